package cn.heyan.ocr;

import ai.onnxruntime.OrtException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds out which way up a picture is: the run of its lines tells level from sideways and gives the skew; reading a few lines
 * both ways round tells up from down.
 */
record Standing(Recognizer recognizer) {

    /** Lines that are read both ways round. */
    private static final int VOTERS = 6;
    /** Straightening by less than this changes nothing for a reader and blurs the picture. */
    private static final double LEVEL = 0.15;

    private static final double MOST_SKEWED = 15;

    Upright of(Pixels picture, List<Region> regions) throws OrtException {
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
        Upright other = Upright.of(picture.width(), picture.height(), quarter + 180, skew);
        List<Region> voters = voters(regions, quarter != 0);
        if (voters.isEmpty()) {
            return one;
        }
        return confidence(picture, other, voters) > confidence(picture, one, voters) ? other : one;
    }

    private static List<Region> voters(List<Region> regions, boolean sideways) {
        return regions.stream()
                .filter(r -> sideways ? r.runsUpOrDown() : r.runsLevel())
                .sorted(Comparator.comparingDouble(r -> Math.abs(r.longerSide() / Math.min(r.width(), r.height()) - 7)))
                .limit(VOTERS)
                .toList();
    }

    private double confidence(Pixels picture, Upright upright, List<Region> voters) throws OrtException {
        Cutting cutting = new Cutting(picture, upright);
        List<Pixels> cuts = new ArrayList<>();
        voters.forEach(r -> cuts.add(cutting.line(r.in(upright), Recognizer.HEIGHT)));
        return recognizer.read(cuts).stream()
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
