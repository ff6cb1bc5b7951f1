package cn.heyan.desk.queue;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What was handed in, where it stands, and what is stuck (收件箱). */
@Controller
final class InboxPage {

    private static final int ROWS = 50;

    private final Shelf shelf;
    private final Ledger ledger;
    private final Titles titles;
    private final Live live;
    private final Clock clock;

    InboxPage(Shelf shelf, Ledger ledger, Titles titles, Live live, Clock clock) {
        this.shelf = shelf;
        this.ledger = ledger;
        this.titles = titles;
        this.live = live;
        this.clock = clock;
    }

    @GetMapping("/inbox")
    String page(
            @AuthenticationPrincipal Person me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "1") int page,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        int from = Math.max(0, page - 1) * ROWS;
        Search search = new Search(q.strip(), states(state), programme, verdict, from, ROWS);
        Packets.Found found = shelf.search(me, search);
        model.addAttribute("found", found);
        model.addAttribute("page", Math.max(1, page));
        model.addAttribute("pages", Math.max(1, (found.total() + ROWS - 1) / ROWS));
        model.addAttribute("q", q);
        model.addAttribute("state", state);
        model.addAttribute("programme", programme);
        model.addAttribute("verdict", verdict);
        model.addAttribute("titles", titles.all());
        model.addAttribute("live", live);
        model.addAttribute("counts", counts(me));
        return part ? "inbox :: list" : "inbox";
    }

    private Map<String, Integer> counts(Person me) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (String chosen : List.of("waiting", "reported", "stuck")) {
            State[] states = states(chosen).toArray(State[]::new);
            counts.put(chosen, shelf.search(me, Search.ALL.in(states)).total());
        }
        return counts;
    }

    private static Set<State> states(String chosen) {
        return switch (chosen) {
            case "waiting" -> Set.of(State.ARRIVED, State.WAITING, State.READING, State.EXAMINED);
            case "reported" -> Set.of(State.REPORTED);
            case "stuck" -> Set.of(State.REFUSED, State.BROKEN);
            default -> Set.of();
        };
    }

    /** Sends a packet on its journey again, perhaps for the programme that somebody chose. */
    @PostMapping("/packets/{id}/retry")
    String retry(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String programme) {
        KeptPacket packet = shelf.packet(me, id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!packet.state().ended()) {
            return "redirect:/inbox";
        }
        Optional<String> wanted = Optional.of(programme.isEmpty() ? packet.programme() : programme)
                .filter(one -> titles.all().containsKey(one));
        ledger.tryAgain(packet.id(), wanted, me.getUsername(), clock.instant());
        return "redirect:/inbox";
    }

    /** How far packets are, as it happens. */
    @GetMapping(path = "/inbox/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter events() {
        return live.follow();
    }
}
