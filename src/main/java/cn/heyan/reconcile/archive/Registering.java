package cn.heyan.reconcile.archive;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.CountedInvoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What of a packet goes into the registry (登记): its papers by what they are known again by, its pages by their look. */
public final class Registering {

    /** Shorter numbers of vouchers and contracts are counted anew by everybody. */
    private static final int SHORTEST = 5;

    private static final Pattern FIGURE = Pattern.compile("\\d{3,}");

    /** More figures than this are a list; the first ones are enough to know it again. */
    private static final int MOST_FIGURES = 60;

    private Registering() {}

    /** The papers of a packet that are used once, with what was counted of the invoices as far as that is known. */
    public static List<UsedPaper> papers(Dossier dossier, List<CountedInvoice> counted) {
        List<UsedPaper> papers = new ArrayList<>();
        for (Paper paper : dossier.papers()) {
            paper(paper, counted).ifPresent(papers::add);
        }
        return List.copyOf(papers);
    }

    /** Under which keys the registry is asked about these papers. */
    public static Set<String> asked(List<UsedPaper> papers) {
        return papers.stream().flatMap(paper -> paper.asked().stream()).collect(Collectors.toSet());
    }

    private static Optional<UsedPaper> paper(Paper paper, List<CountedInvoice> counted) {
        return switch (paper.kind()) {
            case VAT_INVOICE -> Optional.of(invoice(paper, counted));
            case BANK_PAYMENT_VOUCHER, BANK_RECEIPT_VOUCHER ->
                numbered(paper, BankSlip.VOUCHER_NUMBER)
                        .map(number -> paper(paper, number, "", settled(paper, BankSlip.AMOUNT)));
            case PURCHASE_CONTRACT, SERVICE_CONTRACT, PROJECT_CONTRACT ->
                numbered(paper, Contract.CONTRACT_NUMBER).flatMap(number -> seller(paper)
                        .map(party -> paper(paper, number, party, settled(paper, Contract.AMOUNT))));
            case ANNUAL_AUDIT_REPORT, SPECIAL_AUDIT_REPORT ->
                numbered(paper, AuditReport.REPORT_CODE)
                        .or(() -> numbered(paper, AuditReport.QR_CODE))
                        .map(number -> paper(paper, number, "", Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static UsedPaper invoice(Paper paper, List<CountedInvoice> counted) {
        Reading<String> number = paper.read(Invoice.INVOICE_NUMBER);
        List<String> numbers = Answer.values(number).stream()
                .map(Registering::plain)
                .distinct()
                .toList();
        return new UsedPaper(
                paper.kind(),
                numbers.isEmpty() ? paper.kind().chinese() : "发票 " + numbers.get(0),
                paper.document().firstPage(),
                numbers,
                number.settled().isPresent(),
                settled(paper, Invoice.INVOICE_CODE).map(Registering::plain).orElse(""),
                settled(paper, Invoice.SELLER_NAME).map(PartyName::normalise).orElse(""),
                settled(paper, Invoice.TOTAL_AMOUNT),
                settled(paper, Invoice.ISSUE_DATE),
                settled(paper, Invoice.RED_OF).map(Registering::plain).orElse(""),
                counted.stream()
                        .filter(each -> each.invoice().equals(paper))
                        .findFirst()
                        .map(CountedInvoice::countedAmount));
    }

    private static UsedPaper paper(Paper paper, String number, String party, Optional<Yuan> amount) {
        return new UsedPaper(
                paper.kind(),
                paper.kind().chinese() + " " + number,
                paper.document().firstPage(),
                List.of(number),
                true,
                "",
                party,
                amount,
                Optional.<LocalDate>empty(),
                "",
                Optional.empty());
    }

    /** The pages that were read from pictures, of kinds of paper that are evidence. */
    public static List<UsedPage> pages(Dossier dossier) {
        ReadPacket read = dossier.read();
        List<UsedPage> pages = new ArrayList<>();
        for (Paper paper : dossier.papers()) {
            if (UsedPage.counts(paper.kind())) {
                for (PageRef ref : paper.document().pages()) {
                    read.pages().stream()
                            .filter(page -> page.ref().equals(ref))
                            .findFirst()
                            .flatMap(page -> page(page, paper))
                            .ifPresent(pages::add);
                }
            }
        }
        return List.copyOf(pages);
    }

    private static Optional<UsedPage> page(Page page, Paper paper) {
        return page.print().map(print -> {
            // word by word: joined, two figures beside each other would be one on this scan and two on the next
            String text = String.join(
                    "\n", page.text().words().stream().map(word -> word.text()).toList());
            return new UsedPage(
                    page.ref(),
                    paper.kind(),
                    print,
                    figures(text),
                    page.text().dense().length());
        });
    }

    private static Set<String> figures(String text) {
        Set<String> figures = new LinkedHashSet<>();
        Matcher found = FIGURE.matcher(text);
        while (found.find() && figures.size() < MOST_FIGURES) {
            figures.add(found.group());
        }
        return figures;
    }

    private static Optional<String> seller(Paper contract) {
        return List.of(Contract.SELLER, Contract.PARTY_B).stream()
                .flatMap(field -> contract.read(field).settled().stream())
                .map(PartyName::normalise)
                .findFirst();
    }

    private static Optional<String> numbered(Paper paper, Field<String> field) {
        return settled(paper, field).map(Registering::plain).filter(value -> value.length() >= SHORTEST);
    }

    private static <T> Optional<T> settled(Paper paper, Field<T> field) {
        return paper.read(field).settled();
    }

    private static String plain(String value) {
        return Printed.normalise(value).toUpperCase(Locale.ROOT);
    }
}
