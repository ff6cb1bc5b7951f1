package cn.heyan.desk.notice;

import cn.heyan.desk.Trail;
import cn.heyan.desk.account.Person;
import cn.heyan.desk.notice.Drawer.Kept;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Programme;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.programme.Programmes;
import cn.heyan.store.History;
import cn.heyan.store.Search;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The notices (申报事项): what each demands, and the values that the bureau sets. */
@Controller
final class NoticePage {

    /** History lines about a programme stand under this and its id, where those of a packet stand under the packet's. */
    private static final String ABOUT = "programme:";

    private static final int LONGEST = 64;

    private final ProgrammeShelf shelf;
    private final Shelf packets;
    private final Drawer drawer;
    private final Trial trial;
    private final History history;
    private final Trail trail;

    NoticePage(ProgrammeShelf shelf, Shelf packets, Drawer drawer, Trial trial, History history, Trail trail) {
        this.shelf = shelf;
        this.packets = packets;
        this.drawer = drawer;
        this.trial = trial;
        this.history = history;
        this.trail = trail;
    }

    @GetMapping("/programmes")
    String list(@AuthenticationPrincipal Person me, Model model) {
        Programmes all = shelf.now();
        Map<String, Integer> counts = new TreeMap<>();
        packets.all(me, Search.ALL).forEach(packet -> counts.merge(packet.programme(), 1, Integer::sum));
        Map<String, List<Programme>> byNotice = new LinkedHashMap<>();
        all.all().forEach(one -> byNotice.computeIfAbsent(one.notice(), none -> new ArrayList<>())
                .add(one));
        model.addAttribute("notices", byNotice);
        model.addAttribute("counts", counts);
        model.addAttribute("broken", all.broken());
        return "programmes";
    }

    @GetMapping("/programmes/{id}")
    String one(@PathVariable String id, Model model) {
        Programme programme = programme(id);
        Map<Clause, List<CheckSpec>> clauses = new LinkedHashMap<>();
        programme.checks().forEach(check -> clauses.computeIfAbsent(check.clause(), none -> new ArrayList<>())
                .add(check));
        model.addAttribute("programme", programme);
        model.addAttribute("clauses", clauses);
        model.addAttribute("values", values(programme));
        model.addAttribute("changes", history.of(about(id)));
        return "programme";
    }

    /** Changes one value: refused with the sentence that loading the file gives, else written and noted. */
    @PostMapping("/programmes/{id}")
    String change(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String key,
            @RequestParam String said,
            @RequestParam(defaultValue = "save") String act,
            RedirectAttributes then) {
        Programme programme = programme(id);
        Object now = key.equals("recipients")
                ? programme.recipients()
                : programme.parameters().get(key);
        Optional<Kept> kept = drawer.find(id, Value.section(key), Value.name(key));
        Optional<String> written = now == null ? Optional.empty() : written(key, now, said);
        then.addFlashAttribute("tried", key);
        if (kept.isEmpty() || written.isEmpty()) {
            then.addFlashAttribute("wrong", "");
            return "redirect:/programmes/" + id + "#values";
        }
        Programmes wouldBe = drawer.tried(kept.get(), written.get());
        Optional<String> broken = refusal(wouldBe);
        if (broken.isPresent()) {
            then.addFlashAttribute("wrong", broken.get());
            return "redirect:/programmes/" + id + "#values";
        }
        if (act.equals("try")) {
            then.addFlashAttribute("said", said);
            then.addFlashAttribute(
                    "trial", trial.of(me, programme, wouldBe.byId(id).orElseThrow()));
            return "redirect:/programmes/" + id + "#values";
        }
        drawer.put(kept.get(), written.get());
        trail.changed(
                me, "programme.changed", about(id), Map.of(key, kept.get().written()), Map.of(key, written.get()));
        then.addFlashAttribute("saved", key);
        return "redirect:/programmes/" + id + "#values";
    }

    private Optional<String> refusal(Programmes tried) {
        Map<String, String> before = shelf.now().broken();
        return tried.broken().entrySet().stream()
                .filter(one -> !before.containsKey(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Optional<String> written(String key, Object now, String said) {
        if (key.equals("recipients") && said.isBlank()) {
            return Optional.of("[]");
        }
        return Value.written(key, now, said);
    }

    private List<Value> values(Programme programme) {
        Map<String, Object> sorted = new TreeMap<>(programme.parameters());
        List<Value> values = new ArrayList<>();
        values.add(Value.of("recipients", programme.recipients()));
        sorted.forEach((key, value) -> {
            if (!key.startsWith("exclusions.")) {
                Value one = Value.of(key, value);
                boolean found = drawer.find(programme.id(), Value.section(key), Value.name(key))
                        .isPresent();
                values.add(new Value(one.key(), one.shown(), one.field(), one.open(), one.editable() && found));
            }
        });
        // what is open comes first: it waits for somebody
        values.sort((one, other) ->
                Boolean.compare(one.open().isEmpty(), other.open().isEmpty()));
        return values;
    }

    private Programme programme(String id) {
        return shelf.now().byId(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String about(String id) {
        String about = ABOUT + id;
        return about.substring(0, Math.min(LONGEST, about.length()));
    }
}
