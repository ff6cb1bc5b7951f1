package cn.heyan.report;

import cn.heyan.evidence.Witness;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.CorrectionWords;
import cn.heyan.evidence.correction.LaidOver;
import cn.heyan.packet.Document;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.reconcile.CountedInvoice;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.report.ReportView.Found;
import cn.heyan.report.ReportView.Gap;
import cn.heyan.report.ReportView.Line;
import cn.heyan.report.ReportView.Thumbnail;
import cn.heyan.report.ReportView.Todo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the report together from an examination. */
final class Composer {

    /** A report of more small pictures than these would be too heavy to mail; pages that findings name come first. */
    private static final int MOST_PICTURES = 60;

    private final Examination examination;
    private final ReadPacket read;
    private final Words words;
    private final Sentences sentences;
    private final PageNames pages;
    private final List<List<Finding>> cards;
    private final Crops crops;

    Composer(Examination examination, Words words, Sentences sentences) {
        this.examination = examination;
        this.words = words;
        this.sentences = sentences;
        read = examination.dossier().read();
        pages = new PageNames(read.packet(), words);
        List<Finding> shown = CardView.worthACard(examination.findings());
        cards = CardView.grouped(shown);
        List<Witness> witnesses = shown.stream().flatMap(Composer::shown).toList();
        crops = new Crops(read, witnesses, pictured(witnesses));
    }

    ReportView compose() {
        List<CountedInvoice> invoices =
                examination.invoices().stream().sorted(Timeline.byDate()).toList();
        return new ReportView(
                new Headline(examination, words, pages).write(),
                examination.bridges().stream()
                        .map(bridge -> BridgeView.of(bridge, examination, pages, words))
                        .toList(),
                IntStream.range(0, cards.size())
                        .mapToObj(i -> CardView.of(i + 1, cards.get(i), sentences, crops, pages, words))
                        .toList(),
                todo(),
                Inquiries.of(examination).stream().map(this::ask).toList(),
                examination.findings().stream().map(this::line).toList(),
                InvoiceTable.of(invoices, pages, words),
                Timeline.of(invoices, new Demands(examination.programme()).window(), words),
                examination.dossier().papers().stream()
                        .map(paper -> found(paper.document()))
                        .toList(),
                gaps(),
                new Parameters(examination, words).list(),
                thumbnails(),
                reviewed());
    }

    private List<ReportView.Reviewed> reviewed() {
        List<LaidOver> lapsed = examination.lapsed();
        return examination.dossier().corrections().stream()
                .map(laid -> new ReportView.Reviewed(
                        subject(laid.corrected().what()),
                        laid.corrected().what().page().filter(read.packet().pages()::contains).map(pages::link).stream()
                                .toList(),
                        laid.before(),
                        CorrectionWords.now(laid.corrected().what()),
                        laid.corrected().who(),
                        Figures.moment(laid.corrected().when()),
                        laid.corrected().why(),
                        !lapsed.contains(laid)))
                .toList();
    }

    /** A finding by the title of its check, anything else by what it is. */
    private String subject(Correction correction) {
        String check = correction instanceof Correction.Judged judged
                ? judged.check()
                : correction instanceof Correction.LookedUp lookedUp ? lookedUp.check() : "";
        return examination.findings().stream()
                .filter(finding -> finding.check().equals(check))
                .map(Finding::title)
                .findFirst()
                .orElseGet(() -> CorrectionWords.what(correction));
    }

    private static Stream<Witness> shown(Finding finding) {
        return finding.said().stream().limit(CardView.MOST).flatMap(said -> said.witness().stream());
    }

    private Set<PageRef> pictured(List<Witness> witnesses) {
        Set<PageRef> first = new LinkedHashSet<>();
        witnesses.forEach(witness -> first.add(witness.page()));
        read.packet().pages().stream()
                .filter(page -> first.size() < MOST_PICTURES)
                .forEach(first::add);
        return first;
    }

    /** The card that this very finding is on: two invoices may have equal ones. */
    private String anchor(Finding finding) {
        return IntStream.range(0, cards.size())
                .filter(i -> cards.get(i).stream().anyMatch(one -> one == finding))
                .mapToObj(i -> "finding-" + (i + 1))
                .findFirst()
                .orElse("");
    }

    private Line line(Finding finding) {
        return new Line(
                Outcome.of(finding.verdict(), words),
                finding.rule(),
                Figures.inText(finding.title()),
                sentences.of(finding),
                anchor(finding),
                pages.runs(shown(finding).map(Witness::page).distinct().sorted().toList()));
    }

    private List<Todo> todo() {
        Map<String, List<Line>> byTitle = new LinkedHashMap<>();
        examination.findings().stream()
                .filter(CardView::forPeople)
                .map(this::line)
                .forEach(line -> byTitle.computeIfAbsent(line.title(), none -> new ArrayList<>())
                        .add(line));
        List<Todo> todo = new ArrayList<>();
        byTitle.forEach((title, lines) -> todo.add(new Todo(title, lines)));
        return todo;
    }

    private ReportView.Ask ask(Inquiry inquiry) {
        Stream<String> known =
                inquiry.inputs().entrySet().stream().map(input -> input.getKey() + " " + input.getValue());
        Stream<String> open = inquiry.open().stream().map(name -> name + " " + words.say("inquiries.open"));
        return new ReportView.Ask(
                inquiry.label(),
                inquiry.subject().platform(),
                Stream.concat(known, open).collect(java.util.stream.Collectors.joining("　")),
                pages.runs(inquiry.pages()));
    }

    private Found found(Document document) {
        String begins = document.boundary().sentence();
        String why = begins.equals(document.reason())
                ? begins
                : words.say("documents.begins", Map.of("reason", document.reason(), "boundary", begins));
        return new Found(document.kind().chinese(), pages.runs(document.pages()), why);
    }

    private List<Gap> gaps() {
        List<Gap> gaps = new ArrayList<>();
        Missing.pages(examination.dossier(), words)
                .forEach((page, reason) -> gaps.add(new Gap(List.of(pages.link(page)), "", reason)));
        read.packet().refused().forEach(file -> gaps.add(new Gap(List.of(), file.name(), file.reason())));
        return gaps;
    }

    private List<Thumbnail> thumbnails() {
        Map<PageRef, String> kinds = new HashMap<>();
        examination.dossier().papers().forEach(paper -> paper.document()
                .pages()
                .forEach(page -> kinds.putIfAbsent(page, paper.kind().chinese())));
        Missing.pages(examination.dossier(), words)
                .keySet()
                .forEach(page -> kinds.put(page, words.say("state.unread")));
        return read.packet().pages().stream()
                .map(page -> new Thumbnail(
                        pages.anchor(page),
                        pages.name(page),
                        Optional.ofNullable(kinds.get(page)).orElse(""),
                        crops.small(page).orElse("")))
                .toList();
    }
}
