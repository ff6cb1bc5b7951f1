package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.evidence.SecondReader;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.packet.Box;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Word;
import cn.heyan.store.KeptPacket;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** Reads what stands in a box that a reviewer drew (框选重读): an offer to type, never a value by itself. */
@Controller
final class ReadAgain {

    private final PacketDesk desk;
    private final PagePictures pictures;
    private final SecondReader reader;

    ReadAgain(PacketDesk desk, PagePictures pictures, SecondReader reader) {
        this.desk = desk;
        this.pictures = pictures;
        this.reader = reader;
    }

    @PostMapping("/packets/{id}/pages/{page}/again")
    @ResponseBody
    Map<String, String> again(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable int page,
            @RequestParam String box)
            throws IOException {
        KeptPacket packet = desk.packet(me, id);
        List<PageRef> pages = desk.latest(packet).map(Told::pages).orElse(List.of());
        if (page < 1 || page > pages.size() || !box.matches("0?\\.?\\d+(,\\d?\\.?\\d+){3}")) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        double[] sides =
                Arrays.stream(box.split(",")).mapToDouble(Double::parseDouble).toArray();
        PageRef ref = pages.get(page - 1);
        Optional<Path> picture = pictures.whole(packet.id(), ref);
        if (picture.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Page seen = seen(ref, picture.get());
        Box where = new Box(sides[0], sides[1], sides[2], sides[3]);
        Optional<Word> text = reader.read(seen, where, Script.TEXT);
        Optional<Word> figures = reader.read(seen, where, Script.FIGURES);
        boolean mostlyFigures = text.map(
                        word -> word.text().replaceAll("[^0-9]", "").length() * 2
                                > word.text().length())
                .orElse(false);
        Optional<Word> best = mostlyFigures && figures.isPresent() ? figures : text.or(() -> figures);
        return Map.of(
                "text",
                best.map(Word::text).orElse(""),
                "said",
                best.map(word -> "重新识别，把握 " + Math.round(word.confidence() * 100) + "%；请对照纸面后再填写")
                        .orElse("这一框里没有识别出文字"));
    }

    private static Page seen(PageRef ref, Path picture) throws IOException {
        BufferedImage image = ImageIO.read(picture.toFile());
        int dpi = (int) Math.round(image.getWidth() / 8.27);
        return new Page(
                ref,
                Optional.of(new PagePicture(picture, image.getWidth(), image.getHeight(), dpi)),
                0,
                0,
                PageText.blank(ref, Means.OCR),
                List.of(),
                List.of(),
                Legibility.DIGITAL);
    }
}
