package cn.heyan.report;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;

/** Prints a page of ours as PDF, with its fonts inside. */
final class Pdf {

    static final String NO_FONT = "这台机器上没有可以嵌入 PDF 的中文字体（TrueType），report.pdf 没有写出；report.html 和 report.json 已写出。"
            + "请安装字体包 fonts-droid-fallback 后重新核验。";

    /** For each so much of the heap one may be printed: a Chinese font and its tables take some 40 MB meanwhile, beside packets of thousands of pages. */
    private static final long HEAP = 384L << 20;

    /** Who may print. */
    private static final Semaphore ROOM =
            new Semaphore((int) Math.max(1, Runtime.getRuntime().maxMemory() / HEAP), true);

    private final List<Fonts.Font> fonts;

    Pdf(List<Path> fontFolders) throws IOException {
        fonts = Fonts.find(fontFolders);
        XRLog.setLoggingEnabled(false);
    }

    /** The PDF of well-formed XHTML; fails with a Chinese sentence where no Chinese font is to be had. */
    byte[] print(String xhtml) throws IOException {
        if (!Fonts.canWriteChinese(fonts)) {
            throw new IOException(NO_FONT);
        }
        PdfRendererBuilder builder = new PdfRendererBuilder();
        for (Fonts.Font font : fonts) {
            FSSupplier<InputStream> file = () -> open(font.file());
            builder.useFont(file, font.family(), font.bold() ? 700 : 400, FontStyle.NORMAL, true);
        }
        // nothing may be loaded: pictures are in the page itself
        builder.useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null);
        // tagged, so that it can be read aloud; this also keeps fonts out that could not be embedded
        builder.usePdfUaAccessibility(true);
        builder.withHtmlContent(xhtml, null);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        ROOM.acquireUninterruptibly();
        try {
            builder.run();
        } finally {
            ROOM.release();
        }
        return bytes.toByteArray();
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
