package cn.heyan.programme;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Papers that a notice asks for (材料要求).
 *
 * @param anyOf alternatives, of which one is enough; each is the ids of the kinds that are needed together
 * @param years one paper for each of these; empty if the year does not matter
 * @param least how many papers at least, of each kind
 * @param most how many at most; nothing if there is no limit
 * @param form as which it is handed in
 * @param from who adds it, where it is not the applicant, such as 推荐单位
 * @param optional whether nothing is wrong without it (选交)
 */
public record Material(
        List<List<String>> anyOf,
        List<String> years,
        int least,
        Optional<Integer> most,
        Form form,
        Optional<String> from,
        boolean optional) {
    private static final String FROM = "from";

    public Material {
        anyOf = List.copyOf(anyOf);
        years = List.copyOf(years);
    }

    /** What a check of presence asks for. */
    public static Material of(CheckSpec spec) {
        return new Material(
                spec.alternatives(),
                spec.has("years") ? spec.texts("years") : List.of(),
                number(spec, "min").orElse(1),
                number(spec, "max"),
                Form.of(spec.parameters().get("form")),
                spec.has(FROM) ? Optional.of(spec.text(FROM)) : Optional.empty(),
                "true".equals(spec.parameters().get("optional")));
    }

    private static Optional<Integer> number(CheckSpec spec, String name) {
        return spec.has(name) ? spec.figure(name).map(BigDecimal::intValueExact) : Optional.empty();
    }

    /** As what a paper is handed in; a reviewer sees to it, the files alone do not tell. */
    public enum Form {
        /** The notice does not say. */
        ANY("any", ""),
        /** 原件. */
        ORIGINAL("original", "原件"),
        /** 复印件. */
        COPY("copy", "复印件"),
        /** 原件扫描件. */
        ORIGINAL_SCAN("original-scan", "原件扫描");

        private final String id;
        private final String chinese;

        Form(String id, String chinese) {
            this.id = id;
            this.chinese = chinese;
        }

        private static Form of(@Nullable Object written) {
            return Arrays.stream(values())
                    .filter(form -> form.id.equals(written))
                    .findFirst()
                    .orElse(ANY);
        }

        /** As programme files write it. */
        public String id() {
            return id;
        }

        /** As a reviewer says it; empty where the notice does not say. */
        public String chinese() {
            return chinese;
        }
    }
}
