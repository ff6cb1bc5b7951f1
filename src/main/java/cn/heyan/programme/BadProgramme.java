package cn.heyan.programme;

/** A programme file that cannot be used; the message says which file and line, what is wrong and what would be right. */
public final class BadProgramme extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Refuses with a Chinese sentence. */
    public BadProgramme(String sentence) {
        super(sentence);
    }

    /** Refuses with a Chinese sentence, keeping the cause for the log. */
    public BadProgramme(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
