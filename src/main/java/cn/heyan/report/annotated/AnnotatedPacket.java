package cn.heyan.report.annotated;

import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import cn.heyan.reconcile.Examination;
import cn.heyan.report.ReportFile;
import cn.heyan.report.ReportSettings;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Writes packet-annotated.pdf: the packet's pages as received, with bookmarks, highlights and a text layer; the original stays as it is. */
public final class AnnotatedPacket implements ReportFile {

    /** Its name in the packet's folder. */
    public static final String FILE = "packet-annotated.pdf";

    private final Words words;
    private final Sentences sentences;

    /** Annotations in the language of the settings. */
    public AnnotatedPacket(ReportSettings settings) {
        this(settings, new Sentences(settings.locale()));
    }

    /** Annotations whose findings these sentences tell. */
    public AnnotatedPacket(ReportSettings settings, Sentences sentences) {
        words = Words.ui(settings.locale());
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return FILE;
    }

    @Override
    public void write(Examination examination, Path out) throws IOException {
        ReadPacket read = examination.dossier().read();
        Map<PageRef, Page> pages =
                read.pages().stream().collect(Collectors.toMap(Page::ref, page -> page, (a, b) -> a));
        Files.createDirectories(out);
        Path draft = out.resolve("." + FILE + ".writing");
        try (Binder binder = new Binder(read.packet(), pages)) {
            PDDocument copy = binder.copy();
            Map<PageRef, Placing> placings = new HashMap<>();
            TextLayer layer = new TextLayer(copy);
            for (Map.Entry<PageRef, PDPage> each : binder.pages().entrySet()) {
                Placing placing = Placing.of(each.getValue(), Optional.ofNullable(pages.get(each.getKey())));
                placings.put(each.getKey(), placing);
                Page page = pages.get(each.getKey());
                if (page != null) {
                    layer.add(page, each.getValue(), placing);
                }
            }
            Marks marks = new Marks(copy, binder.pages(), placings, words, sentences);
            new Bookmarks(copy, binder.pages(), placings, words, sentences).add(examination);
            examination.findings().forEach(marks::add);
            marks.finish();
            copy.setAllSecurityToBeRemoved(true);
            copy.save(draft.toFile());
        }
        Files.move(draft, out.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }
}
