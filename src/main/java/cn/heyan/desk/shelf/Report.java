package cn.heyan.desk.shelf;

import cn.heyan.store.KeptPacket;
import java.util.List;
import java.util.Optional;

/**
 * What the desk needs of a packet's latest report.json.
 *
 * @param packet whose report it is
 * @param verdict AGREES, DIFFERS or CANNOT_TELL
 * @param bridges one for each declared total
 * @param invoices all of them, counted or not
 * @param checks all of them
 * @param papers contracts, loan papers, audit reports and the form
 * @param accounts contracts, invoices and payments as the examiner put them together; none in reports of before it said so
 */
public record Report(
        KeptPacket packet,
        String verdict,
        List<BridgeLine> bridges,
        List<InvoiceRow> invoices,
        List<CheckLine> checks,
        List<PaperLine> papers,
        Optional<List<AccountLine>> accounts) {

    public Report {
        bridges = List.copyOf(bridges);
        invoices = List.copyOf(invoices);
        checks = List.copyOf(checks);
        papers = List.copyOf(papers);
        accounts = accounts.map(List::copyOf);
    }
}
