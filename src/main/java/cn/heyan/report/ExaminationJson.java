package cn.heyan.report;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.packet.Document;
import cn.heyan.packet.Packet;
import cn.heyan.programme.Clause;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Deduction;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;

/** The object of report.json: what scripts and benches rely on. */
final class ExaminationJson {

    private static final List<Field<?>> INVOICE_FIELDS = List.of(
            Invoice.INVOICE_NUMBER,
            Invoice.ISSUE_DATE,
            Invoice.BUYER_NAME,
            Invoice.SELLER_NAME,
            Invoice.NET_AMOUNT,
            Invoice.TAX_AMOUNT,
            Invoice.TOTAL_AMOUNT);

    private static final Sentences ENGLISH = new Sentences(Locale.ENGLISH);

    private final Examination examination;
    private final Places places;
    private final Words words;
    private final Sentences sentences;

    ExaminationJson(Examination examination, Words words, Sentences sentences) {
        this.examination = examination;
        this.words = words;
        this.sentences = sentences;
        places = Places.of(examination.dossier().read().packet());
    }

    ObjectNode write() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        packet(node.putObject("packet"));
        node.put("programme", examination.programme().id());
        node.put("programmeReason", examination.programmeReason());
        node.putObject("applicant")
                .put("name", examination.applicant().name().likeliest().orElse(null))
                .put("uscc", examination.applicant().uscc().likeliest().orElse(null));
        node.put("verdict", examination.verdict().name());
        ArrayNode bridges = node.putArray("bridges");
        examination.bridges().forEach(bridge -> bridge(bridge, bridges.addObject()));
        ArrayNode documents = node.putArray("documents");
        examination.dossier().papers().forEach(paper -> new PaperJson(places).put(paper, documents.addObject()));
        ArrayNode invoices = node.putArray("invoices");
        examination.invoices().forEach(invoice -> invoice(invoice, invoices.addObject()));
        new TradeJson(examination, places).put(node);
        ArrayNode checks = node.putArray("checks");
        examination.findings().forEach(finding -> check(finding, checks.addObject()));
        gaps(node);
        new ReviewJson(examination, places).put(node);
        return node;
    }

    private void packet(ObjectNode node) {
        Packet packet = examination.dossier().read().packet();
        node.put("id", packet.id())
                .put("file", packet.name())
                .put("sha256", packet.sha256())
                .put("pages", packet.pages().size())
                .put("received", packet.received().toString());
        ArrayNode files = node.putArray("files");
        packet.files().forEach(file -> files.addObject()
                .put("name", file.name())
                .put("mediaType", file.mediaType())
                .put("pages", file.pages()));
    }

    private void bridge(Bridge bridge, ObjectNode node) {
        ObjectNode declared = node.putObject("declared").put("field", bridge.field());
        declared.put("value", PaperJson.settled(bridge.declared()));
        bridge.declared().witness().ifPresent(witness -> places.put(declared, witness));
        doubts(bridge.declared(), declared);
        ArrayNode deductions = node.putArray("deductions");
        bridge.deductions().forEach(deduction -> deduction(deduction, deductions.addObject()));
        node.putObject("verified")
                .put("low", bridge.verified().low().toString())
                .put("high", bridge.verified().high().toString());
        node.put("basis", bridge.basis());
    }

    /** Where the amount is an interval, {@code amount} is its high end: declared − amounts = verified low. */
    private void deduction(Deduction deduction, ObjectNode node) {
        node.put("reason", deduction.reason().name())
                .put("amount", deduction.amount().high().toString());
        if (!deduction.amount().isExact()) {
            node.put("low", deduction.amount().low().toString())
                    .put("high", deduction.amount().high().toString());
        }
        ArrayNode documents = node.putArray("documents");
        for (Document document : deduction.documents()) {
            ObjectNode one = documents.addObject().put("kind", document.kind().id());
            places.put(one, document.pages());
            examination.dossier().papers().stream()
                    .filter(paper -> paper.document().equals(document))
                    .findFirst()
                    .flatMap(paper -> paper.read(Invoice.INVOICE_NUMBER).settled())
                    .ifPresent(number -> one.put("invoiceNumber", number));
        }
    }

    private void invoice(CountedInvoice counted, ObjectNode node) {
        Paper invoice = counted.invoice();
        for (Field<?> field : INVOICE_FIELDS) {
            node.put(field.name(), PaperJson.settled(invoice.read(field)));
        }
        places.put(node, invoice.document().pages());
        node.put("counted", counted.counted())
                .put("countedAmount", counted.countedAmount().toString())
                .put("reason", counted.reason().map(Enum::name).orElse(null));
        ObjectNode doubtful = JsonNodeFactory.instance.objectNode();
        for (Field<?> field : INVOICE_FIELDS) {
            List<String> candidates = PaperJson.candidates(invoice.read(field));
            if (!candidates.isEmpty()) {
                ArrayNode all = doubtful.putArray(field.name());
                candidates.forEach(all::add);
            }
        }
        if (!doubtful.isEmpty()) {
            node.set("doubtful", doubtful);
        }
    }

    private void check(Finding finding, ObjectNode node) {
        Clause clause = finding.clause();
        node.put("id", finding.check())
                .put("type", finding.type())
                .put("rule", finding.rule())
                .put("title", finding.title())
                .put("verdict", finding.verdict().name())
                .put("severity", finding.severity().name())
                .put("clause", clause.words())
                .put("clausePlace", clause.place())
                .put("notice", clause.notice())
                .put("message", sentences.of(finding))
                // the desk's pages are in English, too; the report's own language is the office's
                .put("messageEnglish", ENGLISH.of(finding));
        new ReviewJson(examination, places).put(finding, node);
        ArrayNode said = node.putArray("said");
        for (Said one : finding.said()) {
            ObjectNode statement = said.addObject().put("what", one.what()).put("value", one.value());
            one.witness().ifPresent(witness -> places.put(statement, witness));
            // a page of another packet: its id, so that the desk can open it beside this one
            one.elsewhere().ifPresent(place -> statement
                    .putObject("elsewhere")
                    .put("packet", place.packet())
                    .put("name", place.name())
                    .put("file", place.page().file())
                    .put("page", place.page().number()));
        }
    }

    private void gaps(ObjectNode node) {
        ArrayNode unread = node.putArray("unread");
        Missing.pages(examination.dossier(), words).forEach((page, reason) -> {
            ObjectNode one = unread.addObject();
            places.put(one, page);
            one.put("reason", reason);
        });
        ArrayNode refused = node.putArray("refused");
        examination.dossier().read().packet().refused().forEach(file -> refused.addObject()
                .put("file", file.name())
                .put("reason", file.reason()));
    }

    private static void doubts(Reading<?> reading, ObjectNode node) {
        node.put("state", reading.state());
        List<String> candidates = PaperJson.candidates(reading);
        if (!candidates.isEmpty()) {
            ArrayNode all = node.putArray("candidates");
            candidates.forEach(all::add);
        }
    }
}
