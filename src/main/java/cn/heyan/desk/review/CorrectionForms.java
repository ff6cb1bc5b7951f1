package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.DocumentAddress;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Reexamination;
import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.store.Blobs;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** What reviewers send from the packet's page: each correction is written down, then the packet is examined again. */
@Controller
@RequestMapping("/packets/{id}")
final class CorrectionForms {

    private static final List<String> MARKS = List.of("公章", "盖章", "签字", "签名", "签章", "骑缝章", "印章");

    private final PacketDesk desk;
    private final CorrectionBook book;
    private final Reexamination reexamination;
    private final Blobs blobs;
    private final Clock clock;

    CorrectionForms(PacketDesk desk, CorrectionBook book, Reexamination reexamination, Blobs blobs, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.reexamination = reexamination;
        this.blobs = blobs;
        this.clock = clock;
    }

    @PostMapping("/corrections/value")
    String value(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String field,
            @RequestParam int row,
            @RequestParam String typed,
            @RequestParam(defaultValue = "") String why,
            @RequestParam(defaultValue = "") String box,
            @RequestParam int page) {
        KeptPacket packet = desk.packet(me, id);
        Optional<Correction.Spot> spot =
                box.isBlank() ? Optional.empty() : Optional.of(new Correction.Spot(ref(packet, page), box(box)));
        return done(me, packet, why, new Correction.Value(address(place), row, field, typed.strip(), spot), page);
    }

    @PostMapping("/corrections/kind")
    String kind(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String kind,
            @RequestParam int page) {
        DocumentKind known = DocumentKind.of(kind).orElseThrow(CorrectionForms::wrong);
        return done(me, desk.packet(me, id), "", new Correction.Kind(address(place), known), page);
    }

    @PostMapping("/corrections/split")
    String split(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam int page) {
        KeptPacket packet = desk.packet(me, id);
        return done(me, packet, "", new Correction.Split(address(place), ref(packet, page)), page);
    }

    @PostMapping("/corrections/merge")
    String merge(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String other,
            @RequestParam int page) {
        return done(me, desk.packet(me, id), "", new Correction.Merge(address(place), address(other)), page);
    }

    @PostMapping("/corrections/reorder")
    String reorder(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @RequestParam String place,
            @RequestParam String order,
            @RequestParam int page) {
        KeptPacket packet = desk.packet(me, id);
        if (!order.matches("\\s*\\d{1,5}(\\s*[,，、 ]\\s*\\d{1,5})*\\s*")) {
            throw wrong();
        }
        List<PageRef> pages = Arrays.stream(order.strip().split("[,，、\\s]+"))
                .map(number -> ref(packet, Integer.parseInt(number)))
                .toList();
        return done(me, packet, "", new Correction.Reorder(address(place), pages), page);
    }

    @PostMapping("/corrections/legible")
    String legible(@AuthenticationPrincipal Person me, @PathVariable String id, @RequestParam int page) {
        KeptPacket packet = desk.packet(me, id);
        return done(me, packet, "", new Correction.PageLegible(ref(packet, page)), page);
    }

    @PostMapping("/corrections/{number}/back")
    String takeBack(@AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable long number) {
        KeptPacket packet = desk.packet(me, id);
        book.takeBack(packet.id(), number, me.getUsername(), clock.instant(), "");
        again(me, packet, "撤回第 " + number + " 条更正");
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
            @RequestParam(defaultValue = "") String places,
            @RequestParam(required = false) MultipartFile screenshot)
            throws IOException {
        KeptPacket packet = desk.packet(me, id);
        FindingLine finding = FindingLine.all(told(packet)).stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow(CorrectionForms::wrong);
        if (said.equals("dismiss") && why.isBlank()) {
            return "redirect:/packets/" + packet.id().substring(0, 12) + "?finding=" + key + "&why";
        }
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
        add(me, packet, why, what);
        return "redirect:/packets/" + packet.id().substring(0, 12) + "?finding=" + key;
    }

    /** The mark that the finding does not see, where it looked for it. */
    private Correction seen(KeptPacket packet, FindingLine finding) {
        FindingLine.Statement asked = finding.said().stream()
                .filter(one -> one.page() > 0)
                .findFirst()
                .orElseThrow(CorrectionForms::wrong);
        String mark = asked.what().replaceAll("（.*", "");
        if (MARKS.stream().noneMatch(mark::contains)) {
            throw wrong();
        }
        return new Correction.MarkSeen(mark, new Correction.Spot(ref(packet, asked.page()), box(asked.box())));
    }

    private Optional<String> kept(MultipartFile screenshot) throws IOException {
        if (screenshot == null || screenshot.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = screenshot.getBytes();
        boolean png = bytes.length > 8 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
        boolean jpeg = bytes.length > 3 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        if (!png && !jpeg) {
            throw wrong();
        }
        return Optional.of(blobs.put(bytes));
    }

    private String done(Person me, KeptPacket packet, String why, Correction what, int page) {
        add(me, packet, why, what);
        return "redirect:/packets/" + packet.id().substring(0, 12) + "?tab=read&page=" + page;
    }

    private void add(Person me, KeptPacket packet, String why, Correction what) {
        book.add(packet.id(), me.getUsername(), clock.instant(), why.strip(), what);
        again(me, packet, "人工更正：" + cn.heyan.evidence.correction.CorrectionWords.what(what));
    }

    /** The correction stands whatever comes of this: what went wrong is said, and the next examination lays it over again. */
    private void again(Person me, KeptPacket packet, String cause) {
        Outcome outcome = reexamination.again(packet.id(), me.getUsername(), cause);
        String trouble = outcome.fold(reported -> "", Outcome.TurnedAway::sentence, Outcome.Broken::sentence);
        if (!trouble.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, trouble);
        }
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

    private static ResponseStatusException wrong() {
        return new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
}
