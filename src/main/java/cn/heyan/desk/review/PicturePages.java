package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.wire.PageJson;
import cn.heyan.store.KeptPacket;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The pages of a packet: their pictures, and what was read on each. */
@Controller
@RequestMapping("/packets/{id}/pages/{page}")
final class PicturePages {

    private static final Logger LOG = LoggerFactory.getLogger(PicturePages.class);

    /** Where only the words are wanted. */
    private static final PagePicture NO_PICTURE = new PagePicture(Path.of("none"), 1, 1, 1);

    private final PacketDesk desk;
    private final PagePictures pictures;

    PicturePages(PacketDesk desk, PagePictures pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @GetMapping("/picture")
    ResponseEntity<Resource> whole(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable int page) {
        KeptPacket packet = desk.packet(me, id);
        PageRef ref = ref(packet, page);
        return picture(() -> pictures.whole(packet.id(), ref));
    }

    /** Nothing (204) for a page without colours. */
    @GetMapping("/colours")
    ResponseEntity<Resource> colours(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable int page) {
        KeptPacket packet = desk.packet(me, id);
        PageRef ref = ref(packet, page);
        ResponseEntity<Resource> answer = picture(() -> pictures.colours(packet.id(), ref));
        return answer.getStatusCode().is2xxSuccessful()
                ? answer
                : ResponseEntity.noContent().build();
    }

    @GetMapping("/small")
    ResponseEntity<Resource> small(
            @AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable int page) {
        KeptPacket packet = desk.packet(me, id);
        PageRef ref = ref(packet, page);
        return picture(() -> pictures.small(packet.id(), ref));
    }

    /** The right-hand side: the documents on this page with their values, and the text as read. */
    @GetMapping("/read")
    String read(@AuthenticationPrincipal Person me, @PathVariable String id, @PathVariable int page, Model model) {
        KeptPacket packet = desk.packet(me, id);
        Told told = told(packet);
        List<Told.Piece> pieces = told.on(page);
        model.addAttribute("packet", packet);
        model.addAttribute("id", packet.id().substring(0, 12));
        model.addAttribute("me", me);
        model.addAttribute("page", page);
        model.addAttribute("called", told.called(page));
        model.addAttribute(
                "cards",
                pieces.stream()
                        .map(piece -> PaperCard.of(piece, told).onPage(page))
                        .toList());
        model.addAttribute("unread", told.unread().getOrDefault(page, ""));
        model.addAttribute("words", words(packet, ref(packet, page)));
        model.addAttribute("kinds", cn.heyan.packet.DocumentKind.values());
        model.addAttribute("previous", previous(told, pieces));
        return "review/read";
    }

    /** The document before the first one on this page: what it could be merged into. */
    private static Optional<PaperCard> previous(Told told, List<Told.Piece> pieces) {
        return pieces.stream()
                .findFirst()
                .filter(first -> first.index() > 0)
                .map(first -> PaperCard.of(told.documents().get(first.index() - 1), told));
    }

    private List<TextLine> words(KeptPacket packet, PageRef ref) {
        try {
            Optional<byte[]> kept = pictures.words(packet.id(), ref);
            return kept.isEmpty()
                    ? List.of()
                    : PageJson.read(kept.get(), ref, (width, height, dpi) -> NO_PICTURE)
                            .text()
                            .lines();
        } catch (IOException gone) {
            LOG.warn("页面文字取不到 / no words of a page: {}", gone.toString());
            return List.of();
        }
    }

    private PageRef ref(KeptPacket packet, int page) {
        List<PageRef> pages = told(packet).pages();
        if (page < 1 || page > pages.size()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return pages.get(page - 1);
    }

    private Told told(KeptPacket packet) {
        return desk.latest(packet).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** Asked for a page that has no picture, or of an original that is gone: the page says so. */
    private interface Asked {
        Optional<Path> picture() throws IOException;
    }

    private static ResponseEntity<Resource> picture(Asked asked) {
        try {
            return sent(asked.picture());
        } catch (IOException gone) {
            LOG.warn("页面图像取不到 / no picture of a page: {}", gone.toString());
            return ResponseEntity.notFound().build();
        }
    }

    /** A packet's bytes never change, so neither do its pictures; they are for this reader only. */
    private static ResponseEntity<Resource> sent(Optional<Path> picture) {
        return picture.map(file -> ResponseEntity.ok()
                        .contentType(MediaType.IMAGE_JPEG)
                        .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePrivate())
                        .<Resource>body(new FileSystemResource(file)))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
