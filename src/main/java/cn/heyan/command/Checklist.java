package cn.heyan.command;

import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Material;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Severity;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** A programme as a reviewer's checklist (核对清单): figures first, then papers, then checks, what only a person can judge last. */
final class Checklist {
    private static final Map<Severity, String> WEIGHT = Map.of(
            Severity.BLOCK, "【条件】",
            Severity.ERROR, "",
            Severity.WARN, "【提示】",
            Severity.INFO, "【参考】");
    private static final Set<String> BY_EYE = Set.of(CheckType.MANUAL.name(), CheckType.SEAL_SIGN.name());
    /** Parameters that a check computes with, shown below it as a reviewer would call them. */
    private static final Map<String, String> FORMULAS = new LinkedHashMap<>();

    static {
        FORMULAS.put("that", "");
        FORMULAS.put("declared", "申报数 ");
        FORMULAS.put("with", "对照 ");
        FORMULAS.put("source", "凭证 ");
        FORMULAS.put("where", "其中 ");
        FORMULAS.put("formula", "算法 ");
        FORMULAS.put("notExceed", "不超过 ");
        FORMULAS.put("alternative", "或 ");
    }

    private final Programme programme;
    private final PrintStream out;
    private final Plain plain;
    private Optional<Clause> printed = Optional.empty();
    private int number;

    /**
     * The checklist of a programme.
     *
     * @param labels what its form prints beside each declared field, by the field's id
     */
    Checklist(Programme programme, Map<String, String> labels, PrintStream out) {
        this.programme = programme;
        this.out = out;
        this.plain = new Plain(programme, labels);
    }

    void print() {
        out.println(programme.title() + "　核对清单");
        out.println(Wrapping.behind("", programme.notice()));
        out.println("编号 " + programme.id() + "　申报书 " + String.join("、", programme.formTitles()));
        programme
                .formSays()
                .forEach((field, words) ->
                        out.println("申报书中" + plain.said(field) + "填写或勾选“" + String.join("”或“", words) + "”的属于本事项"));
        out.println("【条件】不符即不合申报条件，【提示】【参考】不影响结论，其余不符须说明或补正。");
        out.println("“依据”是通知原文，“口径”是原文有不同读法时本系统采用的读法（括号内是疑问编号）。");
        ChecklistFigures figures = new ChecklistFigures(programme, out);
        figures.print();
        section("二、材料", is(CheckType.DOC_PRESENT.name()::equals));
        section("三、核对", is(type -> !BY_EYE.contains(type) && !type.equals(CheckType.DOC_PRESENT.name())));
        new ChecklistScores(programme, plain, out).print();
        section("四、请人查看、判断", is(BY_EYE::contains));
        figures.rest();
    }

    private Predicate<CheckSpec> is(Predicate<String> type) {
        return check -> type.test(check.type());
    }

    private void section(String heading, Predicate<CheckSpec> which) {
        List<CheckSpec> checks = programme.checks().stream().filter(which).toList();
        out.println();
        out.println(heading + "（" + checks.size() + " 项）");
        printed = Optional.empty();
        checks.forEach(this::print);
    }

    private void print(CheckSpec check) {
        number++;
        boolean paper = check.type().equals(CheckType.DOC_PRESENT.name());
        String mark = String.format("%3d □ ", number);
        String weight = WEIGHT.getOrDefault(check.severity(), "");
        String tail = paper ? "" : "　（" + check.rule() + "，" + check.id() + "）";
        out.println();
        out.println(Wrapping.behind(mark, weight + (paper ? material(check) : check.title() + tail)));
        say(
                "条件",
                Optional.ofNullable(check.parameters().get("when"))
                        .map(String::valueOf)
                        .map(plain::said));
        say("请看", Optional.ofNullable(check.parameters().get("statement")).map(String::valueOf));
        say("算式", formula(check));
        say("依据", Optional.of(quoted(check.clause())));
        say("口径", Optional.ofNullable(check.parameters().get("reading")).map(String::valueOf));
        say("无法核对", Optional.ofNullable(check.parameters().get("unverifiable")).map(String::valueOf));
    }

    private void say(String what, Optional<String> text) {
        text.ifPresent(words -> out.println(Wrapping.behind("      " + what + " ", words)));
    }

    /** The clause's words; the place only, where the item above rests on the same. */
    private String quoted(Clause clause) {
        boolean again = printed.filter(clause::equals).isPresent();
        printed = Optional.of(clause);
        return again ? "同上（" + clause.place() + "）" : clause.place() + "：「" + clause.words() + "」";
    }

    private Optional<String> formula(CheckSpec check) {
        List<String> parts = new ArrayList<>();
        FORMULAS.forEach((name, what) -> {
            Object value = check.parameters().get(name);
            if (value != null) {
                parts.add(what + plain.said(String.valueOf(value)));
            }
        });
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("；", parts));
    }

    private static String material(CheckSpec check) {
        Material material = Material.of(check);
        List<String> more = new ArrayList<>();
        String papers = String.join(
                "，或",
                material.anyOf().stream()
                        .map(way -> String.join(
                                "和", way.stream().map(DocumentKind::called).toList()))
                        .toList());
        if (material.anyOf().size() > 1 || material.anyOf().get(0).size() > 1) {
            more.add(papers);
        }
        if (!material.years().isEmpty()) {
            more.add(String.join("、", material.years()) + "年各一份");
        }
        if (material.least() > 1) {
            more.add("至少 " + material.least() + " 份");
        }
        material.most().ifPresent(most -> more.add("至多 " + most + " 份"));
        if (!material.form().chinese().isEmpty()) {
            more.add(material.form().chinese());
        }
        material.from().ifPresent(from -> more.add("由" + from + "报送"));
        String must = material.optional() ? "选交" : check.has("when") ? "有条件" : "必交";
        return must + "　" + check.title() + (more.isEmpty() ? "" : "　〔" + String.join("；", more) + "〕");
    }
}
