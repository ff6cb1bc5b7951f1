package cn.heyan.extract;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Set;

/** Reads documents of some kinds into papers. */
public interface PaperReader {
    /** The kinds that it can read. */
    Set<DocumentKind> kinds();

    /** What the document states; a field that is not there is absent, never an exception. */
    Paper read(Document document, ReadPacket packet, SecondLook look);

    /** The packet's papers, those of its kinds joined that are one paper handed in several ways. */
    default List<Paper> joined(List<Paper> papers, ReadPacket packet) {
        return papers;
    }
}
