package cn.heyan.extract.invoice;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Joins papers that carry one invoice in different ways (同一发票的多种载体): its XML, its OFD, its PDF, a scan of its print. Two of
 * one sort stay two, for the second may have been handed in to count twice; so do two that state another total or date.
 */
final class Carriers {
    private final ReadPacket packet;
    private final List<Paper> papers = new ArrayList<>();
    private final List<Set<Means>> carriers = new ArrayList<>();

    private Carriers(ReadPacket packet) {
        this.packet = packet;
    }

    static List<Paper> joined(List<Paper> papers, ReadPacket packet) {
        Carriers joined = new Carriers(packet);
        papers.forEach(joined::add);
        return List.copyOf(joined.papers);
    }

    private void add(Paper paper) {
        Means carrier = packet.page(paper.document().firstPage()).text().means();
        for (int i = 0; paper.kind() == DocumentKind.VAT_INVOICE && i < papers.size(); i++) {
            if (papers.get(i).kind() == DocumentKind.VAT_INVOICE
                    && !carriers.get(i).contains(carrier)
                    && same(papers.get(i), paper)) {
                boolean better = carrier.compareTo(carriers.get(i).iterator().next()) < 0;
                papers.set(i, join(papers.get(i), paper, better));
                carriers.get(i).add(carrier);
                return;
            }
        }
        papers.add(paper);
        carriers.add(EnumSet.of(carrier));
    }

    private static boolean same(Paper one, Paper other) {
        return !one.document()
                        .firstPage()
                        .file()
                        .equals(other.document().firstPage().file())
                && equal(one, other, Invoice.INVOICE_NUMBER).orElse(false)
                && equal(one, other, Invoice.INVOICE_CODE).orElse(true)
                && equal(one, other, Invoice.TOTAL_AMOUNT).orElse(false)
                && equal(one, other, Invoice.ISSUE_DATE).orElse(true);
    }

    /** Whether both have settled on the same; nothing where one of them has not settled. */
    private static <T> Optional<Boolean> equal(Paper one, Paper other, Field<T> field) {
        Optional<T> left = one.read(field).settled();
        Optional<T> right = other.read(field).settled();
        return left.isPresent() && right.isPresent() ? Optional.of(left.equals(right)) : Optional.empty();
    }

    private static Paper join(Paper one, Paper other, boolean otherIsBetter) {
        List<PageRef> pages = new ArrayList<>(one.document().pages());
        pages.addAll(other.document().pages());
        Document document = new Document(
                one.kind(),
                pages,
                one.document().area(),
                one.document().reason() + "，与 " + other.document().firstPage().file() + " 为同一张发票");
        Readings readings = Readings.NONE;
        Map<Field<?>, Reading<?>> all = new LinkedHashMap<>(one.readings().all());
        other.readings().all().forEach(all::putIfAbsent);
        for (Field<?> field : new LinkedHashSet<>(all.keySet())) {
            readings = with(readings, field, one, other);
        }
        List<Readings> rows =
                other.rows().isEmpty() || !otherIsBetter && !one.rows().isEmpty() ? one.rows() : other.rows();
        return new Paper(document, readings, rows);
    }

    @SuppressWarnings("unchecked") // a field of strings reads strings
    private static <T> Readings with(Readings readings, Field<T> field, Paper one, Paper other) {
        Reading<T> left = one.read(field);
        Reading<T> right = other.read(field);
        if (left.witnesses().isEmpty() || right.witnesses().isEmpty()) {
            return readings.with(field, left.witnesses().isEmpty() ? right : left);
        }
        List<Candidate<T>> stated = new ArrayList<>(candidates(left));
        stated.addAll(candidates(right));
        if (field.type() == String.class) {
            Field<String> text = (Field<String>) field;
            stated = (List<Candidate<T>>) (List<?>) Harmony.of(text, (List<Candidate<String>>) (List<?>) stated);
        }
        List<Candidate<T>> all = Settling.join(stated);
        boolean agreed =
                all.size() == 1 && left.settled().isPresent() && right.settled().isPresent();
        return readings.with(
                field,
                agreed ? new Settled<>(all.get(0).value(), all.get(0).witnesses()) : Settling.settle(all, "未见此项"));
    }

    private static <T> List<Candidate<T>> candidates(Reading<T> reading) {
        return reading.fold(
                settled -> List.of(new Candidate<>(settled.value(), settled.witnesses())),
                doubtful -> doubtful.candidates(),
                absent -> List.of());
    }
}
