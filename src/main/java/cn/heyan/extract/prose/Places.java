package cn.heyan.extract.prose;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.ChineseDate;
import cn.heyan.packet.Document;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One document's print, and how it becomes readings.
 *
 * @param sheet its words by label and table
 * @param prose its words as one run
 * @param look the second look
 */
public record Places(Sheet sheet, Prose prose, SecondLook look) {

    /** The document as sheet and prose; a value ends where one of these labels begins. */
    public static Places of(Document document, ReadPacket packet, SecondLook look, Collection<String> labels) {
        Sheet sheet = Sheet.of(document, packet).knowing(labels);
        return new Places(sheet, Prose.of(sheet), look);
    }

    /** Amounts, settled with this second look. */
    public Amounts amounts() {
        return new Amounts(look);
    }

    /** The date that this print holds. */
    public Reading<LocalDate> date(Optional<Print> print, String ifNone) {
        return settle(print, Script.DATE, Places::onlyDate, ifNone);
    }

    /** The text that this print holds, cleaned; what cleans to nothing was misread. */
    public Reading<String> text(Optional<Print> print, Function<String, Optional<String>> clean, String ifNone) {
        return settle(print, Script.TEXT, clean, ifNone);
    }

    /** Text that decides nothing: read once. */
    public Reading<String> once(Optional<Print> print, Function<String, Optional<String>> clean, String ifNone) {
        return new Places(sheet, prose, new SecondLook(SecondReader.NONE)).text(print, clean, ifNone);
    }

    /** What this print holds, by first and second reader. */
    public <T> Reading<T> settle(
            Optional<Print> print, Script script, Function<String, Optional<T>> parse, String ifNone) {
        return print.<Reading<T>>map(p -> look.settle(p.page(), p.word(), script, parse, List.of(), ifNone))
                .orElseGet(() -> new Absent<>(ifNone));
    }

    /** The date of a text that holds one and no other. */
    public static Optional<LocalDate> onlyDate(String text) {
        List<ChineseDate.Found> found = ChineseDate.find(text);
        return found.size() == 1 ? Optional.of(found.get(0).date()) : Optional.empty();
    }
}
