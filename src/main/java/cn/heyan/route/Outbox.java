package cn.heyan.route;

import cn.heyan.store.Blobs;
import cn.heyan.store.KeptExamination;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The folder that reports go to (发件箱): one folder a packet, which appears there whole.
 *
 * @param folder the outbox
 * @param zone whose time people read
 */
public record Outbox(Path folder, ZoneId zone) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHORT_ID = 6;

    /** A folder for the packet's reports: named like it; with part of its digest where that name is taken. */
    public Path folderFor(String name, String id, Predicate<Path> taken) {
        int dot = name.lastIndexOf('.');
        String base = dot > 0 ? name.substring(0, dot) : name;
        Path plain = folder.resolve(base);
        return Files.exists(plain) || taken.test(plain)
                ? folder.resolve(base + "-" + id.substring(0, SHORT_ID))
                : plain;
    }

    /** Where reports are laid out before they appear. */
    public Path draftOf(Path reports) {
        return reports.resolveSibling("." + reports.getFileName() + ".writing");
    }

    /** Lets the drafted folder appear in place of an earlier one. */
    public void publish(Path draft, Path reports) throws IOException {
        Path before = beforeOf(reports);
        if (Files.exists(reports)) {
            Files.move(reports, before);
        }
        Files.move(draft, reports);
        WorkFolder.clear(before);
    }

    /** Where an earlier folder waits until the new one is in its place. */
    private static Path beforeOf(Path reports) {
        return reports.resolveSibling("." + reports.getFileName() + ".before");
    }

    /** Lets kept files appear as the packet's folder, in place of an earlier one; asked again, it does so again. */
    public void publish(KeptExamination examination, Blobs blobs, Path reports) throws IOException {
        // a process that was killed between the two moves left the earlier folder aside
        Path before = beforeOf(reports);
        if (Files.isDirectory(before) && !Files.exists(reports)) {
            Files.move(before, reports);
        }
        WorkFolder.clear(before);
        Path draft = draftOf(reports);
        WorkFolder.clear(draft);
        Files.createDirectories(draft);
        for (Map.Entry<String, String> file : examination.files().entrySet()) {
            blobs.copy(file.getValue(), draft.resolve(file.getKey()));
        }
        EarlierReports.carry(reports, draft, zone);
        publish(draft, reports);
    }

    /** Says in the packet's folder that it came again. */
    public void noteRepeat(Path reports, String name, Instant when) throws IOException {
        Files.createDirectories(reports);
        String line = WHEN.format(when.atZone(zone)) + " 再次收到内容相同的材料包「" + name + "」，未重复核验，报告见本文件夹。\n";
        Files.writeString(reports.resolve("再次收到.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Says in the packet's folder why there is no report. */
    public void note(Path reports, String title, String sentence, Path original) throws IOException {
        Files.createDirectories(reports);
        Files.writeString(reports.resolve(title + ".txt"), sentence + "\n原件保存在 " + original + "\n");
    }
}
