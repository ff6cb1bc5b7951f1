package cn.heyan.reconcile.figure;

import cn.heyan.evidence.Reading;
import cn.heyan.programme.expression.Expression;
import cn.heyan.programme.expression.Expression.Source;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that is stated under one name (同一栏目的各处填写): the form's box, or the field of each paper of a kind; rows of a
 * list that are about somebody else are left out.
 *
 * @param what how a person calls the place
 * @param reading what is stated there
 */
public record Stating(String what, Reading<?> reading) {
    private static final List<String> PARTIES = List.of("applicant", "entity", "holder");

    /** The places that a declared field or a field of papers stands for; none for any other expression. */
    public static List<Stating> of(Case examined, Expression expression) {
        Sources sources = new Sources(examined);
        List<Stating> places = new ArrayList<>();
        if (expression instanceof Expression.Declared declared) {
            places.add(new Stating("申报书", sources.declared(declared.id())));
        } else if (expression instanceof Expression.Stated stated) {
            Source source = stated.source();
            for (Unit unit : sources.units(source)) {
                if (!isAnothers(examined, unit)) {
                    places.add(new Stating(unit.called(), unit.read(source.field())));
                }
            }
        }
        return places;
    }

    @SuppressWarnings("unchecked") // names are texts
    private static boolean isAnothers(Case examined, Unit unit) {
        return PARTIES.stream()
                .flatMap(party -> unit.own().named(party).stream())
                .anyMatch(name -> Parties.sameName(
                                (Reading<String>) name, examined.applicant().name())
                        == Answer.NO);
    }
}
