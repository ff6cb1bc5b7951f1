package cn.heyan.report.annotated;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDFontFactory;

/**
 * A font without any shapes whose codes are the characters themselves: every character can be written with it, none is seen. The font file
 * is the one that Tesseract writes into its PDFs (Apache License 2.0).
 */
final class UnseenFont {

    /** Of every character, in parts of the font's size. */
    static final double WIDTH = 0.5;

    private static final int EVERY = 0x10000;

    private static final String TO_UNICODE = String.join(
            "\n",
            "/CIDInit /ProcSet findresource begin",
            "12 dict begin",
            "begincmap",
            "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
            "/CMapName /Adobe-Identity-UCS def",
            "/CMapType 2 def",
            "1 begincodespacerange",
            "<0000> <FFFF>",
            "endcodespacerange",
            "1 beginbfrange",
            "<0000> <FFFF> <0000>",
            "endbfrange",
            "endcmap",
            "CMapName currentdict /CMap defineresource pop",
            "end",
            "end");

    private final PDFont font;

    UnseenFont(PDDocument document) throws IOException {
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setName(COSName.FONT_NAME, "HeyanUnseen");
        descriptor.setInt(COSName.FLAGS, 5);
        descriptor.setItem(COSName.FONT_BBOX, numbers(0, 0, 500, 1000));
        descriptor.setInt(COSName.ITALIC_ANGLE, 0);
        descriptor.setInt(COSName.ASCENT, 1000);
        descriptor.setInt(COSName.DESCENT, -1);
        descriptor.setInt(COSName.CAP_HEIGHT, 1000);
        descriptor.setInt(COSName.STEM_V, 80);
        try (InputStream file = UnseenFont.class.getResourceAsStream("invisible.ttf")) {
            if (file == null) {
                throw new IOException("invisible.ttf is not in the jar");
            }
            descriptor.setItem(COSName.FONT_FILE2, new PDStream(document, file, COSName.FLATE_DECODE));
        }
        COSDictionary system = new COSDictionary();
        system.setItem(COSName.REGISTRY, new COSString("Adobe"));
        system.setItem(COSName.ORDERING, new COSString("Identity"));
        system.setInt(COSName.SUPPLEMENT, 0);
        COSDictionary characters = new COSDictionary();
        characters.setItem(COSName.TYPE, COSName.FONT);
        characters.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        characters.setName(COSName.BASE_FONT, "HeyanUnseen");
        characters.setItem(COSName.CIDSYSTEMINFO, system);
        characters.setItem(COSName.FONT_DESC, descriptor);
        characters.setInt(COSName.DW, 500);
        characters.setItem(COSName.CID_TO_GID_MAP, stream(document, toTheOneShape()));
        COSArray descendants = new COSArray();
        descendants.add(characters);
        COSDictionary whole = new COSDictionary();
        whole.setItem(COSName.TYPE, COSName.FONT);
        whole.setItem(COSName.SUBTYPE, COSName.TYPE0);
        whole.setName(COSName.BASE_FONT, "HeyanUnseen");
        whole.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        whole.setItem(COSName.DESCENDANT_FONTS, descendants);
        whole.setItem(COSName.TO_UNICODE, stream(document, TO_UNICODE.getBytes(StandardCharsets.US_ASCII)));
        font = PDFontFactory.createFont(whole);
    }

    PDFont font() {
        return font;
    }

    private static byte[] toTheOneShape() {
        byte[] map = new byte[2 * EVERY];
        for (int i = 1; i < map.length; i += 2) {
            map[i] = 1;
        }
        return map;
    }

    private static PDStream stream(PDDocument document, byte[] bytes) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(bytes), COSName.FLATE_DECODE);
    }

    private static COSArray numbers(int... numbers) {
        COSArray array = new COSArray();
        for (int number : numbers) {
            array.add(COSInteger.get(number));
        }
        return array;
    }
}
