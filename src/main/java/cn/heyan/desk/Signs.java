package cn.heyan.desk;

import java.util.Map;
import org.springframework.stereotype.Component;

/** Colour and sign of an outcome; its word comes from the bundle: {@code @signs} in templates. */
@Component("signs")
public final class Signs {

    private static final Map<String, String> COLOURS =
            Map.of("AGREES", "agrees", "DIFFERS", "differs", "CANNOT_TELL", "unknown", "NOT_APPLICABLE", "idle");

    private static final Map<String, String> SIGNS =
            Map.of("AGREES", "✓", "DIFFERS", "✗", "CANNOT_TELL", "?", "NOT_APPLICABLE", "–");

    /** The class of the style sheet. */
    public String colour(String verdict) {
        return COLOURS.getOrDefault(verdict, "idle");
    }

    /** ✓ ✗ ? – */
    public String sign(String verdict) {
        return SIGNS.getOrDefault(verdict, "–");
    }
}
