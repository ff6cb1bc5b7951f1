package cn.heyan.route;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.FileSystemUtils;

/** What of a packet's folder in the outbox outlives its reports (旧报告): notes, and reports that somebody had approved. */
final class EarlierReports {

    /** Beside approved reports: the same as they were examined. */
    static final String BEFORE = "复核前";

    /** Reports that were approved before the packet was examined again, each time in a folder of its own. */
    static final String ONCE_APPROVED = "曾复核通过的报告";

    private static final String REPEATED = "再次收到.txt";

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyyMMdd-HHmm");

    private EarlierReports() {}

    /** Takes along from the folder that is there what the one that comes in its place shall have. */
    static void carry(Path from, Path to, ZoneId zone) throws IOException {
        Path note = from.resolve(REPEATED);
        if (Files.isRegularFile(note)) {
            Files.copy(note, to.resolve(REPEATED), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.isDirectory(from.resolve(ONCE_APPROVED))) {
            FileSystemUtils.copyRecursively(from.resolve(ONCE_APPROVED), to.resolve(ONCE_APPROVED));
        }
        if (!Files.isDirectory(from.resolve(BEFORE))) {
            return;
        }
        for (Path report : reports(from)) {
            String when =
                    WHEN.format(Files.getLastModifiedTime(report).toInstant().atZone(zone));
            Path once = Files.createDirectories(to.resolve(ONCE_APPROVED).resolve(when));
            Files.copy(
                    report,
                    once.resolve(report.getFileName()),
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> reports(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> String.valueOf(file.getFileName()).matches("report\\.(pdf|html|json)"))
                    .sorted()
                    .toList();
        }
    }

    /** Writes a file that is there whole or as it was. */
    static void put(Path file, byte[] bytes) throws IOException {
        Path folder = Files.createDirectories(file.toAbsolutePath().resolveSibling(""));
        Path coming = Files.write(folder.resolve("." + file.getFileName() + ".writing"), bytes);
        Files.move(coming, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
