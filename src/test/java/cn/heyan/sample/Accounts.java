package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Invented accounts of two years that add up, by the printed names of their lines; index 0 is the later year. */
final class Accounts {

    private final Map<String, Yuan[]> lines = new LinkedHashMap<>();
    private final Random random;
    private final long step;

    /**
     * Invents.
     *
     * @param random source of figures
     * @param step every figure is a multiple of so many fen: 1 for accounts in yuan, 10000 for those in 万元 with two places
     */
    Accounts(Random random, long step) {
        this.random = random;
        this.step = step;
        for (int year = 0; year < 2; year++) {
            balance(year);
            income(year);
        }
    }

    /** The figure of a line; nothing printed where it is zero. */
    Yuan of(String line, int year) {
        Yuan[] both = lines.get(line);
        if (both == null) {
            throw new IllegalArgumentException("no line " + line);
        }
        return both[year];
    }

    private void balance(int year) {
        Yuan current = sum(year, "流动资产合计", "货币资金", "应收票据", "应收账款", "预付款项", "其他应收款", "存货");
        Yuan fixed = sum(year, "非流动资产合计", "长期股权投资", "固定资产", "在建工程", "无形资产", "长期待摊费用");
        Yuan assets = put(year, "资产总计", current.plus(fixed));
        Yuan owed = sum(year, "流动负债合计", "短期借款", "应付账款", "合同负债", "应付职工薪酬", "应交税费", "其他应付款");
        Yuan later = put(year, "长期借款", random.nextInt(3) == 0 ? Yuan.ZERO : some(9_000_000));
        put(year, "非流动负债合计", later);
        Yuan liabilities = put(year, "负债合计", owed.plus(later));
        Yuan capital = put(year, "实收资本", Yuan.of("10000000.00"));
        Yuan reserve = put(year, "盈余公积", some(900_000));
        Yuan equity = put(year, "所有者权益合计", assets.minus(liabilities));
        put(year, "未分配利润", equity.minus(capital).minus(reserve));
        put(year, "负债和所有者权益总计", assets);
    }

    private void income(int year) {
        Yuan revenue = put(year, "营业收入", some(90_000_000).plus(some(20_000_000)));
        Yuan costs = put(year, "营业成本", share(revenue, 70 + random.nextInt(14)));
        for (String cost : new String[] {"税金及附加", "销售费用", "管理费用", "研发费用", "财务费用"}) {
            costs = costs.plus(put(year, cost, share(revenue, 1 + random.nextInt(6))));
        }
        put(year, "营业总成本", costs);
        Yuan other = put(year, "其他收益", some(600_000));
        Yuan operating = put(year, "营业利润", revenue.minus(costs).plus(other));
        Yuan plus = put(year, "营业外收入", random.nextBoolean() ? Yuan.ZERO : some(200_000));
        Yuan minus = put(year, "营业外支出", some(90_000));
        Yuan profit = put(year, "利润总额", operating.plus(plus).minus(minus));
        Yuan tax = put(year, "所得税费用", profit.isNegative() ? Yuan.ZERO : share(profit, 15));
        put(year, "净利润", profit.minus(tax));
    }

    private Yuan sum(int year, String total, String... parts) {
        Yuan sum = Yuan.ZERO;
        for (String part : parts) {
            sum = sum.plus(put(year, part, random.nextInt(6) == 0 ? Yuan.ZERO : some(20_000_000)));
        }
        return put(year, total, sum);
    }

    private Yuan put(int year, String line, Yuan amount) {
        lines.computeIfAbsent(line, l -> new Yuan[] {Yuan.ZERO, Yuan.ZERO})[year] = amount;
        return amount;
    }

    private Yuan some(long most) {
        return fen(1 + random.nextLong(most * 100));
    }

    private Yuan share(Yuan whole, int percent) {
        return fen(whole.amount().movePointRight(2).longValueExact() * percent / 100);
    }

    private Yuan fen(long fen) {
        return new Yuan(BigDecimal.valueOf(fen / step * step, 2));
    }
}
