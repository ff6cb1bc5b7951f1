package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.util.Set;

/**
 * Which packets to list; blank and empty mean all.
 *
 * @param text in the name, applicant, credit code, programme, reason, an invoice number, or the beginning of the id
 * @param states any of these
 * @param programme exactly this id
 * @param verdict exactly this one
 * @param skip so many, the latest received come first
 * @param most of one page
 */
public record Search(String text, Set<State> states, String programme, String verdict, int skip, int most) {

    /** The latest packets. */
    public static final Search ALL = new Search("", Set.of(), "", "", 0, 50);

    public Search {
        states = Set.copyOf(states);
    }

    /** The same, for this text. */
    public Search text(String wanted) {
        return new Search(wanted.strip(), states, programme, verdict, skip, most);
    }

    /** The same, in these states. */
    public Search in(State... wanted) {
        return new Search(text, Set.of(wanted), programme, verdict, skip, most);
    }

    /** The same, of this programme. */
    public Search of(String wanted) {
        return new Search(text, states, wanted, verdict, skip, most);
    }

    /** The same, with this verdict. */
    public Search judged(String wanted) {
        return new Search(text, states, programme, wanted, skip, most);
    }

    /** The same, from this one on. */
    public Search from(int first, int count) {
        return new Search(text, states, programme, verdict, first, count);
    }
}
