package cn.heyan.ocr;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import cn.heyan.ocr.network.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The trained PP-OCRv4 models, from the class path, each loaded when it is first asked for; all threads share them. */
final class Models implements AutoCloseable {

    private static final String KEYS = "ppocr_keys_v1.txt";

    private final Map<String, OrtSession> sessions = new HashMap<>();

    /** Finds where text stands; works on the caller's thread only: the pages are what runs side by side. */
    OrtSession detection() {
        return session("ch_PP-OCRv4_det_infer.onnx");
    }

    /** Reads lines; on the caller's thread only, too. */
    OrtSession recognition() {
        return session("ch_PP-OCRv4_rec_infer.onnx");
    }

    private synchronized OrtSession session(String name) {
        return sessions.computeIfAbsent(name, Models::open);
    }

    private static OrtSession open(String name) {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.setExecutionMode(OrtSession.SessionOptions.ExecutionMode.SEQUENTIAL);
            options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.ALL_OPT);
            return OrtEnvironment.getEnvironment().createSession(model(name), options);
        } catch (OrtException | LinkageError e) {
            throw new IllegalStateException(
                    "识别引擎 PP-OCR 无法启动(" + name + "): " + e.getMessage() + "。请确认本机为 64 位 Linux、Windows 或 macOS,并重新安装程序。",
                    e);
        }
    }

    /** Folded where ONNX Runtime keeps channels in blocks between convolutions; elsewhere folding would gain nothing. */
    private static byte[] model(String name) {
        boolean blocks = List.of("amd64", "x86_64").contains(System.getProperty("os.arch"));
        return blocks ? Folding.fold(bytes(name)) : bytes(name);
    }

    @Override
    public synchronized void close() {
        try {
            for (OrtSession session : sessions.values()) {
                session.close();
            }
            sessions.clear();
        } catch (OrtException e) {
            throw new IllegalStateException("识别引擎 PP-OCR 无法关闭: " + e.getMessage(), e);
        }
    }

    /** What each output of the recognition model stands for: nothing at 0, then the keys, a space at the end. */
    static List<String> alphabet() {
        List<String> alphabet = new ArrayList<>();
        alphabet.add("");
        alphabet.addAll(new String(bytes(KEYS), StandardCharsets.UTF_8).lines().toList());
        alphabet.add(" ");
        return List.copyOf(alphabet);
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Models.class.getResourceAsStream("/models/" + name)) {
            if (in == null) {
                throw new IllegalStateException("程序缺少识别模型 models/" + name + ",安装不完整,请重新安装。");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
