package cn.heyan.reconcile.belonging;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Ticks;
import cn.heyan.notation.Printed;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Whether the form says what separates a programme from the others that share the form.
 *
 * @param answer yes, no (it says another's words), or open
 * @param words what it says, for the reason
 */
record Said(Answer answer, String words) {

    /** What the form says for this programme, seen beside its rivals. */
    static Said of(Dossier dossier, Programme programme, List<Programme> rivals) {
        Answer all = programme.formSays().isEmpty() ? Answer.OPEN : Answer.YES;
        StringBuilder words = new StringBuilder();
        for (Map.Entry<String, List<String>> each : programme.formSays().entrySet()) {
            List<String> said = said(dossier, each.getKey());
            boolean every = !said.isEmpty() && said.stream().allMatch(value -> says(value, each.getValue()));
            if (every) {
                words.append("，其中填写“").append(said.get(0)).append('”');
                continue;
            }
            boolean some = said.stream().anyMatch(value -> says(value, each.getValue()));
            boolean another = !some
                    && rivals.stream()
                            .map(rival -> rival.formSays().getOrDefault(each.getKey(), List.of()))
                            .anyMatch(other -> said.stream().anyMatch(value -> says(value, other)));
            all = another ? Answer.NO : all == Answer.NO ? all : Answer.OPEN;
        }
        return new Said(all, words.toString());
    }

    /** Every value that the packet may state for this field: one if it is settled. */
    private static List<String> said(Dossier dossier, String field) {
        List<String> said = new ArrayList<>();
        dossier.papers().forEach(paper -> paper.readings().all().forEach((each, reading) -> {
            if (each.name().equals(field)) {
                said.addAll(texts(reading));
            }
        }));
        return said;
    }

    private static List<String> texts(Reading<?> reading) {
        return Answer.values(reading).stream()
                .map(value -> value instanceof Ticks ticks ? String.join("、", ticks.options()) : String.valueOf(value))
                .filter(text -> !text.isBlank())
                .toList();
    }

    private static boolean says(String value, List<String> words) {
        String dense = Printed.normalise(value).replace(" ", "");
        return words.stream()
                .anyMatch(word -> dense.contains(Printed.normalise(word).replace(" ", "")));
    }
}
