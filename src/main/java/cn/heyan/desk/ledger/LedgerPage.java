package cn.heyan.desk.ledger;

import cn.heyan.desk.Trail;
import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.notation.DateWindow;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.report.Demands;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Search;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;

/** The auditor's ledger (台账). */
@Controller
final class LedgerPage {

    /** More rows than these nobody reads on a screen: the totals are over all, the rest is in the workbook. */
    private static final int MOST_SHOWN = 300;

    /** Packets on one page, each with tables of its own; the rest is a choice away. */
    private static final int MOST_PACKETS = 60;

    private final Shelf shelf;
    private final Titles titles;
    private final ProgrammeShelf programmes;
    private final Trail trail;

    LedgerPage(Shelf shelf, Titles titles, ProgrammeShelf programmes, Trail trail) {
        this.shelf = shelf;
        this.titles = titles;
        this.programmes = programmes;
        this.trail = trail;
    }

    @GetMapping("/ledger")
    String invoices(
            @AuthenticationPrincipal Person me,
            Asked asked,
            @RequestHeader(name = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        List<Report> reports = reports(me, model);
        InvoiceLedger ledger = invoices(reports, asked);
        frame(model, "invoices", asked, reports);
        model.addAttribute("ledger", ledger);
        model.addAttribute("shown", ledger.first(MOST_SHOWN));
        model.addAttribute("most", MOST_SHOWN);
        model.addAttribute("axis", Axis.of(ledger.rows(), window(ledger.rows())).orElse(null));
        return part ? "ledger :: result" : "ledger";
    }

    @GetMapping("/ledger/loans")
    String loans(@AuthenticationPrincipal Person me, Asked asked, Model model) {
        List<Report> reports = reports(me, model);
        frame(model, "loans", asked, reports);
        shown(
                model,
                "loans",
                asked.of(reports).stream()
                        .map(LoanLedger::of)
                        .flatMap(Optional::stream)
                        .toList());
        return "ledger-loans";
    }

    @GetMapping("/ledger/contracts")
    String contracts(@AuthenticationPrincipal Person me, Asked asked, Model model) {
        List<Report> reports = reports(me, model);
        frame(model, "contracts", asked, reports);
        shown(
                model,
                "trades",
                asked.of(reports).stream()
                        .map(TradeLedger::of)
                        .flatMap(Optional::stream)
                        .toList());
        return "ledger-contracts";
    }

    @GetMapping("/ledger/audit")
    String audit(@AuthenticationPrincipal Person me, Asked asked, Model model) {
        List<Report> reports = reports(me, model);
        frame(model, "audit", asked, reports);
        shown(
                model,
                "audits",
                asked.of(reports).stream()
                        .map(AuditLedger::of)
                        .filter(lines -> !lines.isEmpty())
                        .toList());
        return "ledger-audit";
    }

    private static void shown(Model model, String name, List<?> packets) {
        model.addAttribute(name, packets.stream().limit(MOST_PACKETS).toList());
        model.addAttribute("all", packets.size());
        model.addAttribute("most", MOST_PACKETS);
    }

    private static InvoiceLedger invoices(List<Report> reports, Asked asked) {
        return InvoiceLedger.of(
                reports.stream().flatMap(report -> report.invoices().stream()).toList(), asked.wish());
    }

    /** All that they may see; packets whose report cannot be read are named, for the totals are without them. */
    private List<Report> reports(Person me, Model model) {
        List<KeptPacket> packets = shelf.all(me, Search.ALL);
        List<Report> reports = shelf.reports(packets);
        model.addAttribute("damaged", shelf.damaged(packets, reports));
        return reports;
    }

    private void frame(Model model, String tab, Asked asked, List<Report> reports) {
        model.addAttribute("tab", tab);
        model.addAttribute("asked", asked);
        Set<String> used =
                reports.stream().map(report -> report.packet().programme()).collect(Collectors.toSet());
        model.addAttribute(
                "titles",
                titles.all().entrySet().stream()
                        .filter(one -> used.contains(one.getKey()))
                        .collect(Collectors.toMap(
                                Map.Entry::getKey,
                                Map.Entry::getValue,
                                (one, other) -> one,
                                java.util.LinkedHashMap::new)));
        model.addAttribute(
                "applicants",
                reports.stream()
                        .map(report -> report.packet().applicant())
                        .filter(name -> !name.isEmpty())
                        .distinct()
                        .sorted()
                        .toList());
    }

    /** The window that all these invoices share: of their one programme, else none. */
    private Optional<DateWindow> window(List<InvoiceRow> rows) {
        List<String> ids =
                rows.stream().map(row -> row.packet().programme()).distinct().toList();
        return ids.size() == 1
                ? programmes.now().byId(ids.get(0)).flatMap(programme -> new Demands(programme).window())
                : Optional.empty();
    }

    /** For the workbook: the invoices that were asked for. */
    InvoiceLedger asked(Person me, Asked asked) {
        InvoiceLedger ledger = invoices(shelf.reports(shelf.all(me, Search.ALL)), asked);
        trail.did(me, "ledger.exported", "", Map.of("rows", ledger.sums().rows(), "asked", asked.address()));
        return ledger;
    }
}
