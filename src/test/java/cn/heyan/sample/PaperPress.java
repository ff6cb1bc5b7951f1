package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Prints papers as digital PDFs, or as clean pages of 200 dpi for the scanner: filled-in templates, and papers of offices. */
public final class PaperPress {

    private static final double LEAD = 1.5;

    private PaperPress() {}

    /** The template in this file under cn/heyan/sample, its gaps open, such as {@code forms/chifeng-robot}. */
    public static String template(String name) {
        try (InputStream file = PaperPress.class.getResourceAsStream(name + ".form")) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A filled-in template as a PDF whose text is text. */
    public static byte[] pdf(String text) {
        try (FormPdf pdf = new FormPdf("□☑")) {
            press(pdf).print(FormText.of(text).parts());
            return pdf.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A filled-in template as it would lie on the glass. */
    public static List<BufferedImage> pages(String text) {
        FormSheets sheets = new FormSheets(FormSheets.Tick.CHECK, 2);
        press(sheets).print(FormText.of(text).parts());
        return sheets.sheets().stream().map(Sheet::image).toList();
    }

    /** Whether offices' layouts draw this kind. */
    public static boolean isOffice(DocumentKind kind) {
        return OfficePapers.layouts(kind) > 0;
    }

    /** An office paper as a PDF whose text is text; what the values leave open is made up, always the same. */
    public static byte[] pdf(
            DocumentKind kind, int layout, Map<String, String> values, List<Map<String, String>> rows) {
        try {
            return office(kind, layout, values, rows).pdf();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An office paper as it would lie on the glass. */
    public static List<BufferedImage> pages(
            DocumentKind kind, int layout, Map<String, String> values, List<Map<String, String>> rows) {
        return office(kind, layout, values, rows).scan().pages().stream()
                .map(Sheet::image)
                .toList();
    }

    private static OfficePaper office(
            DocumentKind kind, int layout, Map<String, String> values, List<Map<String, String>> rows) {
        return OfficePapers.draw(kind, layout, values, rows, new Inventor(kind.ordinal()));
    }

    private static FormPress press(FormPencil pencil) {
        return new FormPress(pencil, Sheet.SMALL, LEAD, Typeface.SONG, false);
    }
}
