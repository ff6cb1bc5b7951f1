package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Looks at a page of an OFD file (版式文件): its text is data, and its picture is drawn from that. */
final class OfdView implements View {

    private static final double MILLIMETRES_PER_INCH = 25.4;

    /** Fewer characters than this are no text of a page: a scan in an OFD's clothes. */
    private static final int FEW = 10;

    /** Half of A4, in square millimetres. */
    private static final double SLIP = 210 * 297 / 2.0 + 1;

    private final PageSettings settings;

    OfdView(PageSettings settings) {
        this.settings = settings;
    }

    @Override
    public Sight see(SourceFile file, PageRef ref) throws IOException, Refused {
        OfdFile.Leaf leaf =
                new OfdFile(file.path()).page(ref.number()).orElseThrow(() -> Trouble.NO_SUCH_PAGE.with(ref));
        OfdDocument document = leaf.document();
        List<Embedded> embedded = leaf.index() == 0 ? new OfdBaggage(document).all() : List.of();
        List<Element> layers = document.layers(leaf.index());
        if (layers.isEmpty() && embedded.isEmpty()) {
            throw new IOException("page " + ref.number() + " is missing");
        }
        double[] size = document.size(layers);
        List<Glyph> glyphs = glyphs(layers);
        List<Word> words = new GlyphRuns(size[0], size[1]).of(glyphs);
        boolean told = layers.isEmpty()
                || words.stream().mapToInt(word -> word.text().length()).sum() >= FEW;
        PageText text = told ? new PageText(ref, Means.OFD, words) : PageText.blank(ref, Means.OCR);
        int dpi = dpi(size, told);
        OfdPicture picture = new OfdPicture(document, size, dpi / MILLIMETRES_PER_INCH);
        Painting painting = told
                ? Painting.later(picture.width(), picture.height(), dpi, () -> paint(file, ref, dpi))
                : Painting.of(picture.draw(layers, glyphs), dpi);
        List<Inset> insets = OfdInsets.of(document, layers, size);
        return new Sight(Optional.of(painting), 0, told, text, embedded, insets, isPlain(layers));
    }

    /** Opens the file again: a packet has many pages, and few of them are ever looked at. */
    private static Grey paint(SourceFile file, PageRef ref, int dpi) throws IOException, Refused {
        OfdFile.Leaf leaf =
                new OfdFile(file.path()).page(ref.number()).orElseThrow(() -> Trouble.NO_SUCH_PAGE.with(ref));
        List<Element> layers = leaf.document().layers(leaf.index());
        double[] size = leaf.document().size(layers);
        return new OfdPicture(leaf.document(), size, dpi / MILLIMETRES_PER_INCH).draw(layers, glyphs(layers));
    }

    private static List<Glyph> glyphs(List<Element> layers) {
        List<Glyph> glyphs = new ArrayList<>();
        for (Element layer : layers) {
            for (Element object : SafeXml.all(layer, "TextObject")) {
                if (!"false".equals(object.getAttribute("Visible"))) {
                    glyphs.addAll(new OfdTextObject(object).glyphs());
                }
            }
        }
        return glyphs;
    }

    private static boolean isPlain(List<Element> layers) {
        return layers.stream()
                        .allMatch(layer -> SafeXml.all(layer, "ImageObject").isEmpty()
                                && SafeXml.all(layer, "CompositeObject").isEmpty())
                && layers.stream()
                                .mapToInt(layer ->
                                        SafeXml.all(layer, "PathObject").size())
                                .sum()
                        < Sight.FEW_SHAPES
                && layers.stream()
                                .flatMap(layer -> SafeXml.all(layer, "AbbreviatedData").stream())
                                .mapToInt(data -> data.getTextContent().length())
                                .sum()
                        < 20 * Sight.FEW_SHAPES;
    }

    private int dpi(double[] size, boolean told) {
        double square = size[0] * size[1];
        int set = square <= SLIP && !told ? settings.slipDpi() : settings.dpi();
        double most = Math.sqrt(settings.maxPixels() / square) * MILLIMETRES_PER_INCH;
        return (int) Math.max(20, Math.min(set, most));
    }
}
