package cn.heyan.route.authority;

import cn.heyan.reconcile.Examination;
import cn.heyan.report.Inquiries;
import cn.heyan.report.Inquiry;
import cn.heyan.route.Filed;
import cn.heyan.store.AuthorityBook;
import cn.heyan.store.AuthorityBook.Concern;
import cn.heyan.store.AuthorityBook.Question;
import cn.heyan.store.AuthorityBook.Told;
import cn.heyan.store.History;
import cn.heyan.store.LedgerEntry;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Puts the questions of each packet to the service, so many a minute and each only once, and writes the answers beside the reports. */
public final class Verification implements Filed {

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** The platforms' Chinese names of inputs, and how the interface names them. */
    private static final Map<String, String> NAMES = Map.of(
            "发票代码", "invoiceCode",
            "发票号码", "invoiceNumber",
            "开票日期", "issueDate",
            "价税合计", "totalAmount",
            "开具金额（不含税）", "netAmount",
            "校验码后六位", "checkCodeEnd",
            "报告编码", "reportCode",
            "统一社会信用代码", "uscc");

    private static final Map<String, String> WORDS =
            Map.of("AGREES", "✓ 相符", "DIFFERS", "✗ 不符", "NOT_FOUND", "✗ 查无", "UNAVAILABLE", "? 未能查验");

    private final Optional<AuthorityService> service;
    private final AuthorityBook book;
    private final History history;
    private final int perLook;
    private final Duration keepFor;
    private final Clock clock;

    /** Without a service nothing is ever asked or noted. */
    public Verification(
            Optional<AuthorityService> service,
            AuthorityBook book,
            History history,
            int perLook,
            Duration keepFor,
            Clock clock) {
        this.service = service;
        this.book = book;
        this.history = history;
        this.perLook = perLook;
        this.keepFor = keepFor;
        this.clock = clock;
    }

    /** Notes the packet's questions; one with an input that is not settled is a person's to ask. */
    @Override
    public void filed(Examination examination, LedgerEntry entry) {
        if (service.isEmpty()) {
            return;
        }
        for (Inquiry inquiry : Inquiries.of(examination)) {
            if (inquiry.complete()) {
                String inputs = inputs(inquiry);
                Question question = Question.fresh(
                        digest(inquiry.subject().name() + inputs),
                        inquiry.subject().name(),
                        inputs);
                book.concern(
                        question,
                        new Concern(entry.id(), inquiry.label(), entry.outbox()),
                        clock.instant().minus(keepFor),
                        clock.instant());
            }
        }
    }

    /** Asks what is open, as many as one look may ask, and tells packets what was answered. */
    public void look() throws IOException, InterruptedException {
        if (service.isEmpty()) {
            return;
        }
        for (Question question : book.open(perLook, clock.instant())) {
            try {
                AuthorityService.Answer answer = service.get().ask(question.subject(), question.inputs());
                book.answered(question.id(), answer.result(), answer.detail(), clock.instant());
            } catch (IOException away) {
                book.delayed(question, String.valueOf(away.getMessage()), clock.instant());
                LOG.warn("查验服务没有答复，稍后再问：{}", away.toString());
                break;
            }
        }
        for (Told told : book.untold()) {
            tell(told);
        }
    }

    private void tell(Told told) throws IOException {
        Question question = told.question();
        Path folder = told.concern().folder();
        String line = WHEN.format(question.askedAt().orElse(clock.instant()).atZone(clock.getZone())) + "  "
                + WORDS.getOrDefault(question.result(), question.result()) + "  "
                + told.concern().label() + "  "
                + question.detail().replaceAll("\\s+", " ") + "\n";
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("查验结果.txt"), line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        history.note(
                History.HEYAN,
                "authority.answered",
                told.concern().packet(),
                Map.of(),
                Map.of("paper", told.concern().label(), "result", question.result(), "detail", question.detail()));
        book.told(told);
    }

    private static String inputs(Inquiry inquiry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        inquiry.inputs().forEach((name, value) -> node.put(NAMES.getOrDefault(name, name), value));
        return node.toString();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never);
        }
    }
}
