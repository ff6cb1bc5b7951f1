package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** Draws a form into a PDF that was never paper: its text is text. */
final class FormPdf implements FormPencil, AutoCloseable {

    private static final float POINT = 72f / 200;
    private static final Map<Typeface, String> FILES = Map.of(
            Typeface.SONG, "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
            Typeface.KAI, "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf",
            Typeface.HEI, "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            Typeface.LATIN, "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

    /** Parsed once: a packet is dozens of files with the same faces. */
    private static final Map<Typeface, TrueTypeFont> PARSED = new ConcurrentHashMap<>();

    private final PDDocument pdf = new PDDocument();
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);
    private final Sheet ruler = new Sheet();
    private final String boxes;
    private @org.jspecify.annotations.Nullable PDPageContentStream pen;

    /** Boxes are the first of these characters, ticked ones the second. */
    FormPdf(String boxes) {
        this.boxes = boxes;
        pdf.setDocumentId(1L);
    }

    byte[] bytes() throws IOException {
        stream().close();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.save(bytes);
        return bytes.toByteArray();
    }

    private PDPageContentStream stream() {
        return java.util.Objects.requireNonNull(pen);
    }

    @Override
    public void page() {
        try {
            if (pen != null) {
                pen.close();
            }
            PDPage page = new PDPage(PDRectangle.A4);
            pdf.addPage(page);
            pen = new PDPageContentStream(pdf, page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        try {
            stream().setLineWidth(0.5f);
            stream().moveTo((float) x1 * POINT, up(y1));
            stream().lineTo((float) x2 * POINT, up(y2));
            stream().stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void text(double x, double baseline, double size, Typeface face, String text) {
        try {
            for (char c : text.toCharArray()) {
                Typeface shape = face.has(c) ? face : Typeface.HEI.has(c) ? Typeface.HEI : Typeface.LATIN;
                if (!Character.isWhitespace(c) && shape.has(c)) {
                    stream().beginText();
                    stream().setFont(font(shape), (float) size * POINT);
                    stream().newLineAtOffset((float) x * POINT, up(baseline));
                    stream().showText(String.valueOf(c));
                    stream().endText();
                }
                x += measure(size, face, String.valueOf(c));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PDFont font(Typeface face) throws IOException {
        PDFont known = fonts.get(face);
        if (known == null) {
            known = PDType0Font.load(pdf, PARSED.computeIfAbsent(face, FormPdf::parsed), true);
            fonts.put(face, known);
        }
        return known;
    }

    private static TrueTypeFont parsed(Typeface face) {
        try {
            return new TTFParser().parse(new RandomAccessReadBufferedFile(FILES.getOrDefault(face, "")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void seal(double x, double y, String name, String foot) {
        Sheet paper = new Sheet(340, 340);
        Stamp.round(paper, 170, 170, name, foot);
        picture(clear(paper.image()), x - 170, y - 170);
    }

    @Override
    public void code(double x, double y, int side, String payload) {
        picture(QrCode.image(payload, side), x, y);
    }

    private void picture(BufferedImage image, double x, double y) {
        try {
            stream()
                    .drawImage(
                            LosslessFactory.createFromImage(pdf, image),
                            (float) x * POINT,
                            up(y + image.getHeight()),
                            image.getWidth() * POINT,
                            image.getHeight() * POINT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The red of a seal without the paper it was pressed on. */
    private static BufferedImage clear(BufferedImage pressed) {
        BufferedImage clear = new BufferedImage(pressed.getWidth(), pressed.getHeight(), BufferedImage.TYPE_INT_ARGB);
        for (int y = 0; y < clear.getHeight(); y++) {
            for (int x = 0; x < clear.getWidth(); x++) {
                int pale = 255 - (pressed.getRGB(x, y) >> 8 & 255);
                clear.setRGB(x, y, pale << 24 | 0xCD1E28);
            }
        }
        return clear;
    }

    @Override
    public double measure(double size, Typeface face, String text) {
        return ruler.measure(size, face, text);
    }

    @Override
    public void box(double x, double baseline, double size, boolean ticked) {
        text(x, baseline, size, Typeface.SONG, String.valueOf(boxes.charAt(ticked ? 1 : 0)));
    }

    private static float up(double y) {
        return PDRectangle.A4.getHeight() - (float) y * POINT;
    }

    @Override
    public void close() throws IOException {
        pdf.close();
    }
}
