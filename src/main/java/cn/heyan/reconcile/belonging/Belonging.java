package cn.heyan.reconcile.belonging;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Dossier;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import cn.heyan.reconcile.Answer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the programme of a packet that nobody named: by the form that it holds, by the titles on cover and form, and, where
 * programmes share a form, by what is ticked or written in it. Two that fit are a question, never a guess.
 */
public final class Belonging {
    private final Function<String, List<String>> programmesOfForm;

    /** By what the files of forms say: id of a form → ids of the programmes that use it. */
    public Belonging(Function<String, List<String>> programmesOfForm) {
        this.programmesOfForm = programmesOfForm;
    }

    /** The programme with the reason, or a question. */
    public Found find(Dossier dossier, Programmes book) {
        Map<String, String> byForm = byForm(dossier);
        Map<String, String> byTitle = new Titles(dossier).of(book);
        Map<String, String> both = new LinkedHashMap<>(byForm);
        both.keySet().retainAll(byTitle.keySet());
        both.replaceAll((id, reason) -> reason + "和" + byTitle.get(id));
        Map<String, String> candidates = both;
        if (both.isEmpty()) {
            candidates = new LinkedHashMap<>(byTitle);
            byForm.forEach(candidates::putIfAbsent);
        }
        return candidates.isEmpty() ? Found.none(likely(dossier)) : decided(dossier, book, candidates);
    }

    /** Programmes of the forms whose titles were read, each with the reason. */
    private Map<String, String> byForm(Dossier dossier) {
        Map<String, String> found = new LinkedHashMap<>();
        forms(dossier).forEach(reading -> reading.settled()
                .ifPresent(form -> programmesOfForm.apply(form).forEach(id -> {
                    String page = reading.witness()
                            .map(witness -> "（" + witness.page().file() + " 第 "
                                    + witness.page().number() + " 页）")
                            .orElse("");
                    found.putIfAbsent(id, "申报表" + page);
                })));
        return found;
    }

    /** What a form whose title was not read looks most like: named in the question, not enough to decide. */
    private Set<String> likely(Dossier dossier) {
        Set<String> likely = new LinkedHashSet<>();
        forms(dossier).forEach(reading -> Answer.values(reading)
                .forEach(form -> likely.addAll(programmesOfForm.apply(form))));
        return likely;
    }

    private static List<cn.heyan.evidence.Reading<String>> forms(Dossier dossier) {
        return dossier.papers().stream()
                .filter(paper -> paper.kind() == DocumentKind.APPLICATION_FORM
                        || paper.kind() == DocumentKind.ONSITE_VERIFICATION_APPLICATION)
                .map(paper -> paper.read(Declaration.FORM))
                .toList();
    }

    private static Found decided(Dossier dossier, Programmes book, Map<String, String> candidates) {
        Map<String, Said> said = new LinkedHashMap<>();
        List<Programme> usable = new ArrayList<>();
        for (String id : candidates.keySet()) {
            book.byId(id).ifPresent(usable::add);
        }
        usable.forEach(programme -> said.put(programme.id(), Said.of(dossier, programme, usable)));
        List<String> left = candidates.keySet().stream()
                .filter(id -> !said.containsKey(id) || said.get(id).answer() != Answer.NO)
                .toList();
        if (left.size() == 1) {
            String id = left.get(0);
            boolean told = candidates.size() == 1
                    || said.containsKey(id) && said.get(id).answer() == Answer.YES;
            if (told || book.broken(id).isPresent()) {
                String more = said.containsKey(id) ? said.get(id).words() : "";
                return Found.one(id, candidates.get(id) + more);
            }
        }
        return Found.question(new LinkedHashSet<>(left.isEmpty() ? candidates.keySet() : left));
    }
}
