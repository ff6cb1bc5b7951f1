package cn.heyan.desk.shelf;

import cn.heyan.notation.Yuan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One paper (单据) of a report: its settled values, and what is in doubt.
 *
 * @param kind id of the kind of document
 * @param where its first page
 * @param values settled values by field
 * @param doubtful fields that are in doubt
 * @param rows of its table, likeliest values by column
 */
public record PaperLine(
        String kind, Where where, Map<String, String> values, Set<String> doubtful, List<Map<String, String>> rows) {

    public PaperLine {
        values = Map.copyOf(values);
        doubtful = Set.copyOf(doubtful);
        rows = List.copyOf(rows);
    }

    private static final Set<String> LISTED = Set.of(
            "application-form", "annual-audit-report", "interest-payment-statement", "loan-disbursement-voucher");

    /** Whether ledgers ask for papers of this kind: the others stay on the packet's own page. */
    static boolean isListed(String kind) {
        return LISTED.contains(kind) || kind.endsWith("-contract");
    }

    /** A settled value; blank if it has none. */
    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /** A settled amount in yuan. */
    public Optional<Yuan> yuan(String field) {
        return Reading.yuan(value(field));
    }
}
