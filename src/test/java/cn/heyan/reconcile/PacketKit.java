package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.Box;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.RefusedFile;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Unread;
import cn.heyan.packet.Word;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.count.Tally;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds one packet of one file, a page for each paper, and examines it. */
final class PacketKit {
    private static final String FILE = "申报材料.pdf";
    private final List<PaperKit> papers;
    private int unread;
    private int refused;
    private Legibility legibility = Legibility.DIGITAL;
    private double confidence = 1;
    private Programme programme = A.UPGRADE;
    private Records records = Records.NONE;
    private LocalDate received = A.RECEIVED;

    PacketKit(List<PaperKit> papers) {
        this.papers = new ArrayList<>(papers);
    }

    PacketKit and(PaperKit... more) {
        papers.addAll(List.of(more));
        return this;
    }

    /** A last page that could not be read. */
    PacketKit unreadPage() {
        unread++;
        return this;
    }

    PacketKit refusedFile() {
        refused++;
        return this;
    }

    PacketKit scanned(Legibility how) {
        legibility = how;
        return this;
    }

    /** Every word of which the reader was not sure. */
    PacketKit doubted() {
        confidence = 0.5;
        return this;
    }

    PacketKit under(Programme other) {
        programme = other;
        return this;
    }

    PacketKit received(LocalDate day) {
        received = day;
        return this;
    }

    PacketKit knowing(Records other) {
        records = other;
        return this;
    }

    Dossier dossier() {
        List<Page> pages = new ArrayList<>();
        List<Paper> read = new ArrayList<>();
        for (PaperKit kit : papers) {
            PageRef ref = new PageRef(FILE, pages.size() + 1);
            PageText text =
                    new PageText(ref, Means.OCR, words(confidence, kit.text().split("/", -1)));
            pages.add(new Page(ref, Optional.empty(), 0, 0, text, List.of(), List.of(), legibility));
            read.add(kit.on(ref));
        }
        List<Unread> blind = new ArrayList<>();
        for (int i = 1; i <= unread; i++) {
            blind.add(new Unread(new PageRef(FILE, pages.size() + i), "这一页太模糊，读不出。"));
        }
        int count = Math.max(1, pages.size() + unread);
        SourceFile file = new SourceFile(FILE, Path.of(FILE), "application/pdf", "00", 1, count, Optional.empty());
        List<RefusedFile> out = refused == 0 ? List.of() : List.of(new RefusedFile("发票.rar", "打不开"));
        Packet packet = new Packet("p", FILE, "00", List.of(file), out, Optional.empty(), Instant.EPOCH, Path.of("."));
        return new Dossier(new ReadPacket(packet, pages, blind), read);
    }

    /** A word for each line. */
    private static List<Word> words(double confidence, String... lines) {
        double height = 1.0 / lines.length;
        List<Word> words = new ArrayList<>();
        for (String line : lines) {
            words.add(Word.of(line, new Box(0, words.size() * height, 1, height), confidence));
        }
        return words;
    }

    /** What a check is given, when nothing has been added up. */
    Case bare() {
        Dossier dossier = dossier();
        return new Case(dossier, programme, received, Parties.applicant(dossier), Tally.NONE, records);
    }

    Examination examine() {
        Examination examination = new Examiner(records).examine(dossier(), programme, "测试", received);
        examination.findings().forEach(finding -> {
            if (finding.message().equals("breakdown")) {
                throw new AssertionError("a check broke down: " + finding.check());
            }
            Sentence.of(finding);
            Sentence.of(finding, java.util.Locale.ENGLISH);
        });
        return examination;
    }

    /** The findings of one check. */
    List<Finding> findings(String check) {
        return examine().findings().stream()
                .filter(f -> f.check().equals(check))
                .toList();
    }

    /** The only finding of one check. */
    Finding finding(String check) {
        List<Finding> findings = findings(check);
        if (findings.size() != 1) {
            throw new AssertionError(
                    check + " has " + findings.stream().map(Sentence::of).toList());
        }
        return findings.get(0);
    }

    Verdict verdict(String check) {
        return finding(check).verdict();
    }

    Bridge bridge() {
        return examine().bridges().get(0);
    }
}
