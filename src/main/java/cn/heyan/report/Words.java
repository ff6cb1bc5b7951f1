package cn.heyan.report;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** The words of one bundle in one language; the root bundle is Chinese, whatever language the machine speaks. */
public final class Words {

    private static final Control ROOT_IS_CHINESE = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final Optional<ResourceBundle> bundle;

    Words(String name, Locale locale) {
        bundle = find(name, locale);
    }

    /** The words of the report itself. */
    public static Words ui(Locale locale) {
        return new Words("cn/heyan/report/report", locale);
    }

    /** The word for a key, if the bundle has it. */
    public Optional<String> find(String key) {
        return bundle.filter(words -> words.containsKey(key)).map(words -> words.getString(key));
    }

    /** The word for a key of our own; the key itself where the bundle lacks it, which a test forbids. */
    public String say(String key) {
        return find(key).orElse(key);
    }

    /** The word for a key with its arguments in their places. */
    public String say(String key, Map<String, String> arguments) {
        return Sentences.fill(say(key), arguments);
    }

    private static Optional<ResourceBundle> find(String name, Locale locale) {
        try {
            return Optional.of(ResourceBundle.getBundle(name, locale, ROOT_IS_CHINESE));
        } catch (MissingResourceException none) {
            return Optional.empty();
        }
    }
}
