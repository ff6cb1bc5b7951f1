package cn.heyan.ocr;

import ai.onnxruntime.OrtException;
import cn.heyan.packet.Word;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Reads one picture after another with its own buffers, for one thread at a time. */
final class PaddleWorker {

    private static final double LEAST_CONFIDENCE = 0.5;
    /** A flattened sheet on which less text is found than before was not flattened but crumpled. */
    private static final double LEAST_KEPT = 0.75;

    /** Turning a part of the page must make its text so much surer. */
    private static final double BETTER = 0.1;

    private final Detector detector;
    private final Recognizer recognizer;
    private final Standing standing;

    PaddleWorker(Models models, int longestSide) {
        detector = new Detector(models, longestSide);
        recognizer = new Recognizer(models);
        standing = new Standing(recognizer);
    }

    Sight read(BufferedImage image) {
        try {
            Pixels picture = Pixels.of(image);
            List<Region> found = detector.find(picture);
            Optional<Flat> flat = flat(picture, found);
            if (flat.isPresent()) {
                List<Region> again = detector.find(flat.get().picture());
                if (again.size() >= LEAST_KEPT * Stroke.ofText(found).size()) {
                    return sight(flat.get().picture(), again, flat);
                }
            }
            return sight(picture, found, Optional.empty());
        } catch (OrtException e) {
            throw new IllegalStateException("识别引擎 PP-OCR 出错: " + e.getMessage(), e);
        }
    }

    private Optional<Flat> flat(Pixels picture, List<Region> found) throws OrtException {
        if (!Flattening.isDiagonal(found)) {
            return Flattening.of(picture, found, detector.longestSide());
        }
        Flat turned = Flattening.diagonal(picture);
        return Flattening.of(turned.picture(), detector.find(turned.picture()), detector.longestSide())
                .map(flat -> flat.after(turned, picture));
    }

    private Sight sight(Pixels picture, List<Region> found, Optional<Flat> flat) throws OrtException {
        Standing.Found stands = standing.of(picture, found);
        Upright upright = stands.upright();
        List<Line> lines = lines(picture, upright, found, stands.read());
        Optional<Rectangle> part = TurnedPart.find(found, lines, picture.width(), picture.height());
        if (part.isPresent()) {
            Flat turned =
                    flat.orElseGet(() -> new Flat(picture, Projection.NONE)).turning(part.get());
            List<Region> regions = TurnedPart.turned(found, part.get());
            List<Integer> inside = TurnedPart.inside(found, part.get());
            List<Line> again = lines(
                    turned.picture(), upright, inside.stream().map(regions::get).toList(), Map.of());
            List<Line> all = new ArrayList<>(lines);
            for (int i = 0; i < inside.size(); i++) {
                all.set(inside.get(i), again.get(i));
            }
            if (TurnedPart.mean(regions, all, part.get()) > TurnedPart.mean(found, lines, part.get()) + BETTER) {
                return new Sight(upright, words(upright, regions, all), Optional.of(turned));
            }
        }
        return new Sight(upright, words(upright, found, lines), flat);
    }

    /** The lines in these regions, save those that were read already. */
    private List<Line> lines(Pixels picture, Upright upright, List<Region> regions, Map<Integer, Line> read)
            throws OrtException {
        Cutting cutting = new Cutting(picture, upright);
        List<Integer> unread = new ArrayList<>();
        List<Pixels> cuts = new ArrayList<>();
        for (int i = 0; i < regions.size(); i++) {
            if (!read.containsKey(i)) {
                unread.add(i);
                cuts.add(cutting.line(regions.get(i).in(upright).settled(), Recognizer.HEIGHT));
            }
        }
        Map<Integer, Line> all = new HashMap<>(read);
        List<Line> lines = recognizer.read(cuts);
        for (int i = 0; i < lines.size(); i++) {
            all.put(unread.get(i), lines.get(i));
        }
        return IntStream.range(0, regions.size()).mapToObj(all::get).toList();
    }

    private static List<Word> words(Upright upright, List<Region> regions, List<Line> lines) {
        Placing placing = new Placing(upright.width(), upright.height());
        List<Word> words = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).text().isBlank() && lines.get(i).confidence() >= LEAST_CONFIDENCE) {
                words.add(placing.word(regions.get(i).in(upright).settled(), lines.get(i), Recognizer.HEIGHT));
            }
        }
        return words;
    }
}
