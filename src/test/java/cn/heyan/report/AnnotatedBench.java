package cn.heyan.report;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Said;
import cn.heyan.report.annotated.AnnotatedPacket;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** How long the annotated copy of a long scanned packet takes: {@code java cn.heyan.report.AnnotatedBench SCANS.pdf PAGES FOLDER}. */
public final class AnnotatedBench {

    private static final String NAME = "长材料.pdf";
    private static final int WORDS = 300;

    private AnnotatedBench() {}

    /** Binds the scans again and again to so many pages, with words and two findings a page, and writes the copy. */
    public static void main(String... args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[2]));
        int count = Integer.parseInt(args[1]);
        Path packet = bound(new File(args[0]), count, folder.resolve(NAME));
        Examination examination = examination(packet, count, folder);
        Path out = Files.createDirectories(folder.resolve("out"));
        long start = System.nanoTime();
        new AnnotatedPacket(ReportSettings.CHINESE, Fixture.sentences()).write(examination, out);
        System.out.printf(
                Locale.ROOT,
                "%d pages, %.1f MB: %.1f s, %.1f MB, heap now %d MB of %d%n",
                count,
                Files.size(packet) / 1e6,
                (System.nanoTime() - start) / 1e9,
                Files.size(out.resolve(AnnotatedPacket.FILE)) / 1e6,
                (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) >> 20,
                Runtime.getRuntime().maxMemory() >> 20);
    }

    /** Every page with its own picture, as a scanner writes it. */
    private static Path bound(File scans, int count, Path to) throws IOException {
        List<PDDocument> open = new ArrayList<>();
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            while (whole.getNumberOfPages() < count) {
                PDDocument again = Loader.loadPDF(scans, IOUtils.createTempFileOnlyStreamCache());
                open.add(again);
                for (PDPage page : again.getPages()) {
                    if (whole.getNumberOfPages() < count) {
                        whole.importPage(page);
                    }
                }
            }
            whole.save(to.toFile());
        } finally {
            for (PDDocument each : open) {
                each.close();
            }
        }
        return to;
    }

    private static Examination examination(Path packet, int count, Path folder) {
        Examination example = Fixture.examination(folder);
        Finding differs = example.findings().get(1);
        Random dice = new Random(7);
        List<Page> pages = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (int number = 1; number <= count; number++) {
            PageRef ref = new PageRef(NAME, number);
            List<Word> words = new ArrayList<>();
            for (int i = 0; i < WORDS; i++) {
                Box box = new Box(0.1 + 0.6 * dice.nextDouble(), 0.05 + 0.9 * dice.nextDouble(), 0.2, 0.012);
                words.add(Word.of("价税合计 1,234.50", box, 0.98));
            }
            pages.add(new Page(
                    ref,
                    Optional.empty(),
                    0,
                    0.3,
                    new PageText(ref, Means.OCR, words),
                    List.of(),
                    List.of(),
                    Legibility.DIGITAL));
            for (int i = 0; i < 2; i++) {
                Witness witness = new Witness(ref, words.get(i).box(), "1234.50", Means.OCR, 0.98);
                findings.add(new Finding(
                        differs.check() + number + i,
                        differs.type(),
                        differs.rule(),
                        differs.title(),
                        differs.verdict(),
                        differs.severity(),
                        differs.clause(),
                        differs.message(),
                        differs.arguments(),
                        List.of(Said.read("价税合计", "1234.50", Optional.of(witness)))));
            }
        }
        SourceFile file = new SourceFile(NAME, packet, "application/pdf", "cd".repeat(32), 1, count, Optional.empty());
        Packet received = new Packet(
                "p-1",
                NAME,
                "cd".repeat(32),
                List.of(file),
                List.of(),
                Optional.empty(),
                example.dossier().read().packet().received(),
                folder);
        return new Examination(
                new Dossier(new ReadPacket(received, pages, List.of()), List.of()),
                example.programme(),
                example.programmeReason(),
                example.applicant(),
                List.of(),
                List.of(),
                findings);
    }
}
