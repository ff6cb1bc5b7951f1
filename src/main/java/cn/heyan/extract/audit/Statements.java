package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.audit.Accounts.Stated;
import cn.heyan.extract.audit.Section.Scope;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of balance sheet and income statement (资产负债表, 利润表), both years' columns, each settled by two readers who agree or by
 * the sums that accounts keep.
 */
final class Statements {

    /** Without a stated unit figures from here on are taken for yuan: no small company has so many 万元. */
    private static final Yuan SURELY_YUAN = Yuan.of("1000000.00");

    private final Accounts accounts;
    private final SecondLook look;
    private final int year;

    Statements(Sheet sheet, SecondLook look, int year) {
        this.accounts = Accounts.of(sheet, year);
        this.look = look;
        this.year = year;
    }

    Readings read() {
        Readings readings = Readings.NONE;
        Optional<Scope> scope = accounts.scope();
        if (scope.isPresent()) {
            for (int each = year; each >= year - 1; each--) {
                readings = readings.withAll(read(scope.get(), each));
            }
        }
        return readings;
    }

    private Readings read(Scope scope, int each) {
        Map<Item, Stated> stated = new EnumMap<>(Item.class);
        Map<Item, List<Candidate<Yuan>>> said = new EnumMap<>(Item.class);
        for (Item item : Item.values()) {
            accounts.at(scope, item, each).ifPresent(what -> {
                stated.put(item, what);
                what.figure().ifPresent(figure -> said.put(item, first(figure, what, scope, item, each)));
            });
        }
        Balance balance = new Balance(stated, said, item -> Optional.ofNullable(stated.get(item))
                .map(this::second)
                .orElse(List.of()));
        balance.vouch();
        Readings readings = Readings.NONE;
        for (Item item : Item.stated()) {
            Item printed = instead(item, stated);
            Stated what = stated.get(printed);
            if (what != null && !balance.said(printed).isEmpty()) {
                readings = readings.with(
                        AuditReport.figure(item.field(), each),
                        reading(what, balance.said(printed), balance.contradicted(printed)));
            }
        }
        return readings;
    }

    /** Where a statement begins with 营业总收入 and names no 营业收入, the former is the revenue. */
    private static Item instead(Item item, Map<Item, Stated> stated) {
        return item == Item.REVENUE && !stated.containsKey(item) ? Item.ALL_REVENUE : item;
    }

    private static Reading<Yuan> reading(Stated what, List<Candidate<Yuan>> said, boolean contradicted) {
        Reading<Yuan> reading = Settling.settle(said, "未能读出");
        boolean unitOpen = !what.unitStated()
                && reading.likeliest()
                        .filter(y -> y.abs().compareTo(SURELY_YUAN) >= 0)
                        .isEmpty();
        return unitOpen || contradicted ? doubtful(reading) : reading;
    }

    private static Reading<Yuan> doubtful(Reading<Yuan> reading) {
        return reading.fold(
                settled -> new Doubtful<>(List.of(new Candidate<>(settled.value(), settled.witnesses()))),
                open -> open,
                absent -> absent);
    }

    /** What the first reader, or the text layer, says; and another figure that claims the same place. */
    private List<Candidate<Yuan>> first(Print figure, Stated what, Scope scope, Item item, int each) {
        List<Candidate<Yuan>> said = new ArrayList<>();
        add(said, figure, what);
        if (item != Item.ANOTHER && item.field().isEmpty()) {
            return said;
        }
        accounts.other(scope, item, each).ifPresent(other -> add(said, other, what));
        return said;
    }

    private static void add(List<Candidate<Yuan>> said, Print figure, Stated what) {
        yuan(figure.text(), what).ifPresent(value -> said.add(Candidate.of(value, Places.witness(figure))));
    }

    private List<Candidate<Yuan>> second(Stated what) {
        return what.figure()
                .map(figure ->
                        look.look(figure.page(), figure.word(), Script.FIGURES, text -> yuan(text, what)).stream()
                                .filter(c -> c.witnesses().get(0).means() == Means.SECOND_OCR)
                                .toList())
                .orElse(List.of());
    }

    private static Optional<Yuan> yuan(String text, Stated what) {
        return Figure.value(text)
                .filter(value -> !what.places() || Figure.hasPlaces(text))
                .map(n -> Yuan.rounded(what.unit().toYuan(n)));
    }

    /** The witness that a sum is. */
    static Witness sum(Print figure, String said) {
        return new Witness(figure.page().ref(), figure.box(), said, Means.ARITHMETIC, 1);
    }
}
