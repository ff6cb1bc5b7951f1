package cn.heyan.route.readers;

import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What it costs that a page travels: {@code Overhead FILE.pdf PAGES}, one page after the other, a reader on the same disk. */
final class Overhead {

    private Overhead() {}

    public static void main(String... words) throws Exception {
        Path file = Path.of(words[0]).toAbsolutePath();
        int pages = Integer.parseInt(words[1]);
        Path folder = Files.createTempDirectory("overhead");
        String digest;
        try (InputStream in = Files.newInputStream(file)) {
            digest = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(in.readAllBytes()));
        }
        SourceFile source =
                new SourceFile("file.pdf", file, "application/pdf", digest, Files.size(file), pages, Optional.empty());
        Packet packet = new Packet(
                digest, "file.pdf", digest, List.of(source), List.of(), Optional.empty(), Instant.now(), folder);
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                System.getProperty("xmx", "-Xmx448m"),
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "cn.heyan.Heyan",
                "reader",
                "--child");
        try (Trial trial = new Trial(folder);
                Crew crew = new Crew(
                        command,
                        Map.of(
                                "HEYAN_READER_SHARES_DISK", "1",
                                "HEYAN_BROKER_URL", trial.address().url(),
                                "HEYAN_BROKER_USER", trial.address().user(),
                                "HEYAN_BROKER_PASSWORD", trial.address().password()),
                        folder.resolve("crew"),
                        trial.roster())) {
            crew.start(1);
            double[] travel = new double[pages];
            double[] work = new double[pages];
            for (int page = 0; page < pages; page++) {
                long start = System.nanoTime();
                PageHeard heard = trial.ask(packet, source, page + 1);
                double all = (System.nanoTime() - start) / 1e6;
                work[page] = (heard.lookNanos() + heard.readNanos()) / 1e6;
                travel[page] = all - work[page];
            }
            Arrays.sort(travel, pages / 4, pages);
            Arrays.sort(work, pages / 4, pages);
            int middle = pages / 4 + (pages - pages / 4) / 2;
            System.out.printf("median: work %.1f ms, travel %.1f ms%n", work[middle], travel[middle]);
        }
    }
}
