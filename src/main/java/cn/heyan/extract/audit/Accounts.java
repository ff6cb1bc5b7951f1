package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.extract.audit.Section.Scope;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All that the statements of a report say, by scope, line and year; what two pages say of the same, the first one keeps. */
final class Accounts {

    /**
     * A place in the accounts.
     *
     * @param scope whose figures
     * @param item which line
     * @param year of the column
     */
    record Place(Scope scope, Item item, int year) {}

    /**
     * What stands there.
     *
     * @param figure as printed; nothing for an empty cell
     * @param unit of the statement
     * @param unitStated whether the statement itself or another one of the report says so
     * @param places whether a figure without places behind the point is cut off
     * @param inSum whether the lines it stands among add up
     */
    record Stated(Optional<Print> figure, Unit unit, boolean unitStated, boolean places, boolean inSum) {}

    private final Map<Place, Stated> stated = new LinkedHashMap<>();
    private final Map<Place, Print> others = new HashMap<>();

    private Accounts() {}

    /** The accounts of a report on this year. */
    static Accounts of(Sheet sheet, int year) {
        Accounts accounts = new Accounts();
        List<Section> sections = Section.of(sheet);
        Optional<Unit> elsewhere =
                sections.stream().flatMap(s -> s.unit().stream()).findFirst();
        Map<Scope, ColumnHeads> last = new HashMap<>();
        for (Section section : sections) {
            Optional<ColumnHeads> heads =
                    ColumnHeads.of(section.lines()).or(() -> Optional.ofNullable(last.get(section.scope())));
            if (heads.isPresent()) {
                last.put(section.scope(), new ColumnHeads(heads.get().tables(), 0));
                accounts.add(section, heads.get(), elsewhere, year);
            }
        }
        return accounts;
    }

    private void add(Section section, ColumnHeads heads, Optional<Unit> elsewhere, int year) {
        int own = section.year().filter(y -> y <= year && y >= year - 2).orElse(year);
        Optional<Unit> unit = section.unit().or(() -> elsewhere);
        for (Entry entry : new StatementTable(section.lines(), heads).entries()) {
            if (entry.column().ago() >= 0 && entry.item() != Item.ANOTHER) {
                int of = entry.column().year().orElse(own - entry.column().ago());
                Place place = new Place(entry.column().scope().orElse(section.scope()), entry.item(), of);
                put(
                        place,
                        new Stated(
                                entry.figure(),
                                unit.orElse(Unit.YUAN),
                                unit.isPresent(),
                                entry.places(),
                                entry.inSum()));
            }
        }
    }

    private void put(Place place, Stated what) {
        Stated before = stated.get(place);
        if (before == null || before.figure().isEmpty()) {
            stated.put(place, what);
        } else if (what.figure().isPresent()) {
            others.putIfAbsent(place, what.figure().get());
        }
    }

    /** The group's accounts where there are any, else the company's own. */
    Optional<Scope> scope() {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        stated.forEach((place, what) -> what.figure().ifPresent(figure -> scopes.add(place.scope())));
        return scopes.stream().findFirst();
    }

    /** What stands there; nothing where no such line was found. */
    Optional<Stated> at(Scope scope, Item item, int year) {
        return Optional.ofNullable(stated.get(new Place(scope, item, year)));
    }

    /** Another figure that a later page, or a line of the same name, states for the same place. */
    Optional<Print> other(Scope scope, Item item, int year) {
        return Optional.ofNullable(others.get(new Place(scope, item, year)));
    }
}
