package cn.heyan.report;

import cn.heyan.packet.PageSense;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** One page's condition as {@code read --json} shows it, rounded to what the measuring is good for. */
final class PageSenseJson {

    private PageSenseJson() {}

    static void put(PageSense sense, ObjectNode node) {
        node.put("page", sense.page().number())
                .put("state", sense.state().name().toLowerCase(Locale.ROOT))
                .put("turned", sense.turned())
                .put("skew", rounded(sense.skew(), 10))
                .put("dpi", sense.legibility().dpi())
                .put("contrast", rounded(sense.legibility().contrast(), 100))
                .put("sharpness", rounded(sense.legibility().sharpness(), 100))
                .put("ink", rounded(sense.legibility().inked(), 10000))
                .put("characters", sense.characters())
                .put("doubtful", rounded(sense.doubtful(), 1000));
        ArrayNode reasons = node.putArray("reasons");
        sense.reasons().forEach(reasons::add);
    }

    private static double rounded(double value, int steps) {
        return Math.round(value * steps) / (double) steps;
    }
}
