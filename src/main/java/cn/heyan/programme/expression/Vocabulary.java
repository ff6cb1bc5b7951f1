package cn.heyan.programme.expression;

import java.util.Map;
import java.util.Set;

/**
 * What programme files may name beyond what they say themselves: kinds of document, their fields, and the fields of the
 * application forms.
 *
 * @param kinds ids of kinds of document; empty if any id will do
 * @param fields of a kind, with their nature; a kind that is not among the keys may have any
 * @param forms what the form of a programme declares, by the programme's id; a programme that is not among them may use any
 */
public record Vocabulary(Set<String> kinds, Map<String, Map<String, Nature>> fields, Map<String, FormWords> forms) {
    /** Any name will do. */
    public static final Vocabulary ANY = new Vocabulary(Set.of(), Map.of(), Map.of());

    public Vocabulary {
        kinds = Set.copyOf(kinds);
        fields = Map.copyOf(fields);
        forms = Map.copyOf(forms);
    }

    /** Only the kinds of document are known. */
    public static Vocabulary ofKinds(Set<String> kinds) {
        return new Vocabulary(kinds, Map.of(), Map.of());
    }
}
