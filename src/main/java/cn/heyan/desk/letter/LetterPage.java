package cn.heyan.desk.letter;

import cn.heyan.desk.Trail;
import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.store.Blobs;
import cn.heyan.store.LetterStanding;
import cn.heyan.store.PostRoom;
import cn.heyan.store.PostedLetter;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** What was sent to whom and when (信件). */
@Controller
final class LetterPage {

    private static final int MOST = 200;

    /** A letter brings its styles with it; scripts, and whatever lies elsewhere, stay out. */
    private static final String ONLY_ITSELF =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox; frame-ancestors 'self'";

    private final PostRoom room;
    private final Blobs blobs;
    private final Shelf shelf;
    private final Trail trail;
    private final Clock clock;

    LetterPage(PostRoom room, Blobs blobs, Shelf shelf, Trail trail, Clock clock) {
        this.room = room;
        this.blobs = blobs;
        this.shelf = shelf;
        this.trail = trail;
        this.clock = clock;
    }

    @GetMapping("/letters")
    String list(@AuthenticationPrincipal Person me, Model model) {
        List<Line> letters = room.latest(MOST).stream()
                .filter(letter -> theirs(me, letter.letter()))
                .map(letter -> new Line(letter, about(me, letter.letter())))
                .toList();
        model.addAttribute("letters", letters);
        return "letters";
    }

    @GetMapping("/letters/one")
    String one(@AuthenticationPrincipal Person me, @RequestParam String id, Model model) throws IOException {
        LetterStanding letter = letter(me, id);
        model.addAttribute("letter", letter);
        model.addAttribute("message", Message.of(bytes(letter.letter())));
        return "letter-one";
    }

    /** The letter's own page, to be framed. */
    @GetMapping("/letters/body")
    @ResponseBody
    String body(@AuthenticationPrincipal Person me, @RequestParam String id, HttpServletResponse response)
            throws IOException {
        Message message = Message.of(bytes(letter(me, id).letter()));
        response.setHeader("Content-Security-Policy", ONLY_ITSELF);
        boolean page = !message.html().isEmpty();
        response.setContentType((page ? MediaType.TEXT_HTML_VALUE : MediaType.TEXT_PLAIN_VALUE) + ";charset=UTF-8");
        return page ? message.html() : message.text();
    }

    /** Sends it once more because somebody asks. */
    @PostMapping("/letters/again")
    String again(@AuthenticationPrincipal Person me, @RequestParam String id) {
        LetterStanding letter = letter(me, id);
        room.again(id, clock.instant());
        trail.did(
                me,
                "letter.again",
                letter.letter().packetId(),
                Map.of("letter", id, "to", letter.letter().recipients()));
        return "redirect:/letters";
    }

    /** A letter in the list, and whom it is about. */
    record Line(LetterStanding standing, String about) {}

    private String about(Person me, PostedLetter letter) {
        return shelf.packet(me, letter.packetId())
                .map(packet -> packet.isInDoubt() ? packet.title() + "（存疑）" : packet.title())
                .orElse(letter.id());
    }

    private LetterStanding letter(Person me, String id) {
        return room.find(id)
                .filter(letter -> theirs(me, letter.letter()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private boolean theirs(Person me, PostedLetter letter) {
        return letter.packetId().isEmpty()
                ? me.account().programmes().isEmpty()
                        && me.account().districts().isEmpty()
                : shelf.packet(me, letter.packetId()).isPresent();
    }

    private byte[] bytes(PostedLetter letter) throws IOException {
        return letter.blob().isEmpty() ? Files.readAllBytes(letter.file()) : blobs.get(letter.blob());
    }
}
