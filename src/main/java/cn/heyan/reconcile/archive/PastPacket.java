package cn.heyan.reconcile.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * A packet that was examined before (以往材料包).
 *
 * @param id of its content
 * @param name as its sender called it
 * @param programme it was examined for, by id
 * @param notice of that programme
 * @param applicant name, blank if it was not settled
 * @param code 统一社会信用代码, blank if it was not settled
 * @param receivedOn the day it came in
 * @param papers of it that are used once
 * @param pages of it that were read from pictures
 * @param files digests of its files, SHA-256
 * @param outcome what its examination came to
 */
public record PastPacket(
        String id,
        String name,
        String programme,
        String notice,
        String applicant,
        String code,
        LocalDate receivedOn,
        List<UsedPaper> papers,
        List<UsedPage> pages,
        Set<String> files,
        PastOutcome outcome) {
    public PastPacket {
        papers = List.copyOf(papers);
        pages = List.copyOf(pages);
        files = Set.copyOf(files);
    }
}
