package cn.heyan.sample.packet;

import cn.heyan.packet.DocumentKind;
import cn.heyan.sample.Company;
import cn.heyan.sample.Inventor;
import cn.heyan.sample.PaperPress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells a story with a seed: who applies, what is declared, which papers there are and what each says. */
final class Telling {

    private final Story story;
    private final Inventor inventor;
    private final Facts facts = new Facts();
    private final Map<String, String> forms = new LinkedHashMap<>();

    Telling(Story story, long seed) {
        this.story = story;
        this.inventor = new Inventor(seed);
        invent();
    }

    Facts facts() {
        return facts;
    }

    private void invent() {
        String city = story.text("city", "衡阳");
        Company applicant = inventor.company(city, story.text("trade", "机械"));
        facts.tell("city", city);
        facts.tell("applicant", applicant.name());
        facts.tell("applicant.uscc", applicant.uscc());
        facts.tell("applicant.address", applicant.address());
        facts.tell("applicant.person", applicant.person());
        facts.tell("applicant.account", "6" + inventor.digits(18));
        Company other = inventor.company(city, "电气");
        facts.tell("other", other.name());
        facts.tell("other.uscc", other.uscc());
        facts.tell("partner", inventor.supplier().name());
        facts.tell("established", "2012-05-18");
        facts.tell("auditor", city + "岳沅会计师事务所（普通合伙）");
        for (int i = 1; i <= 4; i++) {
            facts.tell("serial" + i, inventor.digits(8));
        }
        facts.tell("code", inventor.code(8));
        story.map("values").forEach((name, value) -> facts.tell(name, String.valueOf(value)));
        story.list("deals").forEach(deal -> facts.tell(Deal.of(Yaml.map(deal), inventor)));
        rows();
        if (story.parts().containsKey("form")) {
            for (String name : Yaml.texts(story.parts().get("form"))) {
                String form = lines(PaperPress.template("forms/" + name));
                forms.put(forms.isEmpty() ? "form" : "form-" + (forms.size() + 1), form);
                FormAnswering.complete(form, facts, inventor.random());
            }
        }
    }

    /** Rows of lists that name every deal, as {@code {rows.NAME}}; a row's gaps are the deal's fields and its number {@code {n}}. */
    private void rows() {
        story.map("rows").forEach((name, row) -> {
            StringBuilder rows = new StringBuilder();
            for (Deal deal : facts.deals()) {
                int number = rows.isEmpty() ? 1 : rows.toString().split("\n").length + 1;
                rows.append(rows.isEmpty() ? "" : "\n")
                        .append(Gaps.fill(
                                String.valueOf(row),
                                gap -> gap.equals("n") ? String.valueOf(number) : facts.of(deal.id() + "." + gap)));
            }
            facts.tell("rows." + name, rows.toString());
        });
    }

    /** The form with the story's own lines in place of those that begin so. */
    private String lines(String form) {
        Map<String, Object> own = story.map("lines");
        List<String> lines = new ArrayList<>();
        for (String line : form.split("\n")) {
            String mine = own.entrySet().stream()
                    .filter(entry -> line.startsWith(entry.getKey()))
                    .map(entry -> String.valueOf(entry.getValue()))
                    .findFirst()
                    .orElse(line);
            lines.add(mine.stripTrailing());
        }
        story.list("more").forEach(line -> lines.add(String.valueOf(line).stripTrailing()));
        return String.join("\n", lines);
    }

    /** The papers of a clean packet, in their order. */
    List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        for (Object paper : story.list("papers")) {
            Map<String, Object> told = paper instanceof Map<?, ?> ? Yaml.map(paper) : Map.of("kind", paper);
            String kind = String.valueOf(told.get("kind"));
            if (kind.startsWith("form")) {
                forms.forEach((id, form) -> pieces.add(new Piece(
                        id,
                        "application-form",
                        Piece.How.FORM,
                        form,
                        FormAnswering.fields(form, facts, story.map("ticks")))));
            } else if (kind.equals("deals")) {
                facts.deals().forEach(deal -> DealPapers.add(deal, facts, told, pieces));
            } else {
                pieces.add(piece(kind, told));
            }
        }
        return pieces;
    }

    private Piece piece(String kind, Map<String, Object> told) {
        Map<String, String> written =
                new LinkedHashMap<>(Yaml.textMap(story.map("sets").get(kind)));
        written.putAll(Yaml.textMap(told.get("set")));
        written.putAll(tableRows(told));
        boolean office = PaperPress.isOffice(DocumentKind.of(kind).orElseThrow()) && !told.containsKey("template");
        if (office) {
            for (String whose : List.of("entity", "holder", "applicant", "taxpayer")) {
                written.putIfAbsent(whose, "{applicant}");
            }
            for (String code : List.of("uscc", "_uscc", "taxpayerId")) {
                written.putIfAbsent(code, "{applicant.uscc}");
            }
        }
        return new Piece(
                String.valueOf(told.getOrDefault("id", kind)),
                kind,
                office ? Piece.How.OFFICE : Piece.How.TEMPLATE,
                office
                        ? String.valueOf(told.getOrDefault("layout", 1))
                        : template(String.valueOf(told.getOrDefault("template", kind))),
                facts.worked(written));
    }

    /** Rows that are told one by one, for {@code eachDeal} one, or so many {@code times} that are made up. */
    private Map<String, String> tableRows(Map<String, Object> told) {
        List<Map<String, String>> rows = new ArrayList<>();
        Yaml.list(told.get("rows")).forEach(row -> rows.add(Yaml.textMap(row)));
        if (told.containsKey("eachDeal")) {
            for (Deal deal : facts.deals()) {
                Map<String, String> row = Yaml.textMap(told.get("eachDeal"));
                row.replaceAll((column, value) -> Gaps.fill(value, gap -> facts.of(deal.id() + "." + gap)));
                rows.add(row);
            }
        }
        for (int i = 0; i < Integer.parseInt(String.valueOf(told.getOrDefault("times", 0))); i++) {
            rows.add(Map.of("_i", String.valueOf(i + 1)));
        }
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            String row = "rows." + (i + 1) + ".";
            rows.get(i).forEach((column, value) -> cells.put(row + column, value));
        }
        return cells;
    }

    static String template(String name) {
        return PaperPress.template("packet/papers/" + name);
    }
}
