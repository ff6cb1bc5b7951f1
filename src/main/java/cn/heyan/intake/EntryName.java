package cn.heyan.intake;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Names as they come from folders and archives: made harmless, or refused. */
final class EntryName {

    /** A name longer than this is cut in the middle: no reviewer reads more, and reports must stay printable. */
    private static final int LONGEST = 120;

    private EntryName() {}

    /** The path inside the packet with forward slashes; nothing if it leads out of the packet. */
    static Optional<String> safe(String raw) {
        String name = Normalizer.normalize(raw, Normalizer.Form.NFC).replace('\\', '/');
        if (name.startsWith("/") || name.matches("[A-Za-z]:.*")) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        for (String part : name.split("/")) {
            String clean = clean(part);
            if (clean.equals("..")) {
                return Optional.empty();
            }
            if (!clean.isEmpty() && !clean.equals(".")) {
                parts.add(clean);
            }
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(cut(String.join("/", parts), 2 * LONGEST));
    }

    /** A name that may be shown, whatever it was. */
    static String shown(String raw) {
        String clean = cut(clean(raw.replace('\\', '/')), LONGEST);
        return clean.isEmpty() ? "（无名文件）" : clean;
    }

    /** Droppings of operating systems and office programs that nobody handed in. */
    static boolean isJunk(String name) {
        for (String part : name.split("/")) {
            String lower = part.toLowerCase(Locale.ROOT);
            if (lower.equals("__macosx") || lower.startsWith("._") || part.startsWith("~$")) {
                return true;
            }
            if (lower.equals(".ds_store") || lower.equals("thumbs.db") || lower.equals("desktop.ini")) {
                return true;
            }
        }
        return false;
    }

    private static String clean(String part) {
        return cut(part.replaceAll("[\\p{Cntrl}\\p{Cf}\uFFFE\uFFFF]", "").strip(), LONGEST);
    }

    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int half = longest / 2 - 1;
        return name.substring(0, half) + "…" + name.substring(name.length() - half);
    }
}
