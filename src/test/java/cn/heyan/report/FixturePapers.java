package cn.heyan.report;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Unread;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction.Reason;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The packet of the fixture: pages are drawn as papers are added. */
final class FixturePapers {

    static final String FILE = "衡阳云岭精工.pdf";

    private final Path folder;
    private final String applicant;
    private final List<Page> pages = new ArrayList<>();
    private final List<Paper> papers = new ArrayList<>();

    FixturePapers(Path folder, String applicant) {
        this.folder = folder;
        this.applicant = applicant;
    }

    Paper paper(DocumentKind kind, int page, String title, Readings readings) {
        return paper(kind, page, title, readings, List.of());
    }

    Paper paper(DocumentKind kind, int page, String title, Readings readings, List<Readings> rows) {
        List<String> lines = new ArrayList<>();
        readings.all().forEach((field, reading) -> lines.add(line(field, reading)));
        IntStream.range(lines.size(), 9).forEach(i -> lines.add("第 " + (i + 1) + " 栏：见附页"));
        PageRef ref = new PageRef(FILE, page);
        pages.add(new Page(
                ref,
                Optional.of(new DrawnPages(folder).draw(page, title, lines)),
                0,
                0,
                PageText.blank(ref, Means.OCR),
                List.of(),
                List.of(),
                Legibility.DIGITAL));
        Paper paper = new Paper(new Document(kind, List.of(ref), Box.PAGE, "标题「" + title + "」"), readings, rows);
        papers.add(paper);
        return paper;
    }

    CountedInvoice invoice(int page, String day, String number, String total, Optional<Reason> reason) {
        Yuan amount = Yuan.of(total);
        Yuan counts = reason.isEmpty() ? amount : Yuan.ZERO;
        if (reason.equals(Optional.of(Reason.EXCLUDED_COST))) {
            counts = Yuan.of("150000.00");
        }
        Readings readings = Readings.NONE
                .with(Invoice.INVOICE_NUMBER, settled(number, page, 0, number))
                .with(Invoice.ISSUE_DATE, settled(LocalDate.parse(day), page, 1, day))
                .with(Invoice.BUYER_NAME, settled(applicant, page, 2, applicant))
                .with(Invoice.SELLER_NAME, settled("长沙星桥智能装备有限公司", page, 3, "长沙星桥智能装备有限公司"))
                .with(Invoice.NET_AMOUNT, settled(amount, page, 4, total))
                .with(Invoice.TAX_AMOUNT, settled(Yuan.ZERO, page, 4, "0.00"))
                .with(Invoice.TOTAL_AMOUNT, settled(amount, page, 4, total));
        Readings line = Readings.NONE
                .with(Invoice.Row.NAME, doubtful("*软件*生产管理系统", page))
                .with(Invoice.Row.AMOUNT, settled(amount, page, 4, total));
        Paper paper = paper(DocumentKind.VAT_INVOICE, page, "增值税电子普通发票", readings, List.of(line));
        return new CountedInvoice(paper, counts, reason);
    }

    CountedInvoice unreadable(int page) {
        Reading<Yuan> either = new Doubtful<>(List.of(
                Candidate.of(Yuan.of("96000.00"), witness(page, 4, "96000.00")),
                Candidate.of(Yuan.of("90000.00"), witness(page, 4, "玖万圆整"))));
        Readings readings = Readings.NONE
                .with(Invoice.INVOICE_NUMBER, settled("04012400", page, 0, "04012400"))
                .with(Invoice.ISSUE_DATE, new Absent<>("此处被印章遮住"))
                .with(Invoice.SELLER_NAME, doubtful("长沙星桥智能装备有限公司", page))
                .with(Invoice.TOTAL_AMOUNT, either);
        return new CountedInvoice(
                paper(DocumentKind.VAT_INVOICE, page, "增值税普通发票", readings), Yuan.ZERO, Optional.of(Reason.UNREADABLE));
    }

    Document documentOn(int page) {
        return papers.stream()
                .map(Paper::document)
                .filter(document -> document.firstPage().number() == page)
                .findFirst()
                .orElseThrow();
    }

    Dossier dossier() {
        SourceFile file = new SourceFile(
                FILE, folder.resolve(FILE), "application/pdf", "ab".repeat(32), 1000, 14, Optional.empty());
        Packet packet = new Packet(
                "p-2024-11-21-ab",
                FILE,
                "ab".repeat(32),
                List.of(file),
                List.of(),
                Optional.empty(),
                Instant.parse("2024-11-21T02:30:00Z"),
                folder);
        Unread unread = new Unread(new PageRef(FILE, 14), "此页过于模糊，读不出文字；请重新扫描。");
        return new Dossier(new ReadPacket(packet, pages, List.of(unread)), papers);
    }

    static String line(Field<?> field, Reading<?> reading) {
        return field.name() + "：" + reading.likeliest().map(String::valueOf).orElse("");
    }

    static <T> Reading<T> settled(T value, int page, int line, String printed) {
        return new Settled<>(value, List.of(witness(page, line, printed)));
    }

    static Reading<String> doubtful(String value, int page) {
        return new Doubtful<>(List.of(Candidate.of(value, witness(page, 3, value))));
    }

    static Witness witness(int page, int line, String printed) {
        return new Witness(new PageRef(FILE, page), DrawnPages.line(line, 0.2, 0.42), printed, Means.OCR, 0.981);
    }
}
