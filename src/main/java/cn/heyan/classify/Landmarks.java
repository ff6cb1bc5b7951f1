package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.regex.Pattern;

/**
 * By what a page of one kind is known (版面标志).
 *
 * @param kind the kind
 * @param titles patterns for a whole line near the top that begins such a document
 * @param labels words that such pages hold; the more of them, the surer
 * @param enough labels without a title that make such a page nevertheless; 0: a title is needed
 * @param continues words of later pages of such a document, which begin nothing of their own
 * @param never words that such a page does not hold
 * @param single whether each page is a document of its own
 * @param takesAll whether pages that begin nothing belong to it, once it has begun
 */
record Landmarks(
        DocumentKind kind,
        List<Pattern> titles,
        List<String> labels,
        int enough,
        List<String> continues,
        List<String> never,
        boolean single,
        boolean takesAll) {

    Landmarks {
        titles = List.copyOf(titles);
        labels = List.copyOf(labels);
        continues = List.copyOf(continues);
        never = List.copyOf(never);
    }

    boolean ruledOutBy(String dense) {
        return never.stream().anyMatch(dense::contains);
    }

    long labelsIn(String dense) {
        return labels.stream().filter(dense::contains).count();
    }

    boolean goesOnIn(String dense) {
        return continues.stream().anyMatch(dense::contains);
    }
}
