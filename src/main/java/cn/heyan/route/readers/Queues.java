package cn.heyan.route.readers;

/** The queues between the journey and its readers, as the broker knows them; routes name them by their settings. */
final class Queues {

    /** Orders: pages to be read. */
    static final String PAGES = "heyan.pages";
    /** What readers say. */
    static final String ANSWERS = "heyan.answers";
    /** Readers on other machines ask here for pieces of files. */
    static final String FILES = "heyan.files";

    /** Single lines for the second reader. */
    static final String LINES = "heyan.lines";

    private Queues() {}
}
