package cn.heyan.command.torture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Small packets that differ, dropped into the inbox whole: good ones, one in four of them a scan, and, one in five, such as must be refused. */
final class Drops {

    private static final int ONE_BAD_IN = 5;

    private final byte[] paper;
    private final byte[] scan;
    private final Path inbox;
    private final String programme;
    private final List<String> good = new ArrayList<>();
    private final List<String> bad = new ArrayList<>();

    /** Copies of this PDF with a number behind its end, for this programme. */
    Drops(Path pdf, Path inbox, String programme) throws IOException {
        this.paper = Files.readAllBytes(pdf);
        Path scanned = BigPackets.scanned(Files.createTempFile("heyan-", ".pdf"), 1, 5);
        this.scan = Files.readAllBytes(scanned);
        Files.delete(scanned);
        this.inbox = inbox;
        this.programme = programme;
    }

    /** Drops so many more. */
    void drop(int count) throws IOException {
        for (int i = 0; i < count; i++) {
            int number = good.size() + bad.size() + 1;
            if (number % ONE_BAD_IN == 0) {
                put(number, ("%PDF-1.7 no paper " + number + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII), bad);
            } else {
                byte[] end = ("\n%" + number + "\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
                byte[] page = number % ONE_BAD_IN == 1 ? scan : paper;
                byte[] all = Arrays.copyOf(page, page.length + end.length);
                System.arraycopy(end, 0, all, page.length, end.length);
                put(number, all, good);
            }
        }
    }

    private void put(int number, byte[] bytes, List<String> names) throws IOException {
        String name = "材料包%04d.pdf".formatted(number);
        Path folder = Files.createDirectories(inbox.resolve(programme));
        Path part = Files.write(folder.resolve("." + name), bytes);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        names.add(name);
    }

    /** Names that must be reported. */
    List<String> good() {
        return good;
    }

    /** Names that must be refused. */
    List<String> bad() {
        return bad;
    }

    /** Whether everything has been taken from the inbox. */
    boolean allTaken() throws IOException {
        try (var left = Files.walk(inbox)) {
            return left.noneMatch(Files::isRegularFile);
        }
    }
}
