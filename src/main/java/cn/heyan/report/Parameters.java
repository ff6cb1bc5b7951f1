package cn.heyan.report;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Unset;
import cn.heyan.reconcile.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The readings of the notice that this examination rests on (采用的口径), so that another reading can be argued for. */
record Parameters(Examination examination, Words words) {

    /** What a bureau may set differently; lists of words and limits of legibility would say nothing to a reviewer. */
    private static final List<String> SHOWN =
            List.of("benchmarkRate", "supportShare", "supportYears", "principalCap", "deadline");

    List<Map.Entry<String, String>> list() {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        list.add(Map.entry(words.say("parameter.programme"), examination.programmeReason()));
        examination.bridges().stream()
                .map(bridge -> words.say("basis." + bridge.basis()))
                .distinct()
                .forEach(basis -> list.add(Map.entry(words.say("parameter.basis"), basis)));
        for (String name : SHOWN) {
            Optional.ofNullable(examination.programme().parameters().get(name))
                    .ifPresent(value -> list.add(Map.entry(words.say("parameter." + name), shown(name, value))));
        }
        for (CheckSpec check : examination.programme().checks()) {
            Optional.ofNullable(check.parameters().get("reading"))
                    .ifPresent(reading -> list.add(
                            Map.entry(check.rule() + " " + Figures.inText(check.title()), String.valueOf(reading))));
        }
        return list;
    }

    private String shown(String name, Object value) {
        return value instanceof Unset unset
                ? words.say("parameter.unset", Map.of("why", unset.reason()))
                : words.find("parameter." + name + "." + value).orElse(String.valueOf(value));
    }
}
