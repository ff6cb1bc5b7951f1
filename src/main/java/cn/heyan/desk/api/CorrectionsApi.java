package cn.heyan.desk.api;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.review.Approving;
import cn.heyan.desk.review.Correcting;
import cn.heyan.desk.review.Correcting.NotTaken;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.evidence.correction.Corrected;
import cn.heyan.evidence.correction.CorrectionJson;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.Approvals.Taken;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Corrections and approvals by programs: the same rules as on the packet's page; each correction is as report.json shows it. */
@RestController
@RequestMapping("/api/v1/packets/{id}")
final class CorrectionsApi {

    private final Shelf shelf;
    private final Correcting correcting;
    private final Approving approving;

    CorrectionsApi(Shelf shelf, Correcting correcting, Approving approving) {
        this.shelf = shelf;
        this.correcting = correcting;
        this.approving = approving;
    }

    @GetMapping("/corrections")
    List<Map<String, Object>> all(@AuthenticationPrincipal Person me, @PathVariable String id) {
        return correcting.all(packet(me, id)).stream().map(CorrectionsApi::told).toList();
    }

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> correct(
            @AuthenticationPrincipal Person me, @PathVariable String id, @RequestBody JsonNode body) {
        KeptPacket packet = reviewed(me, id);
        try {
            return told(correcting.take(
                    me,
                    packet,
                    body.path("why").asText(""),
                    CorrectionJson.read(body.path("correction")),
                    body.path("asPrinted").asBoolean()));
        } catch (NotTaken not) {
            throw Problem.notTaken(not).refused();
        }
    }

    @DeleteMapping("/corrections/{number}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable long number,
            @RequestParam(defaultValue = "") String why) {
        KeptPacket packet = reviewed(me, id);
        try {
            correcting.takeBack(me, packet, number, why);
        } catch (NotTaken not) {
            throw Problem.notTaken(not).refused();
        }
    }

    @PostMapping("/screenshots")
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, String> screenshot(
            @AuthenticationPrincipal Person me, @PathVariable String id, @RequestParam MultipartFile picture)
            throws IOException {
        reviewed(me, id);
        try {
            return Map.of("screenshot", correcting.keep(picture.getBytes()));
        } catch (NotTaken not) {
            throw Problem.notTaken(not).refused();
        }
    }

    @GetMapping("/approval")
    Map<String, Object> approval(@AuthenticationPrincipal Person me, @PathVariable String id) {
        KeptPacket packet = packet(me, id);
        return Map.of(
                "fourEyes",
                approving.fourEyes(),
                "standing",
                approving.standing(packet).map(taken -> taken.step().name()).orElse("NONE"),
                "steps",
                approving.all(packet).stream().map(CorrectionsApi::told).toList());
    }

    @PostMapping("/approval")
    Map<String, Object> approve(
            @AuthenticationPrincipal Person me, @PathVariable String id, @RequestBody JsonNode body) {
        KeptPacket packet = reviewed(me, id);
        Step step = Step.valueOf(body.path("step").asText());
        approving.take(me, packet, step, body.path("why").asText("")).ifPresent(wrong -> {
            throw Problem.against(wrong).refused();
        });
        return approval(me, id);
    }

    private static Map<String, Object> told(CorrectionBook.Entry entry) {
        Map<String, Object> told = told(entry.corrected());
        entry.takenBack()
                .ifPresent(back -> told.put(
                        "takenBack", Map.of("who", back.who(), "when", back.at().toString(), "why", back.why())));
        return told;
    }

    private static Map<String, Object> told(Corrected corrected) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("number", corrected.number());
        told.put("who", corrected.who());
        told.put("when", corrected.when().toString());
        told.put("why", corrected.why());
        told.put("correction", CorrectionJson.write(corrected.what()));
        return told;
    }

    private static Map<String, Object> told(Taken taken) {
        return Map.of(
                "step", taken.step().name(),
                "who", taken.who(),
                "when", taken.at().toString(),
                "why", taken.why());
    }

    /** Of somebody who may review; a token is no more than its account. */
    private KeptPacket reviewed(Person me, String id) {
        if (!me.mayReview()) {
            throw Problem.NOT_ALLOWED.refused();
        }
        return packet(me, id);
    }

    private KeptPacket packet(Person me, String id) {
        return shelf.packet(me, id).orElseThrow(Problem.NOT_FOUND::refused);
    }
}
