package cn.heyan.report;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.Packet;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.reconcile.Bridge;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Verdict;
import cn.heyan.report.ReportView.Count;
import cn.heyan.report.ReportView.Head;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first lines of report and letter: who applies, the verdict, and one sentence that says why. */
record Headline(Examination examination, Words words, PageNames pages) {

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    Head write() {
        Packet packet = examination.dossier().read().packet();
        return new Head(
                applicant(),
                shown(examination.applicant().uscc()),
                examination.programme().title(),
                examination.programme().notice(),
                Outcome.of(examination.verdict(), words),
                summary(),
                Stream.of(Verdict.values()).map(this::count).toList(),
                warnings(),
                words.say(
                        "head.packet",
                        Map.of(
                                "name", packet.name(),
                                "pages", String.valueOf(packet.pages().size()),
                                "received",
                                        Figures.sentence(
                                                packet.received().atZone(CHINA).toLocalDate()),
                                "sha", packet.sha256())));
    }

    String applicant() {
        Reading<String> name = examination.applicant().name();
        return name.likeliest().isPresent() ? shown(name) : words.say("head.applicant.absent");
    }

    /** The verdict in one sentence: the totals, then how many checks say otherwise. */
    String summary() {
        List<String> parts = new ArrayList<>();
        examination.bridges().stream().findFirst().ifPresent(bridge -> parts.add(totals(bridge)));
        long differs = decided(Verdict.DIFFERS);
        long unknown = decided(Verdict.CANNOT_TELL);
        parts.add(words.say(
                "summary.counts" + (differs > 0 ? ".differs" : "") + (unknown > 0 ? ".unknown" : ""),
                Map.of(
                        "checks", String.valueOf(examination.findings().size()),
                        "differs", String.valueOf(differs),
                        "unknown", String.valueOf(unknown))));
        return String.join(words.say("summary.join"), parts) + words.say("summary.end");
    }

    private String totals(Bridge bridge) {
        String field = new Demands(examination.programme()).called(bridge.field(), words);
        return words.say(
                bridge.declared().likeliest().isPresent() ? "summary.totals" : "summary.totals.undeclared",
                Map.of(
                        "field", field,
                        "declared",
                                bridge.declared()
                                        .likeliest()
                                        .map(WanYuan::yuan)
                                        .map(Figures::yuan)
                                        .orElse(""),
                        "verified", Figures.interval(bridge.verified())));
    }

    /** What was not read must be seen before the verdict is believed. */
    private List<String> warnings() {
        ReadPacket read = examination.dossier().read();
        List<String> warnings = new ArrayList<>();
        Set<PageRef> missing = Missing.pages(examination.dossier(), words).keySet();
        if (!missing.isEmpty()) {
            String names = missing.stream().map(pages::name).collect(Collectors.joining(words.say("list.comma")));
            warnings.add(words.say("warning.unread", Map.of("pages", names)));
        }
        if (!read.packet().refused().isEmpty()) {
            String names = read.packet().refused().stream()
                    .map(file -> file.name())
                    .collect(Collectors.joining(words.say("list.comma")));
            warnings.add(words.say("warning.refused", Map.of("files", names)));
        }
        return warnings;
    }

    private Count count(Verdict verdict) {
        return new Count(Outcome.of(verdict, words), (int) examination.findings().stream()
                .filter(f -> f.verdict() == verdict)
                .count());
    }

    /** How many checks with this outcome the packet's verdict hangs on. */
    long decided(Verdict verdict) {
        return examination.findings().stream()
                .filter(f -> f.verdict() == verdict && f.severity().decides())
                .count();
    }

    private String shown(Reading<String> reading) {
        Cell cell = Cell.of(reading, words);
        return cell.note().isEmpty() ? cell.text() : cell.text() + "（" + cell.note() + "）";
    }
}
