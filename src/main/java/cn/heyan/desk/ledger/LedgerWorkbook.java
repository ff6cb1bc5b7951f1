package cn.heyan.desk.ledger;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.InvoiceRow;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.report.ledger.LedgerSheet;
import cn.heyan.report.ledger.LedgerSheet.Column;
import cn.heyan.report.ledger.LedgerSheet.Link;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The ledger to take along: the same rows in the same order, each linked back to its page. */
@Controller
final class LedgerWorkbook {

    private final LedgerPage page;
    private final Titles titles;
    private final MessageSource words;

    LedgerWorkbook(LedgerPage page, Titles titles, MessageSource words) {
        this.page = page;
        this.titles = titles;
        this.words = words;
    }

    @GetMapping("/ledger.xlsx")
    void write(@AuthenticationPrincipal Person me, Asked asked, Locale locale, HttpServletResponse response)
            throws IOException {
        String here =
                ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
        List<List<Object>> rows = page.asked(me, asked).rows().stream()
                .map(row -> line(row, here, locale))
                .toList();
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        String name = say("ledger.invoices", locale) + ".xlsx";
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        LedgerSheet.write(response.getOutputStream(), say("ledger.invoices", locale), columns(locale), rows);
    }

    private List<Column> columns(Locale locale) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(say("ledger.date", locale), 12));
        columns.add(new Column(say("ledger.number", locale), 24));
        columns.add(new Column(say("ledger.seller", locale), 34));
        columns.add(new Column(say("ledger.buyer", locale), 34));
        columns.add(new Column(say("ledger.net", locale), 16));
        columns.add(new Column(say("ledger.tax", locale), 14));
        columns.add(new Column(say("ledger.total", locale), 16));
        columns.add(new Column(say("ledger.countedAmount", locale), 16));
        columns.add(new Column(say("ledger.reason", locale), 16));
        columns.add(new Column(say("ledger.applicant", locale), 34));
        columns.add(new Column(say("inbox.programme", locale), 30));
        columns.add(new Column(say("ledger.page", locale), 10));
        columns.add(new Column(say("ledger.doubtful", locale), 14));
        return columns;
    }

    private List<Object> line(InvoiceRow row, String here, Locale locale) {
        List<Object> line = new ArrayList<>();
        line.add(or(row.date()));
        line.add(row.number());
        line.add(row.seller());
        line.add(row.buyer());
        line.add(or(row.net()));
        line.add(or(row.tax()));
        line.add(or(row.total()));
        line.add(row.countedAmount());
        line.add(row.counted() ? say("ledger.counted", locale) : say("reason." + row.reason(), locale));
        line.add(
                row.packet().isInDoubt()
                        ? row.packet().title() + "（存疑）"
                        : row.packet().applicant());
        line.add(titles.of(row.packet().programme()));
        line.add(new Link(
                (row.where().name() + " " + row.where().page()).strip(),
                here + "/packets/" + Shelf.shortly(row.packet().id())
                        + row.where().query()));
        line.add(row.doubtful().isEmpty() ? "" : say("ledger.doubtful", locale));
        return line;
    }

    private static Object or(Optional<?> value) {
        return value.isPresent() ? value.get() : "";
    }

    private String say(String key, Locale locale) {
        return Optional.ofNullable(words.getMessage(key, new Object[0], key, locale))
                .orElse(key);
    }
}
