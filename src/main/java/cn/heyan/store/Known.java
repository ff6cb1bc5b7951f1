package cn.heyan.store;

import java.util.Set;

/**
 * What an examination made known of a packet, for lists and searches.
 *
 * @param applicant the settled name (申报单位), else blank
 * @param doubtfulApplicant the name as it was most likely read where nothing settles it, else blank
 * @param uscc the settled credit code (统一社会信用代码), else blank
 * @param programme id of what it was examined against
 * @param pages of all its files
 * @param bytes of all its files
 * @param numbers printed on its papers that people search for: invoice numbers, as settled
 */
public record Known(
        String applicant,
        String doubtfulApplicant,
        String uscc,
        String programme,
        int pages,
        long bytes,
        Set<String> numbers) {

    public Known {
        numbers = Set.copyOf(numbers);
    }
}
