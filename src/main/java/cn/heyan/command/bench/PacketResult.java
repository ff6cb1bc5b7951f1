package cn.heyan.command.bench;

import java.util.List;

/**
 * How one made packet fared.
 *
 * @param name of its folder
 * @param programme its id
 * @param seconds from submission to reports
 * @param outcomes one for each planted finding and for each false one
 * @param belonging whether its programme was found without being named
 */
record PacketResult(String name, String programme, double seconds, List<Outcome> outcomes, Belonging belonging) {

    PacketResult {
        outcomes = List.copyOf(outcomes);
    }

    /** Whether the programme was found (归属): told beforehand, rightly found, asked of the reviewer, or wrongly guessed. */
    enum Belonging {
        NAMED,
        RIGHT,
        ASKED,
        WRONG
    }

    /** What became of a finding. */
    enum Fate {
        FOUND,
        MISSED,
        FALSE
    }

    /**
     * A finding that was planted, or that nobody planted.
     *
     * @param type of the check
     * @param check its id
     * @param fate what became of it
     * @param said what the examination said instead, or falsely
     */
    record Outcome(String type, String check, Fate fate, String said) {}

    long count(Fate fate) {
        return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
    }
}
