package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.review.Correcting.NotTaken;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.DocumentAddress;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.store.KeptPacket;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What reviewers send from the packet's page: each correction is written down, then the packet is examined again. */
@Controller
@RequestMapping("/packets/{id}")
final class CorrectionForms {

    private final PacketDesk desk;
    private final Correcting correcting;

    CorrectionForms(PacketDesk desk, Correcting correcting) {
        this.desk = desk;
        this.correcting = correcting;
    }

    /** A value as the form sends it. */
    record Typed(
            String place,
            String field,
            int row,
            String typed,
            @Nullable String why,
            @Nullable String box,
            int page,
            @Nullable String asPrinted) {

        boolean isAsPrinted() {
            return asPrinted != null;
        }
    }

    @PostMapping("/corrections/value")
    String value(@AuthenticationPrincipal Person me, @PathVariable String id, Typed form, RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        return done(me, packet, text(form.why()), value(packet, form), form.isAsPrinted(), form.page(), then);
    }

    /** What speaks against a value while the person is still at the field; blank if nothing does. */
    @PostMapping("/corrections/value/check")
    @ResponseBody
    Map<String, String> check(@AuthenticationPrincipal Person me, @PathVariable String id, Typed form) {
        KeptPacket packet = desk.packet(me, id);
        Correction what = value(packet, form);
        String wrong = correcting
                .wrong(packet, text(form.why()), what, form.isAsPrinted())
                .map(Wrong::chinese)
                .orElse("");
        boolean code = !wrong.isEmpty()
                && correcting.wrong(packet, text(form.why()), what, true).isEmpty();
        return Map.of("wrong", wrong, "mayBePrintedSo", String.valueOf(code));
    }

    private Correction value(KeptPacket packet, Typed form) {
        Optional<Correction.Spot> spot = text(form.box()).isBlank()
                ? Optional.empty()
                : Optional.of(new Correction.Spot(ref(packet, form.page()), box(text(form.box()))));
        return new Correction.Value(
                address(form.place()), form.row(), form.field(), form.typed().strip(), spot);
    }

    @PostMapping("/corrections/kind")
    String kind(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String kind,
            @RequestParam int page,
            RedirectAttributes then) {
        DocumentKind known = DocumentKind.of(kind).orElseThrow(CorrectionForms::wrong);
        return done(me, desk.packet(me, id), "", new Correction.Kind(address(place), known), false, page, then);
    }

    @PostMapping("/corrections/split")
    String split(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam int page,
            RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        return done(me, packet, "", new Correction.Split(address(place), ref(packet, page)), false, page, then);
    }

    @PostMapping("/corrections/merge")
    String merge(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String other,
            @RequestParam int page,
            RedirectAttributes then) {
        Correction what = new Correction.Merge(address(place), address(other));
        return done(me, desk.packet(me, id), "", what, false, page, then);
    }

    @PostMapping("/corrections/reorder")
    String reorder(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String order,
            @RequestParam int page,
            RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        if (!order.matches("\\s*\\d{1,5}(\\s*[,，、 ]\\s*\\d{1,5})*\\s*")) {
            then.addFlashAttribute("wrong", "页序请写成页码，用逗号分开，如 3,2,4。");
            return back(packet, page);
        }
        int count = told(packet).pages().size();
        List<PageRef> pages = Arrays.stream(order.strip().split("[,，、\\s]+"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= count)
                .map(number -> ref(packet, number))
                .toList();
        return done(me, packet, "", new Correction.Reorder(address(place), pages), false, page, then);
    }

    @PostMapping("/corrections/legible")
    String legible(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam int page,
            RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        return done(me, packet, "", new Correction.PageLegible(ref(packet, page)), false, page, then);
    }

    @PostMapping("/corrections/{number}/back")
    String takeBack(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable long number,
            RedirectAttributes then) {
        KeptPacket packet = desk.packet(me, id);
        try {
            correcting.takeBack(me, packet, number, "");
        } catch (NotTaken not) {
            then.addFlashAttribute("wrong", not.sentence());
        }
        return "redirect:/packets/" + packet.id().substring(0, 12) + "?tab=changes";
    }

    /** A word about a finding: accepted, dismissed, looked up outside the packet, or a mark that a person sees. */
    @PostMapping("/findings/{key}")
    String finding(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable String key,
            @RequestParam String check,
            @RequestParam String said,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String platform,
            @RequestParam(required = false) MultipartFile screenshot,
            RedirectAttributes then)
            throws IOException {
        KeptPacket packet = desk.packet(me, id);
        FindingLine finding = FindingLine.all(told(packet)).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(CorrectionForms::wrong);
        String to = "redirect:/packets/" + packet.id().substring(0, 12) + "?finding=" + key;
        if (said.equals("dismiss") && why.isBlank()) {
            return to + "&why";
        }
        try {
            Correction what =
                    switch (said) {
                        case "accept" -> new Correction.Judged(key, check, true);
                        case "dismiss" -> new Correction.Judged(key, check, false);
                        case "well", "ill" ->
                            new Correction.LookedUp(
                                    key,
                                    check,
                                    platform.isBlank() ? finding.title() : platform.strip(),
                                    said.equals("well"),
                                    kept(screenshot));
                        case "seen" -> seen(packet, finding);
                        default -> throw wrong();
                    };
            correcting.take(me, packet, why, what, false);
        } catch (NotTaken not) {
            then.addFlashAttribute("wrong", not.sentence());
        }
        return to;
    }

    /** The mark that the finding does not see, where it looked for it. */
    private Correction seen(KeptPacket packet, FindingLine finding) {
        FindingLine.Statement asked = finding.said().stream()
                .filter(one -> one.page() > 0 && !one.box().isEmpty())
                .findFirst()
                .orElseThrow(CorrectionForms::wrong);
        return new Correction.MarkSeen(
                asked.what().replaceAll("（.*", ""), new Correction.Spot(ref(packet, asked.page()), box(asked.box())));
    }

    private Optional<String> kept(@Nullable MultipartFile screenshot) throws IOException {
        return screenshot == null || screenshot.isEmpty()
                ? Optional.empty()
                : Optional.of(correcting.keep(screenshot.getBytes()));
    }

    private String done(
            Person me,
            KeptPacket packet,
            String why,
            Correction what,
            boolean asPrinted,
            int page,
            RedirectAttributes then) {
        try {
            correcting.take(me, packet, why, what, asPrinted);
        } catch (NotTaken not) {
            then.addFlashAttribute("wrong", not.sentence());
        }
        return back(packet, page);
    }

    private static String back(KeptPacket packet, int page) {
        return "redirect:/packets/" + packet.id().substring(0, 12) + "?tab=read&page=" + page;
    }

    private PageRef ref(KeptPacket packet, int page) {
        List<PageRef> pages = told(packet).pages();
        if (page < 1 || page > pages.size()) {
            throw wrong();
        }
        return pages.get(page - 1);
    }

    private Told told(KeptPacket packet) {
        return desk.latest(packet).orElseThrow(CorrectionForms::wrong);
    }

    /** {@code 7.1@file.pdf}: the first document that begins on page 7 of that file. */
    private static DocumentAddress address(String place) {
        int at = place.indexOf('@');
        if (at < 0 || !place.substring(0, at).matches("\\d{1,5}\\.\\d{1,3}")) {
            throw wrong();
        }
        String[] numbers = place.substring(0, at).split("\\.");
        return new DocumentAddress(
                new PageRef(place.substring(at + 1), Integer.parseInt(numbers[0])), Integer.parseInt(numbers[1]));
    }

    private static Box box(String text) {
        try {
            double[] sides = Arrays.stream(text.split(","))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Box(sides[0], sides[1], sides[2], sides[3]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException noBox) {
            throw wrong();
        }
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }

    private static ResponseStatusException wrong() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
