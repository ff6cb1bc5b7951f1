package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** Pages with balance sheets and income statements. */
final class AccountsPaper {

    static final List<String> BALANCE = List.of(
            "流动资产：", "货币资金", "应收票据", "应收账款", "预付款项", "其他应收款", "存货", "流动资产合计", "非流动资产：", "长期股权投资", "固定资产", "在建工程",
            "无形资产", "长期待摊费用", "非流动资产合计", "资产总计");
    static final List<String> SOURCES = List.of(
            "流动负债：",
            "短期借款",
            "应付账款",
            "合同负债",
            "应付职工薪酬",
            "应交税费",
            "其他应付款",
            "流动负债合计",
            "非流动负债：",
            "长期借款",
            "非流动负债合计",
            "负债合计",
            "实收资本",
            "盈余公积",
            "未分配利润",
            "所有者权益合计",
            "负债和所有者权益总计");
    static final List<String> INCOME = List.of(
            "一、营业收入",
            "减：营业成本",
            "税金及附加",
            "销售费用",
            "管理费用",
            "研发费用",
            "财务费用",
            "加：其他收益",
            "二、营业利润（亏损以“－”号填列）",
            "加：营业外收入",
            "减：营业外支出",
            "三、利润总额（亏损总额以“－”号填列）",
            "减：所得税费用",
            "四、净利润（净亏损以“－”号填列）");

    private AccountsPaper() {}

    static Sheet pairs(
            AuditCase c,
            Accounts group,
            Accounts parent,
            String title,
            String now,
            String before,
            List<String> upper,
            List<String> lower) {
        Sheet s = new Sheet();
        s.text(120, 180, 28, Typeface.HEI, c.auditee());
        s.text(120, 240, 34, Typeface.HEI, title);
        s.text(120, 290, 24, Typeface.SONG, "（除特别注明外，金额单位为人民币元）");
        Ledger heads = new Ledger(s, 120, 320, new int[] {400, 500, 500}, 50, 24, false);
        heads.head("", now, before);
        int[] widths = {400, 250, 250, 250, 250};
        Ledger table = new Ledger(s, 120, heads.bottom() + 4, widths, 52, 23, false);
        table.head("项目", "合并", "公司", "合并", "公司");
        List<String> all = new ArrayList<>(upper);
        all.addAll(lower);
        for (String line : all) {
            table.line(
                    line,
                    figure(group, line, 0),
                    figure(parent, line, 0),
                    figure(group, line, 1),
                    figure(parent, line, 1));
        }
        return s;
    }

    static Sheet income(AuditCase c, Accounts a, String when, String unit, String[] heads, boolean earlierFirst) {
        return report(c, a, "利 润 表", when, unit, heads, INCOME, earlierFirst);
    }

    static Sheet report(
            AuditCase c,
            Accounts a,
            String title,
            String when,
            String unit,
            String[] heads,
            List<String> lines,
            boolean earlierFirst) {
        return statement(
                c,
                a,
                title,
                when,
                unit,
                heads,
                lines,
                (accounts, at) -> figure(accounts, at.substring(1), (at.charAt(0) == '0') == earlierFirst ? 1 : 0));
    }

    static Sheet statement(
            AuditCase c,
            Accounts a,
            String title,
            String when,
            String unit,
            String[] heads,
            List<String> lines,
            BiFunction<Accounts, String, String> figures) {
        Sheet s = new Sheet();
        s.centred(200, 44, Typeface.HEI, title);
        s.centred(260, 28, Typeface.SONG, when);
        s.text(140, 310, 26, Typeface.SONG, "编制单位：" + c.auditee());
        s.rightAligned(1514, 310, 26, Typeface.SONG, unit);
        Ledger table = new Ledger(s, 140, 330, new int[] {640, 114, 310, 310}, lines.size() > 20 ? 50 : 62, 27, true);
        table.head(heads);
        int n = 0;
        for (String line : lines) {
            n++;
            String note = line.endsWith("：") ? "" : heads[1].equals("行次") ? "" + n : n % 3 == 0 ? "五、" + n : "";
            table.line(line, note, figures.apply(a, "0" + line), figures.apply(a, "1" + line));
        }
        s.text(140, table.bottom() + 70, 26, Typeface.SONG, "法定代表人：" + c.person() + "　　　主管会计工作负责人：　　　　会计机构负责人：");
        return s;
    }

    static String wan(Accounts a, String at) {
        Yuan yuan = yuan(a, at.substring(1), at.charAt(0) - '0');
        return yuan.isZero() ? "-" : String.format("%,.2f", yuan.amount().movePointLeft(4));
    }

    static String figure(Accounts a, String line, int year) {
        Yuan yuan = yuan(a, line, year);
        return yuan.isZero() ? "" : Figure.yuan(yuan);
    }

    static Yuan yuan(Accounts a, String line, int year) {
        String bare = line.replaceAll("^([一二三四]、|减：|加：)", "").replaceAll("（.*", "");
        return bare.isEmpty() || line.endsWith("：") ? Yuan.ZERO : a.of(bare, year);
    }
}
