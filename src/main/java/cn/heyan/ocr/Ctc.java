package cn.heyan.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * Turns the likelihoods of each time step into text (connectionist temporal classification, best path): equal neighbours are
 * one character, output 0 is none.
 *
 * @param alphabet what each output stands for
 */
record Ctc(List<String> alphabet) {

    int size() {
        return alphabet.size();
    }

    /**
     * Decodes one line.
     *
     * @param scores of all lines, step by step, output by output
     * @param offset where this line begins
     * @param stride pixels of the line per step
     * @param width of the line in pixels; what comes after it is padding
     */
    Line decode(float[] scores, int offset, int steps, double stride, int width) {
        StringBuilder text = new StringBuilder();
        List<Double> middles = new ArrayList<>();
        double sum = 0;
        int characters = 0;
        int step = 0;
        int upcoming = steps == 0 ? -1 : best(scores, offset);
        while (step < steps) {
            int best = upcoming;
            int first = step;
            double likely = 0;
            double weighted = 0;
            double weight = 0;
            int next = best;
            while (next == best) {
                float score = scores[offset + step * size() + best];
                likely = Math.max(likely, score);
                weighted += score * (step + 0.5);
                weight += score;
                step++;
                next = step < steps ? best(scores, offset + step * size()) : -1;
            }
            upcoming = next;
            if (best != 0 && first * stride < width) {
                String character = alphabet.get(best);
                double middle = Math.min(width, weighted / weight * stride);
                for (int i = 0; i < character.length(); i++) {
                    text.append(character.charAt(i));
                    middles.add(middle);
                }
                sum += likely;
                characters++;
            }
        }
        return new Line(text.toString(), middles, characters == 0 ? 0 : sum / characters);
    }

    private int best(float[] scores, int at) {
        int best = 0;
        for (int i = 1; i < size(); i++) {
            if (scores[at + i] > scores[at + best]) {
                best = i;
            }
        }
        return best;
    }
}
