package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.report.ApprovedReport;
import cn.heyan.report.ReportSettings;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.Blobs;
import cn.heyan.store.Change;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.History;
import cn.heyan.store.KeptExamination;
import cn.heyan.store.KeptPacket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What belongs to a packet besides its pages: its reports, its approval, its history. */
@Controller
@RequestMapping("/packets/{id}")
final class FilePages {

    private static final Map<String, MediaType> TYPES = Map.of(
            "pdf", MediaType.APPLICATION_PDF,
            "html", MediaType.TEXT_HTML,
            "json", MediaType.APPLICATION_JSON,
            "docx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
            "xlsx", MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));

    private final PacketDesk desk;
    private final Approving approving;
    private final CorrectionBook corrections;
    private final History history;
    private final Blobs blobs;

    FilePages(PacketDesk desk, Approving approving, CorrectionBook corrections, History history, Blobs blobs) {
        this.desk = desk;
        this.approving = approving;
        this.corrections = corrections;
        this.history = history;
        this.blobs = blobs;
    }

    /** A file of the latest examination; the web report gets a policy of its own, because its pictures and styles stand in it. */
    @GetMapping("/files/{name}")
    ResponseEntity<byte[]> file(@AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String name)
            throws IOException {
        KeptPacket packet = desk.packet(me, id);
        KeptExamination latest = desk.examinations(packet).stream().findFirst().orElseThrow(FilePages::gone);
        if (!latest.files().containsKey(name)) {
            throw gone();
        }
        history.note(me.getUsername(), "report.opened", packet.id(), Map.of(), Map.of("file", name));
        MediaType type =
                TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), MediaType.APPLICATION_OCTET_STREAM);
        ContentDisposition how = (type == MediaType.TEXT_HTML || type == MediaType.APPLICATION_PDF
                        ? ContentDisposition.inline()
                        : ContentDisposition.attachment())
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, how.toString())
                .header(
                        "Content-Security-Policy",
                        "sandbox allow-same-origin; default-src 'none'; img-src data:; style-src 'unsafe-inline'")
                .body(approved(packet, name, desk.file(latest, name)));
    }

    /** A report that was approved says so, and by whom. */
    private byte[] approved(KeptPacket packet, String name, byte[] report) throws IOException {
        Optional<ApprovedReport> approved =
                ApprovedReport.FILES.contains(name) ? approving.report(packet) : Optional.empty();
        return approved.isEmpty() ? report : approved.get().of(name, report, ReportSettings.CHINESE.fontFolders());
    }

    @GetMapping("/screenshots/{sha}")
    ResponseEntity<byte[]> screenshot(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable String sha) throws IOException {
        KeptPacket packet = desk.packet(me, id);
        boolean its = corrections.entries(packet.id()).stream()
                .anyMatch(entry ->
                        entry.corrected().what() instanceof cn.heyan.evidence.correction.Correction.LookedUp lookedUp
                                && lookedUp.screenshot().equals(Optional.of(sha)));
        if (!its) {
            throw gone();
        }
        byte[] picture = blobs.get(sha);
        MediaType type = picture[1] == 'P' ? MediaType.IMAGE_PNG : MediaType.IMAGE_JPEG;
        return ResponseEntity.ok().contentType(type).body(picture);
    }

    @PostMapping("/approval")
    String approve(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam Step step,
            @RequestParam(defaultValue = "") String why,
            RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        approving.take(me, packet, step, why).ifPresent(wrong -> then.addFlashAttribute("wrong", wrong.chinese()));
        return "redirect:/packets/" + packet.id().substring(0, 12);
    }

    @GetMapping("/history")
    String history(@AuthenticationPrincipal Person me, @PathVariable String id, Model model) {
        KeptPacket packet = desk.packet(me, id);
        model.addAttribute("packet", packet);
        model.addAttribute("id", packet.id().substring(0, 12));
        model.addAttribute(
                "lines", history.of(packet.id()).stream().map(HistoryLine::of).toList());
        model.addAttribute(
                "broken", history.verify().map(History.BrokenLink::reason).orElse(""));
        return "review/history";
    }

    @GetMapping(value = "/history.csv", produces = "text/csv;charset=UTF-8")
    ResponseEntity<byte[]> csv(@AuthenticationPrincipal Person me, @PathVariable String id) {
        KeptPacket packet = desk.packet(me, id);
        StringBuilder csv = new StringBuilder("\uFEFF序号,时间,何人,事项,之前,之后\r\n");
        for (Change line : exported(me, packet)) {
            csv.append(String.join(
                            ",",
                            List.of(
                                    String.valueOf(line.seq()),
                                    line.at().toString(),
                                    HistoryLine.quoted(line.who()),
                                    HistoryLine.quoted(line.what()),
                                    HistoryLine.quoted(line.was()),
                                    HistoryLine.quoted(line.becomes()))))
                    .append("\r\n");
        }
        return attached("history-" + packet.id().substring(0, 12) + ".csv", csv.toString());
    }

    @GetMapping(value = "/history.json", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<List<Change>> json(@AuthenticationPrincipal Person me, @PathVariable String id) {
        return ResponseEntity.ok(exported(me, desk.packet(me, id)));
    }

    private List<Change> exported(Person me, KeptPacket packet) {
        history.note(me.getUsername(), "history.exported", packet.id(), Map.of(), Map.of());
        return history.of(packet.id());
    }

    private static ResponseEntity<byte[]> attached(String name, String text) {
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
