package cn.heyan.report;

import cn.heyan.reconcile.Finding;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns findings into sentences, from the bundle {@code cn/heyan/reconcile/findings}. */
public final class Sentences {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([A-Za-z0-9_.\\-]+)}");

    private final Words words;
    private final Words findings;

    /** Sentences in this language; Chinese unless English is asked for. */
    public Sentences(Locale locale) {
        this("cn/heyan/reconcile/findings", locale);
    }

    Sentences(String bundle, Locale locale) {
        words = Words.ui(locale);
        findings = new Words(bundle, locale);
    }

    /** The sentence of a finding; where its key has none, the check's title and verdict, so that nothing is silent. */
    public String of(Finding finding) {
        return findings.find(finding.message())
                .map(pattern -> fill(pattern, finding.arguments()))
                .orElseGet(() -> words.say(
                        "finding.plain",
                        Map.of(
                                "title", finding.title(),
                                "verdict", words.say("verdict." + finding.verdict()))));
    }

    /** Puts the arguments in the places that bear their names; a dash where there is none. */
    static String fill(String pattern, Map<String, String> arguments) {
        return PLACEHOLDER
                .matcher(pattern)
                .replaceAll(place -> Matcher.quoteReplacement(arguments.getOrDefault(place.group(1), "—")));
    }
}
