package cn.heyan.desk.ledger;

import cn.heyan.desk.shelf.AccountLine;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Where;
import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contracts, invoices and payments of a packet as the examiner put them together (三单对照).
 *
 * @param packet whose
 * @param told false where its report is from before the examiner wrote them down: it is to be examined again
 * @param deals those that lack a leg first
 */
record TradeLedger(KeptPacket packet, boolean told, List<Deal> deals) {

    private static final List<Integer> LEGS = List.of(0, 1, 2);

    /**
     * One deal, amounts in yuan.
     *
     * @param party as it was first printed; blank where it was not read
     * @param certain whether each paper's place is certain
     */
    record Deal(String party, boolean certain, Side contracts, Side invoices, Side payments) {

        public Optional<Yuan> invoicesAgainstContracts() {
            return both(invoices, contracts);
        }

        public Optional<Yuan> paymentsAgainstInvoices() {
            return both(payments, invoices);
        }

        private List<Side> sides() {
            return List.of(contracts, invoices, payments);
        }

        private static Optional<Yuan> both(Side one, Side other) {
            return one.papers() == 0 || other.papers() == 0
                    ? Optional.empty()
                    : Optional.of(one.sum().minus(other.sum()));
        }
    }

    /** One of the three: how many papers, how much, on which pages they begin, and how many of them have no settled amount. */
    record Side(int papers, Yuan sum, List<Where> places, int unknown) {}

    /** Nothing for a packet without contracts, invoices and payments. */
    static Optional<TradeLedger> of(Report report) {
        if (report.accounts().isEmpty()) {
            boolean any = !report.invoices().isEmpty()
                    || report.papers().stream().anyMatch(paper -> paper.kind().endsWith("-contract"));
            return any ? Optional.of(new TradeLedger(report.packet(), false, List.of())) : Optional.empty();
        }
        List<Deal> deals =
                report.accounts().get().stream().map(TradeLedger::deal).toList();
        TradeLedger all = new TradeLedger(report.packet(), true, deals);
        List<Deal> sorted = deals.stream()
                .sorted(Comparator.comparing(deal -> LEGS.stream().noneMatch(leg -> all.lacks(deal, leg))))
                .toList();
        return deals.isEmpty() ? Optional.empty() : Optional.of(new TradeLedger(report.packet(), true, sorted));
    }

    /** Whether the deal lacks this leg although other deals of the packet have it: 0 contracts, 1 invoices, 2 payments. */
    public boolean lacks(Deal deal, int leg) {
        return deal.sides().get(leg).papers() == 0
                && deals.stream().anyMatch(each -> each.sides().get(leg).papers() > 0);
    }

    /** How many deals lack this leg. */
    public long lacking(int leg) {
        return deals.stream().filter(deal -> lacks(deal, leg)).count();
    }

    private static Deal deal(AccountLine account) {
        String party = Stream.of(account.contracts(), account.invoices(), account.payments())
                .flatMap(List::stream)
                .map(AccountLine.Leg::partner)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
        return new Deal(
                party,
                account.certain(),
                side(account.contracts()),
                side(account.invoices()),
                side(account.payments()));
    }

    private static Side side(List<AccountLine.Leg> legs) {
        return new Side(
                legs.size(),
                Yuan.sum(legs.stream()
                        .map(AccountLine.Leg::amount)
                        .flatMap(Optional::stream)
                        .toList()),
                legs.stream().map(AccountLine.Leg::where).toList(),
                (int) legs.stream().filter(leg -> leg.amount().isEmpty()).count());
    }
}
