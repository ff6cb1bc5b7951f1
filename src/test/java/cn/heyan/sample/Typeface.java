package cn.heyan.sample;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The typefaces of Chinese office paper, from the machine's font files. */
enum Typeface {
    /** 宋体: forms, invoices, contracts. */
    SONG(
            "/usr/share/fonts/truetype/arphic-gbsn00lp/gbsn00lp.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
    /** 黑体: titles. */
    HEI("/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
    /** 楷体: what a person filled in. */
    KAI(
            "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf",
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf"),
    /** Latin letters and figures of printers. */
    LATIN("/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf");

    private final Font font;

    Typeface(String... files) {
        Path file = List.of(files).stream()
                .map(Path::of)
                .filter(Files::exists)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no font file, install one of " + List.of(files)));
        try {
            font = Font.createFont(Font.TRUETYPE_FONT, file.toFile());
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("font file cannot be read: " + file, e);
        }
    }

    /** This typeface, so many pixels high. */
    Font high(double pixels) {
        return font.deriveFont((float) pixels);
    }

    /** Whether it has a shape for the character. */
    boolean has(char c) {
        return font.canDisplay(c);
    }
}
