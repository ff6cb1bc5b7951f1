package cn.heyan.desk.ledger;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.notation.Yuan;
import cn.heyan.store.Search;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The ledger's invoices for the API: the same question, the same answer as on the page. */
@Component
public final class Invoices {

    private final Shelf shelf;

    /** Over this shelf. */
    public Invoices(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What an address may ask for; {@code counted} is yes or no, dates are ISO. */
    public record Asked(
            @Nullable String q,
            @Nullable String programme,
            @Nullable String applicant,
            @Nullable String packet,
            @Nullable String counted,
            @Nullable String from,
            @Nullable String to,
            @Nullable String sort) {}

    /**
     * The rows, and totals over them in yuan.
     *
     * @param withoutTotal rows whose total is not settled and not in the sum
     */
    public record Answer(List<InvoiceRow> rows, int withoutTotal, Yuan total, Yuan counted) {}

    /** The invoices they may see that were asked for. */
    public Answer asked(Person me, Asked asked) {
        Wish wish = new cn.heyan.desk.ledger.Asked(
                        asked.q(),
                        asked.programme(),
                        asked.applicant(),
                        asked.packet(),
                        asked.counted(),
                        asked.from(),
                        asked.to(),
                        asked.sort(),
                        null,
                        null)
                .wish();
        List<InvoiceRow> all = shelf.reports(shelf.all(me, Search.ALL)).stream()
                .flatMap(report -> report.invoices().stream())
                .toList();
        InvoiceLedger ledger = InvoiceLedger.of(all, wish);
        return new Answer(
                ledger.rows(),
                ledger.sums().unknown(),
                ledger.sums().total(),
                ledger.sums().counted());
    }
}
