package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.evidence.correction.CorrectionWords;
import cn.heyan.packet.PageRef;
import cn.heyan.programme.Programme;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.report.Demands;
import cn.heyan.store.Approvals;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.History;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** A packet: verdict and bridge on top, its pages on the left, findings and readings on the right. */
@Controller
final class PacketPage {

    private final PacketDesk desk;
    private final ProgrammeShelf programmes;
    private final CorrectionBook corrections;
    private final Approving approving;
    private final History history;

    PacketPage(
            PacketDesk desk,
            ProgrammeShelf programmes,
            CorrectionBook corrections,
            Approving approving,
            History history) {
        this.desk = desk;
        this.programmes = programmes;
        this.corrections = corrections;
        this.approving = approving;
        this.history = history;
    }

    /** A group of findings with one outcome. */
    record Group(String verdict, boolean open, List<FindingLine> lines) {}

    @GetMapping("/packets/{id}")
    String page(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam(defaultValue = "") String file,
            @RequestParam(defaultValue = "0") int page,
            Locale locale,
            Model model) {
        KeptPacket packet = desk.packet(me, id);
        history.note(me.getUsername(), "packet.seen", packet.id(), Map.of(), Map.of());
        model.addAttribute("packet", packet);
        model.addAttribute("id", packet.id().substring(0, 12));
        Optional<Told> latest = desk.latest(packet);
        if (latest.isEmpty()) {
            gone(packet, model);
            return "review/waiting";
        }
        Told told = latest.get();
        Optional<Programme> programme = programmes.now().byId(packet.programme());
        Optional<Demands> demands = programme.map(Demands::new);
        List<FindingLine> findings = FindingLine.all(told);
        model.addAttribute("told", told);
        // links of ledgers name a file and its page, those of this page count all files through
        model.addAttribute("start", file.isEmpty() ? page : told.number(new PageRef(file, page)));
        model.addAttribute("programme", programme.map(Programme::title).orElse(packet.programme()));
        model.addAttribute("verdict", told.root().path("verdict").asText());
        model.addAttribute("bridges", Waterfall.all(told, demands, Waterfall.words(locale), ""));
        model.addAttribute("groups", groups(findings));
        model.addAttribute("reasons", reasons(findings));
        model.addAttribute("unread", told.unread());
        approval(me, packet, model);
        changes(packet, model);
        return "review/packet";
    }

    /** Of a packet whose originals and reports were let go of stays when and why, what its verdict was, and the history. */
    private void gone(KeptPacket packet, Model model) {
        history.of(packet.id()).stream()
                .filter(line -> line.what().equals("packet.purged"))
                .reduce((before, after) -> after)
                .ifPresent(line -> model.addAttribute("purged", Shown.moment(line.at())));
        model.addAttribute("examinations", desk.examinations(packet));
    }

    /** What the packet's verdict hangs on most: at most three sentences. */
    private static List<FindingLine> reasons(List<FindingLine> findings) {
        return findings.stream()
                .filter(line -> line.counts().equals("DIFFERS") && line.decides())
                .sorted(FindingLine.GRAVEST)
                .limit(3)
                .toList();
    }

    private static List<Group> groups(List<FindingLine> findings) {
        Map<String, List<FindingLine>> by = new LinkedHashMap<>();
        List.of("DIFFERS", "CANNOT_TELL", "FOR_PEOPLE", "AGREES", "NOT_APPLICABLE")
                .forEach(each -> by.put(each, new ArrayList<>()));
        findings.stream().sorted(FindingLine.GRAVEST).forEach(line -> {
            boolean people = line.counts().equals("CANNOT_TELL") && !line.decides();
            by.getOrDefault(people ? "FOR_PEOPLE" : line.counts(), new ArrayList<>())
                    .add(line);
        });
        List<Group> groups = new ArrayList<>();
        by.forEach((verdict, lines) -> {
            if (!lines.isEmpty()) {
                groups.add(new Group(verdict, verdict.equals("DIFFERS") || verdict.equals("CANNOT_TELL"), lines));
            }
        });
        return groups;
    }

    private void approval(Person me, KeptPacket packet, Model model) {
        Optional<Approvals.Taken> last = approving.standing(packet);
        model.addAttribute("fourEyes", approving.fourEyes());
        model.addAttribute("step", last.map(taken -> taken.step().name()).orElse("NONE"));
        model.addAttribute(
                "stepSigned",
                last.map(taken -> taken.who() + " " + Shown.moment(taken.at())).orElse(""));
        model.addAttribute("stepWhy", last.map(Approvals.Taken::why).orElse(""));
        model.addAttribute("mayApprove", approving.may(me, packet));
    }

    /** A correction in the list, standing or taken back. */
    record Line(
            long number,
            String what,
            String now,
            String why,
            String signed,
            boolean stands,
            int page,
            boolean applies) {}

    private void changes(KeptPacket packet, Model model) {
        Told told = desk.latest(packet).orElseThrow();
        List<Long> lapsed = new ArrayList<>();
        told.root().path("corrections").forEach(one -> {
            if (!one.path("applies").asBoolean(true)) {
                lapsed.add(one.path("number").asLong());
            }
        });
        List<Line> lines = corrections.entries(packet.id()).stream()
                .map(entry -> new Line(
                        entry.corrected().number(),
                        CorrectionWords.what(entry.corrected().what()),
                        CorrectionWords.now(entry.corrected().what()),
                        entry.corrected().why(),
                        entry.corrected().who() + " "
                                + Shown.moment(entry.corrected().when()),
                        entry.takenBack().isEmpty(),
                        entry.corrected().what().page().map(told::number).orElse(0),
                        !lapsed.contains(entry.corrected().number())))
                .toList();
        model.addAttribute("corrections", lines);
        model.addAttribute("standing", lines.stream().filter(Line::stands).count());
        List<KeptExamination> all = desk.examinations(packet);
        model.addAttribute("examinations", all);
        model.addAttribute("changed", all.size() < 2 ? Changed.NOTHING : Changed.between(desk.told(all.get(1)), told));
    }
}
