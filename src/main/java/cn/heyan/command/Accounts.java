package cn.heyan.command;

import java.util.List;

/**
 * What the ledger says of itself (账目).
 *
 * @param sentence how packets and letters add up, in Chinese
 * @param faults what is wrong, a sentence each
 */
public record Accounts(String sentence, List<String> faults) {

    public Accounts {
        faults = List.copyOf(faults);
    }
}
