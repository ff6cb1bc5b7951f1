package cn.heyan.report;

import java.util.List;

/** What stands in a letter, masked and ready to be shown. */
record LetterView(
        String subject,
        String programme,
        String applicant,
        Outcome verdict,
        String summary,
        List<String> warnings,
        List<Account> bridges,
        List<Point> findings,
        String more,
        String attached,
        String link) {

    /** A bridge without its picture. */
    record Account(String title, List<Amount> rows) {}

    /** One line of it, in yuan. */
    record Amount(String css, String label, String amount) {}

    /** A finding as a sentence. */
    record Point(Outcome outcome, String sentence) {}
}
