package cn.heyan.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Finds out which way up a picture is: the run of its lines tells level from sideways and gives the skew; reading a few lines tells up
 * from down, the other way round only where they do not read well.
 */
record Standing(Recognizer recognizer) {

    /** Lines that are read to tell up from down. */
    private static final int VOTERS = 6;
    /** Lines read with this confidence, by characters, stand upright: upside down they stay far below. */
    private static final double SURE = 0.85;
    /** So many characters must be read for that. */
    private static final int ENOUGH = 12;
    /** Straightening by less than this changes nothing for a reader and blurs the picture. */
    private static final double LEVEL = 0.15;

    private static final double MOST_SKEWED = 15;

    /**
     * How a picture stands.
     *
     * @param upright as it stands upright
     * @param read lines that were read on the way, by the number of their region
     */
    record Found(Upright upright, Map<Integer, Line> read) {}

    Found of(Pixels picture, List<Region> regions) throws OrtException {
        double level = regions.stream()
                .filter(Region::runsLevel)
                .mapToDouble(Region::longerSide)
                .sum();
        double upOrDown = regions.stream()
                .filter(Region::runsUpOrDown)
                .mapToDouble(Region::longerSide)
                .sum();
        int quarter = upOrDown > level ? 90 : 0;
        double skew = skew(regions, quarter != 0);
        Upright one = Upright.of(picture.width(), picture.height(), quarter, skew);
        List<Integer> voters = voters(regions, quarter != 0);
        if (voters.isEmpty()) {
            return new Found(one, Map.of());
        }
        Map<Integer, Line> read = read(picture, one, regions, voters);
        if (isSure(read)) {
            return new Found(one, read);
        }
        Upright other = Upright.of(picture.width(), picture.height(), quarter + 180, skew);
        Map<Integer, Line> otherwise = read(picture, other, regions, voters);
        return votes(otherwise) > votes(read) ? new Found(other, otherwise) : new Found(one, read);
    }

    private static List<Integer> voters(List<Region> regions, boolean sideways) {
        return IntStream.range(0, regions.size())
                .boxed()
                .filter(i -> sideways
                        ? regions.get(i).runsUpOrDown()
                        : regions.get(i).runsLevel())
                .sorted(Comparator.comparingDouble(i -> {
                    Region r = regions.get(i);
                    return Math.abs(r.longerSide() / Math.min(r.width(), r.height()) - 7);
                }))
                .limit(VOTERS)
                .toList();
    }

    private Map<Integer, Line> read(Pixels picture, Upright upright, List<Region> regions, List<Integer> voters)
            throws OrtException {
        Cutting cutting = new Cutting(picture, upright);
        List<Pixels> cuts = new ArrayList<>();
        voters.forEach(i -> cuts.add(cutting.line(regions.get(i).in(upright).settled(), Recognizer.HEIGHT)));
        List<Line> lines = recognizer.read(cuts);
        Map<Integer, Line> read = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            read.put(voters.get(i), lines.get(i));
        }
        return read;
    }

    private static boolean isSure(Map<Integer, Line> read) {
        double characters =
                read.values().stream().mapToDouble(line -> line.text().length()).sum();
        double confident = read.values().stream()
                .mapToDouble(line -> line.confidence() * line.text().length())
                .sum();
        return characters >= ENOUGH && confident >= SURE * characters;
    }

    private static double votes(Map<Integer, Line> read) {
        return read.values().stream()
                .mapToDouble(line -> line.confidence() * Math.min(4, line.text().length()))
                .sum();
    }

    /** The median angle of the lines, by their length, turned back. */
    private static double skew(List<Region> regions, boolean sideways) {
        List<Region> lines = regions.stream()
                .filter(r -> sideways ? r.runsUpOrDown() : r.runsLevel())
                .sorted(Comparator.comparingDouble(Region::angle))
                .toList();
        double half = lines.stream().mapToDouble(Region::longerSide).sum() / 2;
        double sum = 0;
        for (Region line : lines) {
            sum += line.longerSide();
            if (sum >= half) {
                boolean straighten = Math.abs(line.angle()) >= LEVEL && Math.abs(line.angle()) <= MOST_SKEWED;
                return straighten ? -line.angle() : 0;
            }
        }
        return 0;
    }
}
