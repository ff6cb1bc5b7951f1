package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.time.Instant;
import java.util.Optional;

/**
 * A packet as lists and searches show it.
 *
 * @param id of its content
 * @param name as its sender called it
 * @param state where it stands
 * @param programme the id it was examined against; before that the one its sender named; else blank
 * @param applicant the settled name (申报单位), else blank
 * @param doubtfulApplicant the name as it was most likely read where nothing settles it, else blank
 * @param uscc the settled credit code (统一社会信用代码), else blank
 * @param verdict AGREES, DIFFERS or CANNOT_TELL of its latest examination, else blank
 * @param reason in Chinese, why it was refused or broke down, else blank
 * @param pages how many, 0 while unknown
 * @param examinations how many are kept
 * @param broughtBy account or address that brought it, blank for the inbox folder
 * @param received when it was first taken in
 * @param ended when its journey last ended
 */
public record KeptPacket(
        String id,
        String name,
        State state,
        String programme,
        String applicant,
        String doubtfulApplicant,
        String uscc,
        String verdict,
        String reason,
        int pages,
        int examinations,
        String broughtBy,
        Instant received,
        Optional<Instant> ended) {

    /** What lists call it: its applicant, settled or in doubt, else the file's name. */
    public String title() {
        return !applicant.isEmpty() ? applicant : doubtfulApplicant.isEmpty() ? name : doubtfulApplicant;
    }

    /** Whether its title is a name that nothing settles (存疑): it must not look certain. */
    public boolean isInDoubt() {
        return applicant.isEmpty() && !doubtfulApplicant.isEmpty();
    }
}
