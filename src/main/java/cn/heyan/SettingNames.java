package cn.heyan;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The names of all settings below {@code heyan}, so that a misspelt one is told and not ignored.
 *
 * @param single settings with one value
 * @param several settings with a list or a table below them
 */
record SettingNames(Set<String> single, Set<String> several) {

    /** Of the file, but bound to no settings record: routes and other settings ask for them. */
    private static final List<String> ASKED_FOR = List.of(
            "heyan.pages.route",
            "heyan.pages.queue",
            "heyan.pages.answers",
            "heyan.pages.files",
            "heyan.pages.lines",
            "heyan.packets",
            "heyan.database.url",
            "heyan.database.username",
            "heyan.database.password");

    /** Not of the file: the start script, the commands and tests set them. */
    static final List<String> INNER = List.of(
            "heyan.home",
            "heyan.caller",
            "heyan.memory",
            "heyan.logs",
            "heyan.write",
            "heyan.watch",
            "heyan.reader.apart");

    /** Those of these settings records. */
    static SettingNames of(Collection<Class<?>> records) {
        SettingNames names = new SettingNames(new TreeSet<>(ASKED_FOR), new TreeSet<>());
        names.single.addAll(INNER);
        for (Class<?> type : records) {
            ConfigurationProperties at = type.getAnnotation(ConfigurationProperties.class);
            if (at != null && type.isRecord()) {
                names.add(at.value().isEmpty() ? at.prefix() : at.value(), type);
            }
        }
        return names;
    }

    private void add(String prefix, Class<?> type) {
        for (RecordComponent part : type.getRecordComponents()) {
            String name =
                    prefix + "." + part.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
            if (part.getType().isRecord()) {
                add(name, part.getType());
            } else if (Collection.class.isAssignableFrom(part.getType())
                    || Map.class.isAssignableFrom(part.getType())) {
                several.add(name);
            } else {
                single.add(name);
            }
        }
    }

    /** Whether there is a setting of this name, however its words are joined: by hyphens, capitals, or as the environment does. */
    boolean knows(String name) {
        String plain = plain(name);
        return single.stream().anyMatch(known -> plain(known).equals(plain))
                || several.stream().anyMatch(known -> plain.startsWith(plain(known)));
    }

    /** The setting that was probably meant; nothing if none is near. */
    Optional<String> near(String name) {
        String plain = plain(name);
        Comparator<String> nearest = Comparator.comparingInt(known -> distance(plain(known), plain));
        Set<String> all = new TreeSet<>(single);
        all.addAll(several);
        return all.stream().min(nearest).filter(known -> distance(plain(known), plain) <= plain.length() / 3);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\[.*", "").replaceAll("[^a-z0-9]", "");
    }

    /** How many letters must be put in, left out or changed. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                corner = above;
            }
        }
        return row[other.length()];
    }
}
