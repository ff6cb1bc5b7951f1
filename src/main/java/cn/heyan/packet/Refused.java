package cn.heyan.packet;

/** A file or packet that cannot be taken in; the message is a sentence for its sender: which file, why, what to do. */
public final class Refused extends Exception {

    private static final long serialVersionUID = 1L;

    private final String sentence;

    /** Refuses with a Chinese sentence. */
    public Refused(String sentence) {
        super(sentence);
        this.sentence = sentence;
    }

    /** Refuses with a Chinese sentence, keeping the cause for the log. */
    public Refused(String sentence, Throwable cause) {
        super(sentence, cause);
        this.sentence = sentence;
    }

    /** The sentence for the sender. */
    public String sentence() {
        return sentence;
    }
}
