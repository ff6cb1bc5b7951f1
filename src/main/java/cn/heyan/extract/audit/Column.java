package cn.heyan.extract.audit;

import cn.heyan.extract.audit.Section.Scope;
import java.util.Optional;

/**
 * A column of figures.
 *
 * @param ago years before the statement's own: 0 or 1; -1 for a column of another period, such as 本月金额
 * @param year where the heading names it
 * @param scope where the heading says whose figures they are
 * @param centre of the heading, as a fraction of the page's width
 */
record Column(int ago, Optional<Integer> year, Optional<Scope> scope, double centre) {

    Column of(Scope whose) {
        return new Column(ago, year, Optional.of(whose), centre);
    }

    Column at(double middle) {
        return new Column(ago, year, scope, middle);
    }

    /** Whether both state the same: then a second table begins beside the first. */
    boolean same(Column other) {
        return ago == other.ago && year.equals(other.year) && scope.equals(other.scope);
    }
}
