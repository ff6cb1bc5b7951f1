package cn.heyan.report;

import java.util.ArrayList;
import java.util.List;

/**
 * How much may go with a letter (信件大小上限).
 *
 * @param largest message as it travels, in bytes: attachments are a good third larger there than on the disk
 */
public record Postage(long largest) {

    /** What nearly every mail server takes: Postfix stops at 10,240,000 bytes unless it is told otherwise. */
    public static final Postage USUAL = new Postage(9 << 20);

    /** Bodies and headers of the longest letter. */
    private static final long BODIES = 200_000;

    /** Those of the wanted files that still go together, in their order; one that is too large does not keep a smaller one back. */
    List<Letter.Attached> take(List<Letter.Attached> wanted) {
        List<Letter.Attached> taken = new ArrayList<>();
        long room = largest - BODIES;
        for (Letter.Attached one : wanted) {
            long weight = travelling(one.file().toFile().length());
            if (weight <= room) {
                room -= weight;
                taken.add(one);
            }
        }
        return taken;
    }

    /** Base64 writes 57 bytes as a line of 76 characters and its end. */
    static long travelling(long bytes) {
        return (bytes + 56) / 57 * 78;
    }

    /** The limit in megabytes, as a sentence says it. */
    String spoken() {
        return megabytes(largest);
    }

    /** So many bytes in megabytes with one decimal. */
    static String megabytes(long bytes) {
        return String.format(java.util.Locale.ROOT, "%.1f", bytes / 1e6);
    }
}
