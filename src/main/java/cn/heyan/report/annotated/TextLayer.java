package cn.heyan.report.annotated;

import cn.heyan.packet.Box;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.awt.geom.Point2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Puts the words that were read from a picture over it, unseen, each at its place: they can be searched, marked and copied. */
final class TextLayer {

    private static final COSName FONT = COSName.getPDFName("HeyanUnseen");

    private final PDDocument copy;
    private final UnseenFont font;

    TextLayer(PDDocument copy) throws IOException {
        this.copy = copy;
        font = new UnseenFont(copy);
    }

    /** Adds the layer, unless the page has words of its own. */
    void add(Page page, PDPage target, Placing placing) throws IOException {
        if (page.text().isBlank() || page.text().means() == Means.TEXT_LAYER) {
            return;
        }
        StringBuilder content = new StringBuilder("Q q BT 3 Tr\n");
        page.text().words().forEach(word -> write(word, placing, content));
        content.append("ET Q\n");
        List<PDStream> streams = new ArrayList<>();
        // what the page left changed must not move the words
        streams.add(stream("q\n"));
        Iterator<PDStream> own = target.getContentStreams();
        own.forEachRemaining(streams::add);
        streams.add(stream("\n" + content));
        target.setContents(streams);
        PDResources resources = target.getResources() == null ? new PDResources() : target.getResources();
        resources.put(FONT, font.font());
        target.setResources(resources);
    }

    private PDStream stream(String content) throws IOException {
        return new PDStream(
                copy, new ByteArrayInputStream(content.getBytes(StandardCharsets.US_ASCII)), COSName.FLATE_DECODE);
    }

    /** Characters of one width share a run: Chinese ones are twice as wide as Latin ones. */
    private static void write(Word word, Placing placing, StringBuilder content) {
        int from = 0;
        for (int i = 1; i <= word.text().length(); i++) {
            if (i == word.text().length()
                    || wide(word.text().charAt(i)) != wide(word.text().charAt(from))) {
                run(word.text().substring(from, i), word.boxOf(from, i), placing, content);
                from = i;
            }
        }
    }

    private static void run(String text, Box box, Placing placing, StringBuilder content) {
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        // measured on the page as received: on a photograph a line is larger in front than far away
        Point2D left = placing.point(box.x(), box.y() + box.height() * 0.86);
        Point2D right = placing.point(box.right(), box.y() + box.height() * 0.86);
        double size = Math.max(1, placing.point(box.x(), box.y()).distance(left));
        double stretch = left.distance(right) / (text.length() * size * UnseenFont.WIDTH);
        double angle = Math.atan2(right.getY() - left.getY(), right.getX() - left.getX());
        content.append(String.format(
                Locale.ROOT,
                "/%s %.3f Tf %.2f Tz %.5f %.5f %.5f %.5f %.3f %.3f Tm <%s> Tj%n",
                FONT.getName(),
                size,
                stretch * 100,
                Math.cos(angle),
                Math.sin(angle),
                -Math.sin(angle),
                Math.cos(angle),
                left.getX(),
                left.getY(),
                hex(text)));
    }

    private static String hex(String text) {
        StringBuilder hex = new StringBuilder(text.length() * 4);
        text.chars().forEach(c -> hex.append(String.format(Locale.ROOT, "%04X", c)));
        return hex.toString();
    }

    private static boolean wide(char c) {
        return c >= 0x2E80;
    }
}
