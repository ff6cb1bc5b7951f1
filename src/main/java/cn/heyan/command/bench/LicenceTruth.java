package cn.heyan.command.bench;

import static java.util.Comparator.comparingInt;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the truth of a business licence: one line a box, {@code index,x1,y1,…,x4,y4,text,field}. */
final class LicenceTruth {

    private static final Map<String, String> FIELDS = Map.of(
            "name", "name",
            "social_credit_code", "uscc",
            "legal_person", "legalRepresentative",
            "registration_capital", "registeredCapital",
            "start_date", "establishedDate",
            "location", "address",
            "type", "type",
            "operation_date", "term",
            "business_scopes", "businessScope");

    private static final int COORDINATES = 9;

    private LicenceTruth() {}

    static Truth read(List<String> lines, Path file, String name) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String line :
                lines.stream().sorted(comparingInt(LicenceTruth::top)).toList()) {
            int last = line.lastIndexOf(',');
            int text = after(line, COORDINATES);
            if (text > 0 && last >= text) {
                String field = FIELDS.get(line.substring(last + 1).strip());
                if (field != null) {
                    fields.merge(field, line.substring(text, last).strip(), String::concat);
                }
            }
        }
        // Some of the set are filled by a machine that prints two dates where a licence has one: nobody can say which
        // is due.
        fields.computeIfPresent(
                "establishedDate", (field, date) -> Sameness.day(date).orElse(null));
        Due due = new Due("business-licence", List.of(), fields, List.of(), false);
        return new Truth(file, name, List.of(due), List.of(), false);
    }

    /** Where the box of this line begins, from the top in pixels: the lines of one value come in any order. */
    private static int top(String line) {
        int from = after(line, 2);
        int to = after(line, 3) - 1;
        return from > 0 && to > from ? (int) Double.parseDouble(line.substring(from, to)) : 0;
    }

    /** Index after the n-th comma, or 0. */
    private static int after(String line, int n) {
        int at = -1;
        for (int i = 0; i < n; i++) {
            at = line.indexOf(',', at + 1);
            if (at < 0) {
                return 0;
            }
        }
        return at + 1;
    }
}
