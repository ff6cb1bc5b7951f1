package cn.heyan.sample.packet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one programme's packet tells of, and what can be wrong with it: {@code stories/PROGRAMME.yml}, after the parts it includes.
 *
 * @param programme its id
 * @param parts the file's sections, included ones first; lists are joined, maps merged
 */
record Story(String programme, Map<String, Object> parts) {

    static Story load(String programme) {
        Map<String, Object> own = Yaml.load(programme);
        Map<String, Object> parts = new LinkedHashMap<>();
        for (String include : Yaml.texts(own.get("include"))) {
            merge(parts, Yaml.load("shared/" + include));
        }
        merge(parts, own);
        return new Story(programme, parts);
    }

    private static void merge(Map<String, Object> into, Map<String, Object> more) {
        more.forEach((key, value) -> {
            Object had = into.get(key);
            if (had instanceof Map<?, ?> && value instanceof Map<?, ?>) {
                Map<String, Object> both = Yaml.map(had);
                merge(both, Yaml.map(value));
                into.put(key, both);
            } else {
                into.put(key, value);
            }
        });
    }

    String text(String key, String usual) {
        return String.valueOf(parts.getOrDefault(key, usual));
    }

    Map<String, Object> map(String key) {
        return Yaml.map(parts.get(key));
    }

    List<Object> list(String key) {
        return Yaml.list(parts.get(key));
    }

    /** The clean packet first, then one for each defect. */
    List<String> packets() {
        List<String> all = new ArrayList<>(List.of(Flaw.CLEAN));
        all.addAll(map("defects").keySet());
        return all;
    }

    Flaw flaw(String id) {
        return Flaw.of(id, Yaml.map(map("defects").get(id)));
    }
}
