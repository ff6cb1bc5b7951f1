package cn.heyan.report;

/** Text between the tags of letters and reports. */
final class Html {

    private Html() {}

    /** The same, with nothing in it that a browser would take for a tag. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
