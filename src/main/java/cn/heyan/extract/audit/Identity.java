package cn.heyan.extract.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A sum that accounts keep, whoever draws them up.
 *
 * @param said how a reviewer would say it
 * @param total what the parts add up to
 * @param parts with 1 or -1
 * @param maybeEmpty parts whose cell may be empty, as good as 0
 * @param binding whether a sum that does not come out says that a figure is wrong: not so where firms leave out or add lines
 */
record Identity(String said, Item total, Map<Item, Integer> parts, Set<Item> maybeEmpty, boolean binding) {

    private static final Set<Item> COSTS =
            EnumSet.of(Item.TAXES, Item.SELLING, Item.ADMINISTRATION, Item.RESEARCH, Item.FINANCE);
    private static final Set<Item> GAINS = EnumSet.range(Item.OTHER_GAIN, Item.DISPOSAL_GAIN);

    static final List<Identity> ALL = all();

    private static List<Identity> all() {
        List<Identity> all = new ArrayList<>();
        all.add(exact("资产＝负债＋所有者权益", Item.ASSETS, List.of(Item.LIABILITIES, Item.EQUITY), Set.of()));
        all.add(exact("负债和所有者权益总计＝负债＋所有者权益", Item.BOTH_SIDES, List.of(Item.LIABILITIES, Item.EQUITY), Set.of()));
        all.add(exact("资产总计＝负债和所有者权益总计", Item.ASSETS, List.of(Item.BOTH_SIDES), Set.of()));
        all.add(exact("资产＝流动资产＋非流动资产", Item.ASSETS, List.of(Item.CURRENT_ASSETS, Item.NON_CURRENT_ASSETS), Set.of()));
        all.add(exact(
                "负债＝流动负债＋非流动负债",
                Item.LIABILITIES,
                List.of(Item.CURRENT_LIABILITIES, Item.NON_CURRENT_LIABILITIES),
                Set.of(Item.NON_CURRENT_LIABILITIES)));
        Map<Item, Integer> profit = signed(List.of(Item.OPERATING_PROFIT, Item.OTHER_INCOME), 1);
        profit.put(Item.OTHER_COST, -1);
        all.add(new Identity(
                "利润总额＝营业利润＋营业外收入－营业外支出", Item.PROFIT, profit, Set.of(Item.OTHER_INCOME, Item.OTHER_COST), true));
        all.add(exact(
                "利润总额＝净利润＋所得税费用", Item.PROFIT, List.of(Item.NET_PROFIT, Item.INCOME_TAX), Set.of(Item.INCOME_TAX)));
        all.add(new Identity("营业总收入＝营业收入", Item.ALL_REVENUE, signed(List.of(Item.REVENUE), 1), Set.of(), false));
        Map<Item, Integer> costs = signed(COSTS, 1);
        costs.put(Item.COST, 1);
        all.add(new Identity("营业总成本＝各项成本费用之和", Item.ALL_COST, costs, COSTS, false));
        for (boolean ownResearch : new boolean[] {true, false}) {
            for (int lossSign : new int[] {1, -1}) {
                all.add(operating(ownResearch, lossSign));
            }
        }
        return List.copyOf(all);
    }

    /** 研发费用 may be a part of 管理费用; losses are printed negative, in older forms positive and subtracted. */
    private static Identity operating(boolean ownResearch, int lossSign) {
        Map<Item, Integer> parts = signed(COSTS, -1);
        parts.putAll(signed(GAINS, 1));
        parts.put(Item.ASSET_LOSS, lossSign);
        parts.put(Item.CREDIT_LOSS, lossSign);
        parts.put(Item.COST, -1);
        parts.put(Item.REVENUE, 1);
        Set<Item> open = EnumSet.copyOf(COSTS);
        open.addAll(GAINS);
        if (!ownResearch) {
            parts.remove(Item.RESEARCH);
            open.remove(Item.RESEARCH);
        }
        return new Identity("营业利润＝营业收入－成本费用＋各项收益", Item.OPERATING_PROFIT, parts, open, false);
    }

    private static Identity exact(String said, Item total, List<Item> parts, Set<Item> maybeEmpty) {
        return new Identity(said, total, signed(parts, 1), maybeEmpty, true);
    }

    private static Map<Item, Integer> signed(Iterable<Item> items, int sign) {
        Map<Item, Integer> all = new EnumMap<>(Item.class);
        items.forEach(item -> all.put(item, sign));
        return all;
    }

    /** Total and parts. */
    List<Item> items() {
        List<Item> items = new ArrayList<>(List.of(total));
        items.addAll(parts.keySet());
        return items;
    }
}
