package cn.heyan.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Whether a page's instructions can be read to their end.
 *
 * <p>PDFBox goes on with what it has and shows a damaged page as a blank or half one, which would pass for a page that says nothing.
 */
final class PdfDamage {

    /** Shorter streams say nothing anyway: an empty page. */
    private static final int SHORT = 24;

    private PdfDamage() {}

    /** Whether something of the page is lost; {@code operators} is how many instructions were understood. */
    static boolean in(COSDictionary page, int operators) throws IOException {
        if (page.getItem(COSName.CONTENTS) == null) {
            return false;
        }
        COSBase contents = page.getDictionaryObject(COSName.CONTENTS);
        List<COSBase> parts = new ArrayList<>();
        if (contents instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                parts.add(array.getObject(i));
            }
        } else {
            parts.add(contents);
        }
        long bytes = 0;
        for (COSBase part : parts) {
            if (!(part instanceof COSStream stream)) {
                return true;
            }
            bytes += stream.getLength();
            if (COSName.FLATE_DECODE.equals(stream.getFilters()) && !inflates(stream)) {
                return true;
            }
        }
        return operators == 0 && bytes > SHORT;
    }

    private static boolean inflates(COSStream stream) throws IOException {
        Inflater inflater = new Inflater();
        byte[] in = new byte[8192];
        byte[] out = new byte[65536];
        try (InputStream raw = stream.createRawInputStream()) {
            while (!inflater.finished() && !Thread.currentThread().isInterrupted()) {
                if (inflater.inflate(out) == 0 && inflater.needsInput()) {
                    int read = raw.read(in);
                    if (read <= 0) {
                        return true;
                    }
                    inflater.setInput(in, 0, read);
                } else if (inflater.needsDictionary()) {
                    return false;
                }
            }
            return true;
        } catch (DataFormatException broken) {
            // A wrong check sum at the end is a common slip and loses nothing.
            return String.valueOf(broken.getMessage()).contains("data check");
        } finally {
            inflater.end();
        }
    }
}
