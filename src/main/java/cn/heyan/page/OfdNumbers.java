package cn.heyan.page;

import java.util.ArrayList;
import java.util.List;

/** Lists of numbers as OFD writes them: separated by spaces, and {@code g n d} for n times d. */
final class OfdNumbers {

    private static final int MOST = 100_000;

    private OfdNumbers() {}

    static double[] of(String list) {
        List<Double> numbers = new ArrayList<>();
        String[] words = list.strip().split("[\\s,]+");
        for (int i = 0; i < words.length && numbers.size() < MOST; i++) {
            if (words[i].equals("g") && i + 2 < words.length) {
                int times = (int) number(words[i + 1]);
                double value = number(words[i + 2]);
                for (int n = 0; n < times && numbers.size() < MOST; n++) {
                    numbers.add(value);
                }
                i += 2;
            } else if (!words[i].isEmpty()) {
                numbers.add(number(words[i]));
            }
        }
        return numbers.stream().mapToDouble(Double::doubleValue).toArray();
    }

    static double number(String word) {
        try {
            double number = Double.parseDouble(word);
            return Double.isFinite(number) ? number : 0;
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }
}
