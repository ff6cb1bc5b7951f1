package cn.heyan.report.workbook;

import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.PageRef;
import cn.heyan.report.Outcome;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What can stand in a cell of the working paper. */
sealed interface Written {

    /** Words; never read as a formula, whatever they begin with. */
    record Text(String text) implements Written {}

    /** An amount in yuan. */
    record Money(Yuan amount) implements Written {}

    /** A plain number. */
    record Number(BigDecimal number) implements Written {}

    /** Which row of a table this is. */
    record Ordinal(int number) implements Written {}

    /** A day. */
    record Day(LocalDate day) implements Written {}

    /** What a paper says: a number or a day only where it is settled, else all candidates as words. */
    record Read(Reading<?> reading) implements Written {}

    /** One of our own formulas, without the equals sign; its result is an amount in yuan. */
    record Formula(String formula) implements Written {}

    /** One of our own formulas, without the equals sign; its result is a number of things. */
    record Count(String formula) implements Written {}

    /** One of our own formulas whose result is a sign and a word. */
    record Sign(String formula) implements Written {}

    /** The outcome of a check. */
    record Judged(Outcome outcome) implements Written {}

    /** Pages, linked to where the report shows the first of them. */
    record Pages(List<PageRef> pages) implements Written {}

    /** A place to write. */
    record Blank() implements Written {}

    static Written text(String text) {
        return new Text(text);
    }

    static Written money(Yuan amount) {
        return new Money(amount);
    }

    static Written read(Reading<?> reading) {
        return new Read(reading);
    }

    static Written pages(List<PageRef> pages) {
        return new Pages(pages);
    }
}
