package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Pages whose words are laid by hand: x and y in hundredths of the page, characters one hundredth high. */
public final class HandLaid {
    private static final double HEIGHT = 0.012;
    private static final double HAN = 0.014;

    private final PageRef ref;
    private final List<Word> words = new ArrayList<>();

    private HandLaid(PageRef ref) {
        this.ref = ref;
    }

    /** An empty page. */
    public static HandLaid page(int number) {
        return new HandLaid(new PageRef("材料.pdf", number));
    }

    /** An empty page of this file. */
    public static HandLaid page(String file, int number) {
        return new HandLaid(new PageRef(file, number));
    }

    /** And this text with its upper left corner there. */
    public HandLaid at(double x, double y, String text) {
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += text.charAt(i) < 0x2E80 ? HAN / 2 : HAN;
        }
        words.add(Word.of(text, new Box(x / 100, y / 100, width, HEIGHT), 0.95));
        return this;
    }

    /** And this text so much higher than print, as a part of the page: a mark across it, or a large title. */
    public HandLaid mark(double x, double y, String text, double height) {
        words.add(Word.of(text, new Box(x / 100, y / 100, text.length() * height / 2, height), 0.95));
        return this;
    }

    /** One line of text after the other, from y down, two hundredths each. */
    public HandLaid lines(double x, double y, String... lines) {
        for (int i = 0; i < lines.length; i++) {
            at(x, y + 2 * i, lines[i]);
        }
        return this;
    }

    /** The page as the text layer would give it: authoritative. */
    public Page typed() {
        return page(Means.TEXT_LAYER);
    }

    /** The page as the first OCR reader would give it. */
    public Page scanned() {
        return page(Means.OCR);
    }

    /** The page as a scanned empty sheet. */
    public Page blank() {
        return new Page(
                ref,
                Optional.empty(),
                0,
                0,
                PageText.blank(ref, Means.OCR),
                List.of(),
                List.of(),
                new Legibility(200, 0.1, 1, 0.0002));
    }

    private Page page(Means means) {
        return new Page(
                ref, Optional.empty(), 0, 0, new PageText(ref, means, words), List.of(), List.of(), Legibility.DIGITAL);
    }

    /** A packet of these pages. */
    public static ReadPacket packet(Page... pages) {
        Packet packet = new Packet(
                "p1", "材料.pdf", "00", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("work"));
        return new ReadPacket(packet, List.of(pages), List.of());
    }

    /** A document of these pages. */
    public static Document document(DocumentKind kind, Page... pages) {
        return new Document(kind, List.of(pages).stream().map(Page::ref).toList(), Box.PAGE, "测试");
    }
}
