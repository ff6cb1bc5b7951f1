package cn.heyan.desk.api;

import cn.heyan.desk.Trail;
import cn.heyan.desk.account.Person;
import cn.heyan.desk.queue.Drops;
import cn.heyan.desk.queue.Live;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.store.Examinations;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Packets: submit, follow, fetch what was found. A packet's id is the SHA-256 of its content, so it is known before it is examined. */
@RestController
@RequestMapping("/api/v1/packets")
final class PacketsApi {

    private static final int MOST = 500;

    private final Shelf shelf;
    private final Drops drops;
    private final Ledger ledger;
    private final Live live;
    private final Examinations examinations;
    private final ProgrammeShelf programmes;
    private final Trail trail;
    private final Clock clock;
    private final ObjectMapper json = new ObjectMapper();

    PacketsApi(
            Shelf shelf,
            Drops drops,
            Ledger ledger,
            Live live,
            Examinations examinations,
            ProgrammeShelf programmes,
            Trail trail,
            Clock clock) {
        this.shelf = shelf;
        this.drops = drops;
        this.ledger = ledger;
        this.live = live;
        this.examinations = examinations;
        this.programmes = programmes;
        this.trail = trail;
        this.clock = clock;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> submit(
            @AuthenticationPrincipal Person me,
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String together)
            throws IOException {
        Optional<String> known = Optional.of(programme).filter(id -> !id.isEmpty());
        if (known.filter(id -> !programmes.ids().contains(id)).isPresent()) {
            throw Problem.UNKNOWN_PROGRAMME.refused();
        }
        List<Drops.Incoming> files =
                file.stream().<Drops.Incoming>map(Drops::sent).toList();
        List<Drops.Lying> lying =
                together.isBlank() ? drops.each(files, known) : List.of(drops.together(files, together, known));
        List<Map<String, String>> taken = new ArrayList<>();
        for (Drops.Lying one : lying) {
            trail.did(me, "packet.submitted", one.id(), Map.of("name", one.name()));
            taken.add(Map.of("id", one.id(), "name", one.name()));
        }
        return Map.of("packets", taken);
    }

    @GetMapping
    Map<String, Object> list(
            @AuthenticationPrincipal Person me,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) Set<State> state,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String verdict,
            @RequestParam(defaultValue = "0") int skip,
            @RequestParam(defaultValue = "50") int most) {
        Set<State> states = state == null ? Set.of() : state;
        Packets.Found found = shelf.search(
                me, new Search(q, states, programme, verdict, Math.max(0, skip), Math.max(1, Math.min(MOST, most))));
        return Map.of(
                "total",
                found.total(),
                "packets",
                found.packets().stream().map(this::told).toList());
    }

    @GetMapping("/{id}")
    Map<String, Object> one(@AuthenticationPrincipal Person me, @PathVariable String id) {
        return told(packet(me, id));
    }

    @GetMapping("/{id}/report")
    JsonNode report(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(defaultValue = "0") int examination)
            throws IOException {
        KeptPacket packet = packet(me, id);
        trail.did(me, "report.read", packet.id(), Map.of("examination", examination));
        return stored(packet, examination);
    }

    @GetMapping("/{id}/findings")
    JsonNode findings(@AuthenticationPrincipal Person me, @PathVariable String id) throws IOException {
        return stored(packet(me, id), 0).path("checks");
    }

    @GetMapping("/{id}/readings")
    JsonNode readings(@AuthenticationPrincipal Person me, @PathVariable String id) throws IOException {
        return stored(packet(me, id), 0).path("documents");
    }

    @GetMapping("/{id}/files/{name}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String name)
            throws IOException {
        KeptPacket packet = packet(me, id);
        KeptExamination kept = examinations.latest(packet.id()).orElseThrow(Problem.NOT_EXAMINED::refused);
        if (!kept.files().containsKey(name)) {
            throw Problem.NOT_FOUND.refused();
        }
        trail.did(me, "file.exported", packet.id(), Map.of("file", name));
        return ResponseEntity.ok()
                .contentType(MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM))
                .header("Content-Disposition", "attachment")
                .body(examinations.file(kept, name));
    }

    @PostMapping("/{id}/retry")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Map<String, Object> retry(@AuthenticationPrincipal Person me, @PathVariable String id) {
        KeptPacket packet = packet(me, id);
        if (packet.state().ended()) {
            ledger.tryAgain(
                    packet.id(),
                    Optional.of(packet.programme()).filter(one -> !one.isEmpty()),
                    me.getUsername(),
                    clock.instant());
        }
        return told(packet(me, id));
    }

    private KeptPacket packet(Person me, String id) {
        return shelf.packet(me, id).orElseThrow(Problem.NOT_FOUND::refused);
    }

    private JsonNode stored(KeptPacket packet, int examination) throws IOException {
        KeptExamination kept = (examination > 0
                        ? examinations.one(packet.id(), examination)
                        : examinations.latest(packet.id()))
                .orElseThrow(Problem.NOT_EXAMINED::refused);
        if (!kept.files().containsKey(KeptExamination.REPORT)) {
            throw Problem.PURGED.refused();
        }
        return json.readTree(examinations.report(kept));
    }

    private Map<String, Object> told(KeptPacket packet) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("id", packet.id());
        told.put("name", packet.name());
        told.put("state", packet.state().name());
        told.put("verdict", packet.verdict());
        told.put("programme", packet.programme());
        told.put("applicant", packet.applicant());
        told.put("doubtfulApplicant", packet.doubtfulApplicant());
        told.put("uscc", packet.uscc());
        told.put("reason", packet.reason());
        told.put("pages", packet.pages());
        told.put("examinations", packet.examinations());
        told.put("received", packet.received().toString());
        packet.ended().ifPresent(when -> told.put("ended", when.toString()));
        if (!packet.state().ended()) {
            live.of(packet.name())
                    .ifPresent(far -> told.put(
                            "progress",
                            Map.of(
                                    "page",
                                    far.done(),
                                    "pages",
                                    far.total(),
                                    "stage",
                                    far.stage().name())));
        }
        return told;
    }
}
