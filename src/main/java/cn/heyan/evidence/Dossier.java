package cn.heyan.evidence;

import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.LaidOver;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was read from one packet: what the examination rests on (卷宗).
 *
 * @param read the packet, its pages and what could not be read
 * @param papers one for each document, in page order
 * @param corrections what reviewers laid over it, the oldest first
 */
public record Dossier(ReadPacket read, List<Paper> papers, List<LaidOver> corrections) {

    public Dossier {
        papers = List.copyOf(papers);
        corrections = List.copyOf(corrections);
    }

    /** What was read, and nobody corrected anything. */
    public Dossier(ReadPacket read, List<Paper> papers) {
        this(read, papers, List.of());
    }

    /** The papers of one kind, in page order. */
    public List<Paper> papers(DocumentKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).toList();
    }

    /** Whether a reviewer found that this page can be read, whatever was measured. */
    public boolean foundLegible(PageRef page) {
        return corrections(Correction.PageLegible.class)
                .anyMatch(legible -> legible.at().equals(page));
    }

    /** What reviewers laid over it, of one sort. */
    public <C extends Correction> Stream<C> corrections(Class<C> sort) {
        return corrections.stream()
                .filter(LaidOver::applies)
                .map(laid -> laid.corrected().what())
                .filter(sort::isInstance)
                .map(sort::cast);
    }
}
