package cn.heyan.packet;

import java.util.List;
import java.util.Optional;

/**
 * Where places of the upright page lie on the picture as received (拍摄平面), for a photographed sheet that was read as seen from straight
 * above, or a page part of which stood upside down.
 *
 * @param toReceived nine numbers, row by row, of the projective map from fractions of the upright page to fractions of the received picture
 * @param turned what was turned in its place
 */
public record Sheet(List<Double> toReceived, Optional<Turned> turned) {

    public Sheet {
        toReceived = nine(toReceived);
    }

    /**
     * A part that was turned upside down before it was read.
     *
     * @param part of the upright page
     * @param toReceived as for the whole, for places in this part
     */
    public record Turned(Box part, List<Double> toReceived) {

        public Turned {
            toReceived = nine(toReceived);
        }
    }

    /** The point at these fractions of the upright page as fractions x, y of the received picture; outside 0 to 1 where the picture ends before. */
    public double[] place(double x, double y) {
        List<Double> m = turned.filter(part -> part.part().holds(x, y))
                .map(Turned::toReceived)
                .orElse(toReceived);
        double depth = m.get(6) * x + m.get(7) * y + m.get(8);
        return new double[] {
            (m.get(0) * x + m.get(1) * y + m.get(2)) / depth, (m.get(3) * x + m.get(4) * y + m.get(5)) / depth
        };
    }

    private static List<Double> nine(List<Double> numbers) {
        if (numbers.size() != 9) {
            throw new IllegalArgumentException("a map of the plane has nine numbers, not " + numbers.size());
        }
        return List.copyOf(numbers);
    }
}
