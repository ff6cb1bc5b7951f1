package cn.heyan.report;

import cn.heyan.reconcile.Examination;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The readings of the notice that this examination rests on (采用的口径), so that another reading can be argued for. */
record Parameters(Examination examination, Words words) {

    List<Map.Entry<String, String>> list() {
        List<Map.Entry<String, String>> list = new ArrayList<>();
        list.add(Map.entry(words.say("parameter.programme"), examination.programmeReason()));
        examination.bridges().stream()
                .map(bridge -> words.say("basis." + bridge.basis()))
                .distinct()
                .forEach(basis -> list.add(Map.entry(words.say("parameter.basis"), basis)));
        new TreeMap<>(examination.programme().parameters())
                .forEach((name, value) -> list.add(Map.entry(
                        words.find("parameter." + name).orElse(name),
                        String.valueOf(value).isBlank() ? words.say("parameter.unset") : String.valueOf(value))));
        return list;
    }
}
