package cn.heyan.extract;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SortedPacket;
import cn.heyan.packet.Unread;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads every document of a sorted packet into its paper. */
public final class Extraction {
    private static final Logger LOG = LoggerFactory.getLogger(Extraction.class);

    private final Map<DocumentKind, PaperReader> readers = new EnumMap<>(DocumentKind.class);
    private final SecondLook look;

    /** With these readers, at most one for each kind, and the second reader of pictures to ask. */
    public Extraction(List<PaperReader> readers, SecondReader second) {
        this.look = new SecondLook(second);
        for (PaperReader reader : readers) {
            for (DocumentKind kind : reader.kinds()) {
                PaperReader before = this.readers.put(kind, reader);
                if (before != null) {
                    throw new IllegalArgumentException("two readers for " + kind + ": " + before + ", " + reader);
                }
            }
        }
    }

    /** One paper for each document, several read side by side; a kind without a reader gives a paper that states nothing. */
    public Dossier extract(SortedPacket sorted) {
        List<Paper> papers = new ArrayList<>();
        List<Unread> unread = new ArrayList<>(sorted.read().unread());
        // The caller takes part, so that no pool can wait for itself.
        List<Extracted> all = sorted.documents().parallelStream()
                .map(document -> read(document, sorted.read()))
                .toList();
        for (Extracted one : all) {
            papers.add(one.paper());
            unread.addAll(one.unread());
        }
        for (PaperReader reader : new LinkedHashSet<>(readers.values())) {
            papers = reader.joined(papers, sorted.read());
        }
        return new Dossier(new ReadPacket(sorted.read().packet(), sorted.read().pages(), unread), papers);
    }

    private record Extracted(Paper paper, List<Unread> unread) {}

    /** A reader that breaks costs its paper and nothing else, and the report names the pages: the fault is ours. */
    private Extracted read(Document document, ReadPacket packet) {
        PaperReader reader = readers.get(document.kind());
        if (reader == null) {
            return new Extracted(new Paper(document, Readings.NONE, List.of()), List.of());
        }
        try {
            return new Extracted(reader.read(document, packet, look), List.of());
        } catch (RuntimeException breakdown) {
            LOG.error(
                    "could not read {} of {}",
                    document.kind().id(),
                    packet.packet().id(),
                    breakdown);
            String reason = "系统读取失败：本页已识别为“" + document.kind().chinese() + "”，但读取其内容时程序出错，请人工核对本页。";
            return new Extracted(
                    new Paper(document, Readings.NONE, List.of()),
                    document.pages().stream()
                            .map(page -> new Unread(page, reason))
                            .toList());
        }
    }
}
