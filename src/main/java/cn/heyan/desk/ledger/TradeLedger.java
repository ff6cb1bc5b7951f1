package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.desk.shelf.PaperLine;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Where;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Contracts, invoices and payments with one other party (三单对照), amounts in yuan.
 *
 * @param packet whose
 * @param party as it was first printed; blank where it was not settled
 */
record TradeLedger(KeptPacket packet, String party, Side contracts, Side invoices, Side payments) {

    /** One of the three: how many papers, how much, on which pages they begin, and how many of them have no settled amount. */
    record Side(int papers, Yuan sum, List<Where> places, int unknown) {}

    public Optional<Yuan> invoicesAgainstContracts() {
        return both(invoices, contracts);
    }

    public Optional<Yuan> paymentsAgainstInvoices() {
        return both(payments, invoices);
    }

    private static Optional<Yuan> both(Side one, Side other) {
        return one.papers() == 0 || other.papers() == 0
                ? Optional.empty()
                : Optional.of(one.sum().minus(other.sum()));
    }

    static List<TradeLedger> of(Report report) {
        Map<String, Heap> heaps = new LinkedHashMap<>();
        for (PaperLine paper : report.papers()) {
            if (paper.kind().matches("(purchase|service|project)-contract")) {
                String party = paper.value("seller").isEmpty() ? paper.value("partyB") : paper.value("seller");
                heap(heaps, party).contracts.add(new Sheet(paper.yuan("amount"), paper.where()));
            } else if (paper.kind().equals("bank-payment-voucher")) {
                heap(heaps, paper.value("payee")).payments.add(new Sheet(paper.yuan("amount"), paper.where()));
            }
        }
        for (InvoiceRow row : report.invoices()) {
            heap(heaps, row.seller()).invoices.add(new Sheet(row.total(), row.where()));
        }
        return heaps.values().stream()
                .map(heap -> new TradeLedger(
                        report.packet(), heap.party, side(heap.contracts), side(heap.invoices), side(heap.payments)))
                .toList();
    }

    private static Heap heap(Map<String, Heap> heaps, String party) {
        return heaps.computeIfAbsent(PartyName.normalise(party), none -> new Heap(party));
    }

    private static Side side(List<Sheet> sheets) {
        return new Side(
                sheets.size(),
                Yuan.sum(sheets.stream()
                        .map(Sheet::amount)
                        .flatMap(Optional::stream)
                        .toList()),
                sheets.stream().map(Sheet::where).toList(),
                (int) sheets.stream().filter(sheet -> sheet.amount().isEmpty()).count());
    }

    private record Sheet(Optional<Yuan> amount, Where where) {}

    private static final class Heap {

        private final String party;
        private final List<Sheet> contracts = new ArrayList<>();
        private final List<Sheet> invoices = new ArrayList<>();
        private final List<Sheet> payments = new ArrayList<>();

        Heap(String party) {
            this.party = party;
        }
    }
}
