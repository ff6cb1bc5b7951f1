package cn.heyan.extract.audit;

import cn.heyan.notation.Printed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of balance sheet and income statement (财会〔2019〕6号 and the small enterprises' 财会〔2011〕17号), by their printed names. */
enum Item {
    ASSETS("assets", "资产总计", "资产合计", "资产总额"),
    CURRENT_ASSETS("currentAssets", "流动资产合计"),
    NON_CURRENT_ASSETS("", "非流动资产合计", "长期资产合计"),
    FIXED_ASSETS("fixedAssets", "固定资产", "固定资产净额", "固定资产账面价值", "固定资产合计"),
    CURRENT_LIABILITIES("", "流动负债合计"),
    NON_CURRENT_LIABILITIES("", "非流动负债合计", "长期负债合计"),
    LIABILITIES("liabilities", "负债合计", "负债总计", "负债总额"),
    EQUITY("equity", "所有者权益合计", "股东权益合计", "所有者权益总计", "股东权益总计", "所有者权益总额"),
    BOTH_SIDES(
            "",
            "负债和所有者权益总计",
            "负债及所有者权益总计",
            "负债和股东权益总计",
            "负债及股东权益总计",
            "负债和所有者权益合计",
            "负债及所有者权益合计",
            "负债和股东权益合计",
            "负债及股东权益合计",
            "负债与所有者权益总计"),
    REVENUE("revenue", "营业收入"),
    ALL_REVENUE("", "营业总收入"),
    COST("operatingCost", "营业成本"),
    ALL_COST("", "营业总成本"),
    TAXES("taxes", "税金及附加", "营业税金及附加", "主营业务税金及附加"),
    SELLING("", "销售费用", "营业费用"),
    ADMINISTRATION("", "管理费用"),
    RESEARCH("rnd", "研发费用", "研究开发费用"),
    FINANCE("", "财务费用"),
    OTHER_GAIN("", "其他收益"),
    INVESTMENT_GAIN("", "投资收益", "投资净收益"),
    FAIR_VALUE_GAIN("", "公允价值变动收益", "公允价值变动净收益"),
    HEDGE_GAIN("", "净敞口套期收益"),
    EXCHANGE_GAIN("", "汇兑收益"),
    CREDIT_LOSS("", "信用减值损失"),
    ASSET_LOSS("", "资产减值损失"),
    DISPOSAL_GAIN("", "资产处置收益", "资产处置净收益"),
    OPERATING_PROFIT("", "营业利润"),
    OTHER_INCOME("", "营业外收入"),
    OTHER_COST("", "营业外支出"),
    PROFIT("profit", "利润总额"),
    INCOME_TAX("", "所得税费用", "所得税"),
    NET_PROFIT("netProfit", "净利润"),
    /** Lines whose names are near to one of the above: they are themselves. */
    ANOTHER(
            "",
            "归属于母公司所有者权益合计",
            "归属于母公司股东权益合计",
            "归属于母公司所有者的净利润",
            "归属于母公司股东的净利润",
            "持续经营净利润",
            "终止经营净利润",
            "少数股东权益",
            "少数股东损益",
            "固定资产清理",
            "固定资产原价",
            "固定资产原值",
            "固定资产减值准备",
            "主营业务利润",
            "其他业务收入",
            "其他业务成本",
            "利息收入",
            "利息费用",
            "综合收益总额",
            "流动资产",
            "流动负债",
            "非流动资产",
            "非流动负债",
            "其他流动资产",
            "其他流动负债");

    private static final Map<String, Item> BY_LABEL = new LinkedHashMap<>();

    static {
        for (Item item : values()) {
            item.labels.forEach(label -> BY_LABEL.put(label, item));
        }
    }

    private final String field;
    private final List<String> labels;

    Item(String field, String... labels) {
        this.field = field;
        this.labels = List.of(labels);
    }

    /** The name of its figures in a paper; empty for lines that only serve to check the others. */
    String field() {
        return field;
    }

    /** The line with this printed name, one character misread at most. */
    static Optional<Item> named(String printed) {
        String label = bare(printed);
        Item exact = BY_LABEL.get(label);
        if (exact != null) {
            return Optional.of(exact);
        }
        if (label.length() < 5) {
            return Optional.empty();
        }
        List<Item> near = BY_LABEL.entrySet().stream()
                .filter(entry -> entry.getKey().length() == label.length()
                        && oneApart(entry.getKey(), label)
                        && entry.getKey().charAt(0) == label.charAt(0))
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return near.size() == 1 ? Optional.of(near.get(0)) : Optional.empty();
    }

    /** Without numbering, 减：, 加：, 其中：, remarks in brackets, line numbers and marks. */
    static String bare(String printed) {
        return Printed.normalise(printed)
                .replaceAll("\\((或)?(股东权益|实收资本|或股本|所有者权益)\\)", "")
                .replaceAll("[*△▲#☆★※]", "")
                .replaceFirst("^[\\d,.-]+\\)?(?=[\\u4e00-\\u9fff])", "")
                .replaceFirst("^[一二三四五六七八九十]+[、.,,:]", "")
                .replaceFirst("^\\(?[一二三四五六七八九十]\\)[、.]?", "")
                .replaceFirst("^\\d{1,2}[、.]", "")
                .replaceFirst("^(减|加|其中)?[:;.]*", "")
                .replaceFirst("[(\\[].*$", "")
                .replaceFirst("[:;：；.,、\\d-]+$", "");
    }

    private static boolean oneApart(String a, String b) {
        int apart = 0;
        for (int i = 0; i < a.length(); i++) {
            apart += a.charAt(i) == b.charAt(i) ? 0 : 1;
        }
        return apart == 1;
    }

    /** Those whose figures a paper states. */
    static List<Item> stated() {
        return Arrays.stream(values()).filter(item -> !item.field.isEmpty()).toList();
    }
}
