package cn.heyan.reconcile;

import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a finding in words, as the report will; fails where the sentence names a value that the finding lacks. */
public final class Sentence {
    private static final String BUNDLE = "cn.heyan.reconcile.findings";
    private static final Pattern PLACE = Pattern.compile("\\{([a-zA-Z]+)}");
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentence() {}

    /** The finding in Chinese. */
    public static String of(Finding finding) {
        return of(finding, Locale.ROOT);
    }

    /** The finding in the locale's language; Chinese where there is none. */
    public static String of(Finding finding, Locale locale) {
        String pattern;
        try {
            pattern = ResourceBundle.getBundle(BUNDLE, locale, NO_FALLBACK).getString(finding.message());
        } catch (MissingResourceException e) {
            throw new AssertionError("no sentence for " + finding.message(), e);
        }
        Matcher matcher = PLACE.matcher(pattern);
        StringBuilder sentence = new StringBuilder();
        while (matcher.find()) {
            String value = finding.arguments().get(matcher.group(1));
            if (value == null) {
                throw new AssertionError(finding.message() + " lacks " + matcher.group(1));
            }
            matcher.appendReplacement(sentence, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(sentence).toString();
    }
}
