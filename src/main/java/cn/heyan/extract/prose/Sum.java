package cn.heyan.extract.prose;

import cn.heyan.extract.Print;
import cn.heyan.notation.Yuan;
import java.util.Optional;

/**
 * An amount as a clause or receipt states it: in capitals (大写), in figures (小写), or in both.
 *
 * @param from index in the prose where it begins
 * @param to index behind its end
 * @param capitals the amount in words, nothing else
 * @param figures the digits, nothing else
 * @param shift how many places the figures' point moves right to give yuan: 4 for 万元, -2 for a grid of boxes down to 分
 */
public record Sum(int from, int to, Optional<Print> capitals, Optional<Print> figures, int shift) {

    /** What the capitals amount to. */
    public Optional<Yuan> inCapitals() {
        return capitals.flatMap(print -> Figures.capitals(print.text()));
    }

    /** What the figures amount to. */
    public Optional<Yuan> inFigures() {
        return figures.flatMap(print -> Figures.yuan(print.text(), shift));
    }

    /** Whether it stands in capitals and in figures. */
    public boolean isWhole() {
        return capitals.isPresent() && figures.isPresent();
    }

    /** Both as one. */
    public Sum join(Sum other) {
        return new Sum(
                Math.min(from, other.from),
                Math.max(to, other.to),
                capitals.or(other::capitals),
                figures.or(other::figures),
                figures.isPresent() ? shift : other.shift);
    }
}
