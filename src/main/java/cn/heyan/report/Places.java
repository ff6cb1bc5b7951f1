package cn.heyan.report;

import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** How a place on paper is written in JSON: {@code page}, {@code box}, and {@code file} where a packet has several. */
record Places(boolean severalFiles) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    static Places of(Packet packet) {
        return new Places(packet.files().size() + packet.refused().size() > 1);
    }

    void put(ObjectNode node, Witness witness) {
        put(node, witness.page());
        node.set("box", box(witness.box()));
    }

    void put(ObjectNode node, PageRef page) {
        if (severalFiles) {
            node.put("file", page.file());
        }
        node.put("page", page.number());
    }

    /** The page numbers; where the pages lie in other files than the first, each with its file as {@code places}. */
    void put(ObjectNode node, List<PageRef> pages) {
        if (severalFiles) {
            node.put("file", pages.get(0).file());
        }
        ArrayNode numbers = node.putArray("pages");
        pages.forEach(page -> numbers.add(page.number()));
        if (pages.stream().map(PageRef::file).distinct().count() > 1) {
            ArrayNode places = node.putArray("places");
            pages.forEach(page -> places.addObject().put("file", page.file()).put("page", page.number()));
        }
    }

    static ArrayNode box(Box box) {
        return NODES.arrayNode()
                .add(fraction(box.x()))
                .add(fraction(box.y()))
                .add(fraction(box.width()))
                .add(fraction(box.height()));
    }

    /** Five places are a fifth of a pixel at 200 dpi. */
    private static BigDecimal fraction(double part) {
        return BigDecimal.valueOf(part).setScale(5, RoundingMode.HALF_UP);
    }
}
