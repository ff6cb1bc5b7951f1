package cn.heyan.extract.audit;

/** Whether a name is another one misread: a seal over it, a character taken for its look-alike. */
final class Slips {

    private Slips() {}

    /** Up to two characters wrong or missing, in names of at least eight; one with more characters may be the right one. */
    static boolean oneOf(String name, String other) {
        return name.length() >= 8 && other.length() <= name.length() && distance(name, other) <= 2;
    }

    /** The same of accounting firms, whose legal form a reader may have lost under a seal. */
    static boolean ofFirm(String firm, String other) {
        String bare = firm.replaceFirst("\\(.*\\)$", "");
        return oneOf(firm, other) || !other.contains("(") && !bare.equals(firm) && oneOf(bare, other);
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int same = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(same, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
