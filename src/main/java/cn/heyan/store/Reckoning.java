package cn.heyan.store;

import cn.heyan.store.LedgerEntry.State;
import java.util.List;
import java.util.Map;

/**
 * How packets and letters add up at one moment (对账).
 *
 * @param received packets that the history says were received
 * @param forgotten of these, removed since on request (heyan forget)
 * @param packets of the ledger, by state
 * @param letters by state: PENDING, SENT, REFUSED for good, KEPT without a mail server
 * @param stuck letters that the server has refused again and again
 */
public record Reckoning(
        int received,
        int forgotten,
        Map<State, Integer> packets,
        Map<String, Integer> letters,
        List<LetterStanding> stuck) {

    public Reckoning {
        packets = Map.copyOf(packets);
        letters = Map.copyOf(letters);
        stuck = List.copyOf(stuck);
    }

    /** How many packets are in this state. */
    public int in(State state) {
        return packets.getOrDefault(state, 0);
    }

    /** How many packets are on their way: arrived, waiting, being read, or not in the outbox yet. */
    public int underway() {
        return packets.entrySet().stream()
                .filter(entry -> !entry.getKey().ended())
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Whether received = reported + refused + broken + underway, and forgotten on request. */
    public boolean addsUp() {
        return received - forgotten
                == packets.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** The sum in one line, Chinese first. */
    public String sentence() {
        return "收到 " + received + " = 已报告 " + in(State.REPORTED) + " + 拒收 " + in(State.REFUSED) + " + 故障 "
                + in(State.BROKEN) + " + 处理中 " + underway() + (forgotten == 0 ? "" : " + 按请求删除 " + forgotten)
                + "；信件：已发 " + letters.getOrDefault("SENT", 0) + "，待发 "
                + letters.getOrDefault("PENDING", 0) + "，被拒 " + letters.getOrDefault("REFUSED", 0) + "，未配置邮件而留存 "
                + letters.getOrDefault("KEPT", 0);
    }
}
