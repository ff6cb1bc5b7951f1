package cn.heyan.report;

import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Masking;
import cn.heyan.packet.Packet;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.LetterView.Account;
import cn.heyan.report.LetterView.Amount;
import cn.heyan.report.LetterView.Point;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes the letter about an examination: verdict, bridge and the first findings as sentences, never a paper's text. */
public final class Letters {

    private static final int MOST = 12;

    private final ReportSettings settings;
    private final Words words;
    private final Sentences sentences;
    private final Pages pages;
    private final String desk;
    private final Postage postage;

    /** Letters in the language of the settings. */
    public Letters(ReportSettings settings) {
        this(settings, "", Postage.USUAL);
    }

    /** The same with a link to the packet's page on the desk, {@code {id}} standing for the packet; without one if it is empty. */
    public Letters(ReportSettings settings, String desk, Postage postage) {
        this(settings, new Sentences(settings.locale()), desk, postage);
    }

    Letters(ReportSettings settings, Sentences sentences, String desk, Postage postage) {
        this.desk = desk;
        this.postage = postage;
        this.settings = settings;
        this.sentences = sentences;
        words = Words.ui(settings.locale());
        pages = new Pages(words, settings.locale());
    }

    /** The letter with this report.pdf attached. */
    public Letter about(Examination examination, Path pdf) {
        return about(examination, examination.dossier().read().packet().id(), pdf);
    }

    /** The same for the packet that the ledger knows by this id, with these files beside the report; what is too large stays behind and is named. */
    public Letter about(Examination examination, String id, Path pdf, Letter.Attached... beside) {
        List<Letter.Attached> wanted = new ArrayList<>(List.of(Letter.Attached.pdf(fileName(examination), pdf)));
        wanted.addAll(List.of(beside));
        List<Letter.Attached> taken = postage.take(wanted);
        LetterView view = view(examination, id, enclosed(wanted, taken));
        String html =
                pages.fill("letter", Map.of("l", view, "lang", settings.locale().toLanguageTag()));
        return new Letter(id, view.subject(), html, plain(view), taken);
    }

    private String fileName(Examination examination) {
        Packet packet = examination.dossier().read().packet();
        String applicant = new Headline(examination, words, new PageNames(packet, words))
                .write()
                .applicant();
        String masked = new Masking(invoiceNumbers(examination)).mask(applicant);
        return words.say("letter.file", Map.of("applicant", masked));
    }

    /** What is attached, what is too large for the mail and where it lies, each in a sentence. */
    private String enclosed(List<Letter.Attached> wanted, List<Letter.Attached> taken) {
        List<String> said = new ArrayList<>();
        if (taken.contains(wanted.get(0))) {
            said.add(words.say("letter.attached"));
        }
        if (taken.stream().anyMatch(one -> !one.equals(wanted.get(0)))) {
            said.add(words.say("letter.paper"));
        }
        List<Letter.Attached> left =
                wanted.stream().filter(one -> !taken.contains(one)).toList();
        if (!left.isEmpty()) {
            String files = left.stream()
                    .map(one -> one.file().getFileName() + "（"
                            + Postage.megabytes(
                                    Postage.travelling(one.file().toFile().length())) + " MB）")
                    .collect(Collectors.joining("、"));
            said.add(words.say(
                    "letter.heavy",
                    Map.of(
                            "files", files,
                            "limit", postage.spoken(),
                            "folder", String.valueOf(folder(left.get(0).file())))));
        }
        said.add(words.say("letter.masked"));
        return String.join("", said);
    }

    /** What a digest says about it, masked. */
    public Gist gist(Examination examination) {
        LetterView view = view(examination, "", "");
        return new Gist(view.applicant(), view.programme(), view.summary());
    }

    /**
     * An examination in three lines.
     *
     * @param applicant masked
     * @param programme title
     * @param summary the verdict in one sentence, masked
     */
    public record Gist(String applicant, String programme, String summary) {}

    private LetterView view(Examination examination, String id, String enclosed) {
        Packet packet = examination.dossier().read().packet();
        PageNames names = new PageNames(packet, words);
        Headline headline = new Headline(examination, words, names);
        ReportView.Head head = headline.write();
        Masking masking = new Masking(invoiceNumbers(examination));
        List<Finding> findings = CardView.worthACard(examination.findings());
        String applicant = masking.mask(head.applicant());
        int left = findings.size() - MOST;
        return new LetterView(
                oneLine(words.say(
                        examination.verdict() == Verdict.AGREES ? "letter.subject.agrees" : "letter.subject",
                        Map.of(
                                "applicant", applicant,
                                "verdict", head.verdict().word(),
                                "differs", String.valueOf(headline.decided(Verdict.DIFFERS)),
                                "unknown", String.valueOf(headline.decided(Verdict.CANNOT_TELL))))),
                head.programme(),
                applicant,
                head.verdict(),
                masking.mask(head.summary()),
                head.warnings().stream().map(masking::mask).toList(),
                examination.bridges().stream()
                        .map(bridge -> account(BridgeView.of(bridge, examination, names, words)))
                        .toList(),
                findings.stream()
                        .limit(MOST)
                        .map(finding ->
                                new Point(Outcome.of(finding.verdict(), words), masking.mask(sentences.of(finding))))
                        .toList(),
                left > 0 ? words.say("letter.more", Map.of("count", String.valueOf(left))) : "",
                enclosed,
                desk.replace("{id}", id));
    }

    private static Account account(BridgeView bridge) {
        return new Account(
                bridge.title(),
                bridge.rows().stream()
                        .map(row -> new Amount(row.css(), row.label(), row.amount()))
                        .toList());
    }

    private String plain(LetterView view) {
        StringBuilder text = new StringBuilder();
        text.append(view.verdict().sign())
                .append(' ')
                .append(view.verdict().word())
                .append("  ")
                .append(view.summary())
                .append('\n');
        text.append(view.applicant()).append('\n').append(view.programme()).append('\n');
        view.warnings().forEach(warning -> text.append("! ").append(warning).append('\n'));
        for (Account bridge : view.bridges()) {
            text.append('\n').append(words.say("bridge.title")).append(" · ").append(bridge.title());
            text.append("，").append(words.say("bridge.column.yuan")).append('\n');
            columns(bridge.rows(), text);
        }
        text.append('\n');
        int number = 1;
        for (Point point : view.findings()) {
            text.append(number++).append(". ").append(point.outcome().sign()).append(' ');
            text.append(point.outcome().word())
                    .append("  ")
                    .append(point.sentence())
                    .append('\n');
        }
        return text.append(view.more())
                .append('\n')
                .append(view.attached())
                .append('\n')
                .append(view.link().isEmpty() ? "" : words.say("letter.desk") + view.link() + "\n")
                .append(words.say("foot"))
                .append('\n')
                .toString();
    }

    /** Amounts under each other wherever a Chinese character is as wide as two others. */
    private static void columns(List<Amount> rows, StringBuilder text) {
        int labels = rows.stream().mapToInt(row -> wide(row.label())).max().orElse(0);
        int amounts = rows.stream().mapToInt(row -> wide(row.amount())).max().orElse(0);
        for (Amount row : rows) {
            int gap = labels - wide(row.label()) + amounts - wide(row.amount());
            text.append("  ").append(row.label()).append(" ".repeat(2 + gap));
            text.append(row.amount()).append('\n');
        }
    }

    private static int wide(String text) {
        return text.chars().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }

    private static Set<String> invoiceNumbers(Examination examination) {
        return examination.invoices().stream()
                .map(CountedInvoice::invoice)
                .flatMap(invoice -> invoice.read(Invoice.INVOICE_NUMBER).likeliest().stream())
                .collect(Collectors.toSet());
    }

    /** Only the packet's own folder: where it lies on our disk is nobody's business. */
    private static Path folder(Path pdf) {
        Path parent = pdf.getParent();
        Path name = parent == null ? null : parent.getFileName();
        return name == null ? pdf : name;
    }

    /** A line feed in a name must not become a header of its own. */
    private static String oneLine(String subject) {
        return subject.replaceAll("\\s+", " ");
    }
}
