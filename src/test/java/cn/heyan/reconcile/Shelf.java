package cn.heyan.reconcile;

import cn.heyan.notation.PartyName;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import cn.heyan.reconcile.archive.UsedPage;
import cn.heyan.reconcile.archive.UsedPaper;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Packets of before, kept in a list. */
record Shelf(List<PastPacket> packets) implements PastPackets {

    /** A packet with these invoices by number; what begins with {@code file:} is a file. */
    static PastPacket packet(String id, String programme, String applicant, String... keys) {
        List<UsedPaper> papers = Arrays.stream(keys)
                .filter(key -> !key.startsWith("file:"))
                .map(number -> invoice(number, "100.00", 7))
                .toList();
        Set<String> files = Set.copyOf(Arrays.stream(keys)
                .filter(key -> key.startsWith("file:"))
                .map(key -> key.substring("file:".length()))
                .toList());
        return packet(id, programme, applicant, papers, files);
    }

    static PastPacket packet(String id, String programme, String applicant, List<UsedPaper> papers, Set<String> files) {
        LocalDate day = LocalDate.parse("2024-10-01");
        return new PastPacket(
                id, id + ".zip", programme, "通知", applicant, "", day, papers, List.of(), files, PastOutcome.NONE);
    }

    /** An invoice of the usual seller of 2023-05-01. */
    static UsedPaper invoice(String number, String amount, int page) {
        return invoice(List.of(number), true, amount, "", page);
    }

    static UsedPaper invoice(List<String> numbers, boolean sure, String amount, String redOf, int page) {
        return new UsedPaper(
                DocumentKind.VAT_INVOICE,
                "发票 " + String.join("/", numbers),
                new PageRef("旧材料.pdf", page),
                numbers,
                sure,
                "",
                PartyName.normalise(A.SELLER),
                Optional.of(cn.heyan.notation.Yuan.of(amount)),
                Optional.of(LocalDate.parse("2023-05-01")),
                redOf,
                Optional.of(cn.heyan.notation.Yuan.of(amount)));
    }

    @Override
    public List<PastPacket> using(Set<String> keys) {
        return packets.stream()
                .filter(each -> each.papers().stream().anyMatch(paper -> !Collections.disjoint(paper.keys(), keys)))
                .toList();
    }

    @Override
    public List<PastPacket> holding(Set<String> files) {
        return packets.stream()
                .filter(each -> !Collections.disjoint(each.files(), files))
                .toList();
    }

    @Override
    public List<PastPacket> showing(List<UsedPage> pages) {
        return packets.stream()
                .filter(each ->
                        each.pages().stream().anyMatch(page -> pages.stream().anyMatch(page::like)))
                .toList();
    }

    @Override
    public List<PastPacket> ofProgramme(String programme) {
        return packets.stream()
                .filter(each -> each.programme().equals(programme))
                .toList();
    }

    @Override
    public List<PastPacket> ofApplicant(String name, String code) {
        return packets.stream()
                .filter(each -> PartyName.same(each.applicant(), name)
                        || (!each.code().isEmpty() && each.code().equals(code)))
                .toList();
    }
}
