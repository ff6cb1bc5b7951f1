package cn.heyan.ocr;

import cn.heyan.evidence.SecondReader.Script;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Pointer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import net.sourceforge.tess4j.ITessAPI.TessBaseAPI;
import net.sourceforge.tess4j.ITessAPI.TessOcrEngineMode;
import net.sourceforge.tess4j.ITessAPI.TessPageSegMode;
import net.sourceforge.tess4j.TessAPI;

/**
 * One Tesseract handle for figures and one for Chinese, for one thread at a time.
 *
 * <p>Only the lazily bound {@code TessAPI.INSTANCE} works with the library that Debian 12 ships.
 */
final class TesseractWorker implements AutoCloseable {

    private static final int DPI = 300;

    private final TessBaseAPI figures;
    private final TessBaseAPI chinese;

    TesseractWorker(Path tessdata) {
        OneThread.insist();
        try {
            figures = handle(tessdata, "eng");
            chinese = handle(tessdata, "chi_sim");
        } catch (LinkageError e) {
            throw new IllegalStateException("缺少识别引擎 Tesseract（" + e.getMessage() + "）；请安装 tesseract-ocr。", e);
        }
    }

    private static TessBaseAPI handle(Path tessdata, String language) {
        TessBaseAPI handle = TessAPI.INSTANCE.TessBaseAPICreate();
        int code = TessAPI.INSTANCE.TessBaseAPIInit2(
                handle, tessdata.toString(), language, TessOcrEngineMode.OEM_LSTM_ONLY);
        if (code != 0) {
            // a handle that did not start must never be used: the next call would end the process
            TessAPI.INSTANCE.TessBaseAPIDelete(handle);
            throw new IllegalStateException(
                    "识别引擎 Tesseract 无法用 " + tessdata + " 中的 " + language + " 启动（" + code + "）。");
        }
        TessAPI.INSTANCE.TessBaseAPISetPageSegMode(handle, TessPageSegMode.PSM_SINGLE_LINE);
        return handle;
    }

    /** What the line says; empty text if nothing. */
    LineEngine.Answer read(Crop crop, Script script) {
        TessBaseAPI handle = script == Script.FIGURES || script == Script.CODE ? figures : chinese;
        TessAPI.INSTANCE.TessBaseAPISetVariable(handle, "tessedit_char_whitelist", allowed(script));
        ByteBuffer picture = ByteBuffer.allocateDirect(crop.grey().length).put(crop.grey());
        picture.rewind();
        TessAPI.INSTANCE.TessBaseAPISetImage(handle, picture, crop.width(), crop.height(), 1, crop.width());
        TessAPI.INSTANCE.TessBaseAPISetSourceResolution(handle, DPI);
        Pointer text = TessAPI.INSTANCE.TessBaseAPIGetUTF8Text(handle);
        if (text == null) {
            return new LineEngine.Answer("", 0);
        }
        try {
            int confidence = TessAPI.INSTANCE.TessBaseAPIMeanTextConf(handle);
            return new LineEngine.Answer(text.getString(0, "UTF-8"), confidence / 100.0);
        } finally {
            TessAPI.INSTANCE.TessDeleteText(text);
            TessAPI.INSTANCE.TessBaseAPIClear(handle);
        }
    }

    private static String allowed(Script script) {
        return switch (script) {
            case FIGURES -> "0123456789.,-+%()";
            case CODE -> "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ-()";
            case DATE -> "0123456789年月日至-/.〇一二三四五六七八九十";
            case TEXT -> "";
        };
    }

    @Override
    public void close() {
        for (TessBaseAPI handle : new TessBaseAPI[] {figures, chinese}) {
            TessAPI.INSTANCE.TessBaseAPIEnd(handle);
            TessAPI.INSTANCE.TessBaseAPIDelete(handle);
        }
    }

    /** OpenMP makes Tesseract slower on every machine measured; its library reads the limit once, when it is loaded. */
    private static final class OneThread {

        private interface C extends Library {
            int setenv(String name, String value, int overwrite);
        }

        static void insist() {
            try {
                Native.load("c", C.class).setenv("OMP_THREAD_LIMIT", "1", 1);
            } catch (LinkageError notHere) {
                // no such C library (Windows): the engine there is built without OpenMP
                return;
            }
        }
    }
}
