package cn.heyan.store;

import java.time.Instant;
import java.util.Map;

/**
 * One examination of a packet, as kept (核验存档).
 *
 * @param packet its id
 * @param seq 1 is the first
 * @param at when
 * @param verdict AGREES, DIFFERS or CANNOT_TELL
 * @param programme id of what it was examined against
 * @param cause why it was examined, in Chinese: arrival, correction, new programme file
 * @param files its files by name ({@code report.json}, {@code report.html}, …), each as the SHA-256 of its blob
 */
public record KeptExamination(
        String packet, int seq, Instant at, String verdict, String programme, String cause, Map<String, String> files) {

    /** The report for programs: what every examination has. */
    public static final String REPORT = "report.json";

    public KeptExamination {
        files = Map.copyOf(files);
    }
}
