package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.List;

/** Cuts a page that holds several invoices, one below the other, into one document each. */
final class InvoiceCutting {

    private static final double APART = 0.15;

    /** The document as it is, or one document for each invoice face on its page. */
    List<Document> cut(Document document, ReadPacket packet) {
        if (document.pages().stream()
                .skip(1)
                .anyMatch(ref -> !packet.page(ref).text().isBlank())) {
            return List.of(document);
        }
        Page page = packet.page(document.firstPage());
        List<Double> tops = tops(page);
        if (tops.size() < 2) {
            return List.of(document);
        }
        List<Document> cut = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            double from = i == 0 ? 0 : tops.get(i) - 0.02;
            double to = i + 1 < tops.size() ? tops.get(i + 1) - 0.02 : 1;
            cut.add(new Document(
                    document.kind(),
                    i + 1 < tops.size() ? List.of(document.firstPage()) : document.pages(),
                    Box.between(0, from, 1, to),
                    document.reason() + "，本页第 " + (i + 1) + " 张",
                    i == 0 ? document.boundary() : new Boundary(Ground.SHARED_PAGE, "同页第 " + (i + 1) + " 张发票")));
        }
        return cut;
    }

    /** Where the titles stand: as many as there are totals, well apart from each other. */
    private static List<Double> tops(Page page) {
        List<Double> tops = new ArrayList<>();
        long totals = page.text().words().stream()
                .filter(word -> Printed.normalise(word.text()).contains("价税合计"))
                .count();
        page.text().words().stream()
                .filter(InvoiceCutting::isTitle)
                .map(word -> word.box().y())
                .sorted()
                .filter(y -> tops.isEmpty() || y - tops.get(tops.size() - 1) > APART)
                .forEach(tops::add);
        return totals >= tops.size() ? tops : List.of();
    }

    private static boolean isTitle(Word word) {
        return Printed.normalise(word.text()).matches(".{0,8}(电子发票\\(.*|增值税.{0,4}(专用|普通)发票.{0,8})");
    }
}
