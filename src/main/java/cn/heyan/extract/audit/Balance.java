package cn.heyan.extract.audit;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Settling;
import cn.heyan.extract.Print;
import cn.heyan.extract.Unit;
import cn.heyan.extract.audit.Accounts.Stated;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Figures of one year held against the sums that accounts keep: a sum that comes out is a witness to all its figures; one that
 * does not, though every figure of it was read alike twice, makes them doubtful. Where a single choice among the two readers'
 * values makes a sum come out, that is it.
 */
final class Balance {

    private final Map<Item, Stated> stated;
    private final Map<Item, List<Candidate<Yuan>>> said;
    private final Function<Item, List<Candidate<Yuan>>> second;
    private final Set<Item> asked = EnumSet.noneOf(Item.class);
    private final Set<Item> vouched = EnumSet.noneOf(Item.class);
    private final Set<Item> contradicted = EnumSet.noneOf(Item.class);

    /**
     * Figures to be held against each other.
     *
     * @param stated where each line stands
     * @param said what the first reader says of it; what is found out is added
     * @param second asks the second reader
     */
    Balance(
            Map<Item, Stated> stated,
            Map<Item, List<Candidate<Yuan>>> said,
            Function<Item, List<Candidate<Yuan>>> second) {
        this.stated = stated;
        this.said = new HashMap<>(said);
        this.second = second;
    }

    List<Candidate<Yuan>> said(Item item) {
        return said.getOrDefault(item, List.of());
    }

    private Optional<Stated> at(Item item) {
        return Optional.ofNullable(stated.get(item));
    }

    boolean contradicted(Item item) {
        return contradicted.contains(item) && !vouched.contains(item);
    }

    /** Looks for sums that come out, asks the second reader where none does, and looks once more. */
    void vouch() {
        stated.forEach((item, what) -> {
            if (what.inSum() && said(item).size() == 1) {
                witness("各项之和＝合计", item, said(item).get(0).value());
            }
        });
        Identity.ALL.forEach(identity -> tryOut(identity));
        for (Item item : Item.stated()) {
            if (Settling.settle(said(item), "").settled().isEmpty()) {
                ask(item);
            }
        }
        ask(Item.ALL_REVENUE);
        for (Identity identity : Identity.ALL) {
            boolean open = identity.items().stream()
                    .anyMatch(item -> !item.field().isEmpty() && !said(item).isEmpty() && !vouched.contains(item));
            if (open && complete(identity)) {
                identity.items().forEach(this::ask);
                if (!tryOut(identity) && identity.binding()) {
                    contradict(identity);
                }
            }
        }
    }

    private void ask(Item item) {
        boolean printed = at(item).flatMap(Stated::figure).isPresent();
        if (printed && asked.add(item)) {
            List<Candidate<Yuan>> more = new ArrayList<>(said(item));
            more.addAll(second.apply(item));
            said.put(item, more);
        }
    }

    /** Whether every line of the sum has a figure, or may be and is empty. */
    private boolean complete(Identity identity) {
        return identity.items().stream()
                .allMatch(item -> !said(item).isEmpty()
                        || identity.maybeEmpty().contains(item) && empty(item, identity.binding()));
    }

    /** Whether the line's cell is empty; in sums of many lines the line itself may be missing. */
    private boolean empty(Item item, boolean mustBeThere) {
        return at(item).map(what -> what.figure().isEmpty()).orElse(!mustBeThere);
    }

    private boolean tryOut(Identity identity) {
        if (!complete(identity)) {
            return false;
        }
        List<Map<Item, Yuan>> fitting = new ArrayList<>();
        choose(identity, new HashMap<>(), identity.items(), fitting);
        if (fitting.size() != 1) {
            return false;
        }
        fitting.get(0).forEach((item, value) -> witness(identity.said(), item, value));
        return true;
    }

    private void choose(Identity identity, Map<Item, Yuan> chosen, List<Item> open, List<Map<Item, Yuan>> fitting) {
        if (open.isEmpty()) {
            if (fits(identity, chosen)) {
                fitting.add(Map.copyOf(chosen));
            }
            return;
        }
        Item item = open.get(0);
        List<Item> rest = open.subList(1, open.size());
        if (said(item).isEmpty()) {
            choose(identity, chosen, rest, fitting);
            return;
        }
        for (Candidate<Yuan> candidate : Settling.join(said(item))) {
            Map<Item, Yuan> more = new HashMap<>(chosen);
            more.put(item, candidate.value());
            choose(identity, more, rest, fitting);
        }
    }

    private static boolean fits(Identity identity, Map<Item, Yuan> chosen) {
        Yuan sum = Yuan.ZERO;
        for (Map.Entry<Item, Integer> part : identity.parts().entrySet()) {
            Yuan value = chosen.getOrDefault(part.getKey(), Yuan.ZERO);
            sum = part.getValue() > 0 ? sum.plus(value) : sum.minus(value);
        }
        Yuan total = chosen.getOrDefault(identity.total(), Yuan.ZERO);
        return sum.equals(total) && !total.equals(Yuan.ZERO);
    }

    private void witness(String sum, Item item, Yuan value) {
        vouched.add(item);
        Print figure = at(item).flatMap(Stated::figure).orElseThrow();
        List<Candidate<Yuan>> more = new ArrayList<>(said(item));
        more.add(Candidate.of(value, Statements.sum(figure, sum)));
        said.put(item, more);
    }

    /** Only where nothing can be blamed on one reader, on rounding or on an empty cell does a sum contradict its figures. */
    private void contradict(Identity identity) {
        boolean sure = identity.items().stream()
                .allMatch(item -> !said(item).isEmpty()
                        && at(item).filter(what -> what.unit() == Unit.YUAN).isPresent()
                        && Settling.settle(said(item), "").settled().isPresent());
        boolean witnessed = identity.items().stream().anyMatch(item -> said(item).stream()
                .anyMatch(c -> c.witnesses().stream().anyMatch(w -> w.means() == Means.ARITHMETIC)));
        if (sure) {
            identity.items().stream()
                    .filter(item -> !witnessed || !vouched.contains(item))
                    .forEach(contradicted::add);
        }
    }
}
