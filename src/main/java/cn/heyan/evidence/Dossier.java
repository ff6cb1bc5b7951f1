package cn.heyan.evidence;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;

/**
 * Everything that was read from one packet: what the examination rests on (卷宗).
 *
 * @param read the packet, its pages and what could not be read
 * @param papers one for each document, in page order
 */
public record Dossier(ReadPacket read, List<Paper> papers) {

    public Dossier {
        papers = List.copyOf(papers);
    }

    /** The papers of one kind, in page order. */
    public List<Paper> papers(DocumentKind kind) {
        return papers.stream().filter(paper -> paper.kind() == kind).toList();
    }
}
