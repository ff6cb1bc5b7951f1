package cn.heyan.desk.shelf;

import java.util.List;

/**
 * The outcome of one check (核对项) in a report.
 *
 * @param id of the check in the programme's file
 * @param rule the bureau's name for it, such as R2
 * @param title the sentence that should be true
 * @param verdict AGREES, DIFFERS, CANNOT_TELL or NOT_APPLICABLE
 * @param severity BLOCK, ERROR, WARN or INFO
 * @param message what was found, in Chinese
 * @param pages of the packet that say so
 */
public record CheckLine(
        String id, String rule, String title, String verdict, String severity, String message, List<Integer> pages) {

    public CheckLine {
        pages = List.copyOf(pages);
    }
}
