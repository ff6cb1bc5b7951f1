package cn.heyan.programme;

import cn.heyan.programme.expression.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Turns the parts of a programme file into a programme, and refuses what it does not understand. */
final class ProgrammeReading {
    private final ProgrammeFile file;
    private final String notice;
    private final Names names;
    private final CheckReading reading;

    ProgrammeReading(ProgrammeFile file, Vocabulary vocabulary) {
        this.file = file;
        this.notice = file.need("notice").text();
        Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
        sections.put("parameters", section("parameters", ValueReading::parameter));
        sections.put("windows", section("windows", ValueReading::window));
        sections.put("thresholds", section("thresholds", ValueReading::money));
        sections.put("exclusions", section("exclusions", ValueReading::exclusion));
        sections.put("rubrics", section("rubrics", part -> part));
        this.names = new Names(sections, vocabulary, file.need("id").text());
        this.reading = new CheckReading(names, section("clauses", this::clause));
    }

    /** The programme. */
    Programme programme() {
        List<CheckSpec> checks = new ArrayList<>();
        file.list("materials").forEach(part -> checks.add(reading.material(part)));
        file.list("checks").forEach(part -> checks.add(reading.check(part)));
        if (checks.isEmpty()) {
            throw file.whole().wrong("没有任何核对项", "在 checks 下至少写一项");
        }
        List<String> recipients = file.single().containsKey("recipients")
                ? file.need("recipients").texts()
                : List.of();
        return new Programme(
                CheckReading.id(file.need("id")),
                file.need("title").text(),
                file.need("formTitles").texts(),
                formSays(),
                notice,
                recipients,
                names.all(),
                checks);
    }

    private Map<String, List<String>> formSays() {
        Map<String, List<String>> says = new LinkedHashMap<>();
        Optional.ofNullable(file.single().get("formSays"))
                .ifPresent(part -> part.entries().forEach((field, words) -> says.put(field, words.texts())));
        return says;
    }

    private Clause clause(Part part) {
        Map<String, Part> keys = part.entries(List.of("place", "words"));
        return new Clause(
                notice,
                part.need(keys, "place").text(),
                part.need(keys, "words").text());
    }

    private <T> Map<String, T> section(String name, Function<Part, T> reader) {
        Map<String, T> values = new LinkedHashMap<>();
        file.section(name).forEach((key, part) -> values.put(key, reader.apply(part)));
        return values;
    }
}
