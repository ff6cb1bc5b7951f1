package cn.heyan;

/** A setting that Heyan does not start with; the message is a sentence for the administrator. */
final class SettingRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SettingRefused(String sentence) {
        // no stack trace: where in the program this was noticed helps nobody who has to mend a file
        super(sentence, null, false, false);
    }

    @Override
    public String toString() {
        return String.valueOf(getMessage());
    }
}
