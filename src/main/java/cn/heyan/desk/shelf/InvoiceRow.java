package cn.heyan.desk.shelf;

import cn.heyan.notation.Yuan;
import cn.heyan.store.KeptPacket;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * One invoice (发票) of a report, as ledgers list it.
 *
 * @param packet whose report it is from
 * @param number its number; blank where it was not settled
 * @param date of issue
 * @param buyer blank where not settled
 * @param seller blank where not settled
 * @param net without tax, in yuan
 * @param tax in yuan
 * @param total with tax, in yuan
 * @param where its first page
 * @param counted whether it counts towards the verified total
 * @param countedAmount in yuan
 * @param reason why not, as in report.json; blank if it counts
 * @param doubtful names of fields that are in doubt
 */
public record InvoiceRow(
        KeptPacket packet,
        String number,
        Optional<LocalDate> date,
        String buyer,
        String seller,
        Optional<Yuan> net,
        Optional<Yuan> tax,
        Optional<Yuan> total,
        Where where,
        boolean counted,
        Yuan countedAmount,
        String reason,
        Set<String> doubtful) {

    public InvoiceRow {
        doubtful = Set.copyOf(doubtful);
    }

    /** The year and month of its date, like 2023-05; blank if the date is not known. */
    public String month() {
        return date.map(day -> day.toString().substring(0, 7)).orElse("");
    }
}
