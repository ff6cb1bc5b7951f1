package cn.heyan.sample.packet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Story files as maps, lists and text; dates stay text. */
final class Yaml {

    private Yaml() {}

    static Map<String, Object> load(String name) {
        try (InputStream file = Yaml.class.getResourceAsStream("stories/" + name + ".yml")) {
            Object all = new org.yaml.snakeyaml.Yaml(
                            new SafeConstructor(new LoaderOptions()),
                            new Representer(new org.yaml.snakeyaml.DumperOptions()),
                            new org.yaml.snakeyaml.DumperOptions(),
                            new LoaderOptions(),
                            new Plain())
                    .load(new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
            return map(all);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, Object> map(@Nullable Object value) {
        Map<String, Object> map = new LinkedHashMap<>();
        if (value instanceof Map<?, ?> given) {
            given.forEach((key, one) -> map.put(String.valueOf(key), one == null ? "" : one));
        }
        return map;
    }

    static Map<String, String> textMap(@Nullable Object value) {
        Map<String, String> map = new LinkedHashMap<>();
        map(value).forEach((key, one) -> map.put(key, String.valueOf(one)));
        return map;
    }

    static List<Object> list(@Nullable Object value) {
        return value == null ? List.of() : value instanceof List<?> many ? List.copyOf(many) : List.of(value);
    }

    static List<String> texts(@Nullable Object value) {
        return list(value).stream().map(String::valueOf).toList();
    }

    /** Whole numbers are numbers; everything else is text as written: 0.30 stays 0.30, a date a date. */
    private static final class Plain extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.INT, INT, "-0123456789");
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
        }
    }
}
