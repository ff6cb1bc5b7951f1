package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Annual audit reports as firms of different size print them: national code or provincial verification page, accounts side by side or one
 * below the other, the earlier year on either side, a group's and its parent's, in yuan and in 万元.
 */
final class AuditSpecimens implements Specimens {

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(sideBySide(inventor), stacked(inventor), group(inventor), small(inventor), pairs(inventor));
    }

    /** National code; balance sheet side by side on a landscape page; date in words under a seal. */
    private static Specimen sideBySide(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2023, "（特殊普通合伙）", "会审字〔%d〕第%s号");
        Accounts a = new Accounts(inventor.random(), 1);
        Sheet balance = new Sheet(Sheet.HEIGHT, Sheet.WIDTH);
        balance.centred(150, 46, Typeface.HEI, "资 产 负 债 表");
        balance.centred(210, 28, Typeface.SONG, "2023年12月31日");
        balance.text(120, 260, 26, Typeface.SONG, "编制单位：" + c.auditee());
        balance.rightAligned(2220, 260, 26, Typeface.SONG, "单位：人民币元");
        int[] widths = {340, 70, 300, 300, 400, 70, 300, 300};
        Ledger table = new Ledger(balance, 120, 280, widths, 58, 26, true);
        table.head("资  产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次", "期末余额", "年初余额");
        for (int i = 0; i < AccountsPaper.SOURCES.size(); i++) {
            String left = i < AccountsPaper.BALANCE.size() - 1
                    ? AccountsPaper.BALANCE.get(i)
                    : i == AccountsPaper.SOURCES.size() - 1 ? "资产总计" : "";
            String right = AccountsPaper.SOURCES.get(i);
            table.line(
                    left,
                    left.isEmpty() ? "" : "" + (i + 1),
                    AccountsPaper.figure(a, left, 0),
                    AccountsPaper.figure(a, left, 1),
                    right,
                    "" + (i + 31),
                    AccountsPaper.figure(a, right, 0),
                    AccountsPaper.figure(a, right, 1));
        }
        Sheet income =
                AccountsPaper.income(c, a, "2023年度", "单位：元", new String[] {"项    目", "行次", "本期金额", "上期金额"}, false);
        Told told = Told.of(Drawn.of(
                DocumentKind.ANNUAL_AUDIT_REPORT,
                AuditPaper.national(c),
                AuditPaper.opinion(c, false, AuditPaper.inWords(c.signed())),
                balance,
                income));
        return Specimen.of(
                "audit-side-by-side",
                c.told(told, a).says("reportCode", c.code()).says("qrPayload", c.nationalPayload()));
    }

    /** Before the national code: a provincial verification page; the earlier year on the left; two pages of balance sheet. */
    private static Specimen stacked(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2021, "有限公司", "会所审字（%d）第%s号");
        Accounts a = new Accounts(inventor.random(), 1);
        String[] heads = {"项目", "附注", "2020年12月31日", "2021年12月31日"};
        Sheet first = AccountsPaper.report(c, a, "资产负债表", "", "金额单位：人民币元", heads, AccountsPaper.BALANCE, true);
        Sheet second = AccountsPaper.report(c, a, "资产负债表（续）", "", "金额单位：人民币元", heads, AccountsPaper.SOURCES, true);
        Sheet income = AccountsPaper.report(
                c,
                a,
                "利润表",
                "",
                "金额单位：人民币元",
                new String[] {"项目", "附注", "2020年度", "2021年度"},
                AccountsPaper.INCOME,
                true);
        Told told = Told.of(Drawn.of(
                DocumentKind.ANNUAL_AUDIT_REPORT,
                AuditPaper.provincial(c),
                AuditPaper.opinion(c, false, Figure.day(c.signed())),
                first,
                second,
                income));
        return Specimen.of(
                "audit-earlier-year-left",
                c.told(told, a)
                        .says("filingCodes", c.filing())
                        .says("filingDate", c.signed().plusDays(2))
                        .says("qrPayload", c.provincialPayload()));
    }

    /** A group: its own statements first, in 万元, then the parent's, which must not be mixed in. */
    private static Specimen group(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2023, "（普通合伙）", "审〔%d〕%s号");
        Accounts group = new Accounts(inventor.random(), 10_000);
        Accounts parent = new Accounts(inventor.random(), 10_000);
        List<String> both = new ArrayList<>(AccountsPaper.BALANCE);
        both.addAll(AccountsPaper.SOURCES);
        String[] heads = {"项  目", "注释", "期末余额", "上年年末余额"};
        Told told = Told.of(Drawn.of(
                DocumentKind.ANNUAL_AUDIT_REPORT,
                AuditPaper.national(c),
                AuditPaper.opinion(c, false, Figure.day(c.signed())),
                AccountsPaper.statement(c, group, "合并资产负债表", "2023年12月31日", "单位：万元", heads, both, AccountsPaper::wan),
                AccountsPaper.statement(
                        c,
                        group,
                        "合并利润表",
                        "2023年度",
                        "单位：万元",
                        new String[] {"项  目", "注释", "本期发生额", "上期发生额"},
                        AccountsPaper.INCOME,
                        AccountsPaper::wan),
                AccountsPaper.statement(
                        c, parent, "母公司资产负债表", "2023年12月31日", "单位：万元", heads, both, AccountsPaper::wan)));
        return Specimen.of(
                "audit-group", c.told(told, group).says("reportCode", c.code()).says("qrPayload", c.nationalPayload()));
    }

    /** A small firm's letterhead, a qualified opinion, accounts side by side on an upright page, 本年累计金额. */
    private static Specimen small(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2024, "（普通合伙）", "审字【%d】第A%s号");
        Accounts a = new Accounts(inventor.random(), 1);
        Sheet balance = new Sheet();
        balance.centred(180, 40, Typeface.HEI, "资产负债表");
        balance.rightAligned(1560, 200, 22, Typeface.SONG, "会小企01表");
        balance.text(100, 250, 22, Typeface.SONG, "编制单位：" + c.auditee());
        balance.centred(250, 22, Typeface.SONG, "　　　　　　2024年12月31日");
        balance.rightAligned(1560, 250, 22, Typeface.SONG, "单位：元");
        int[] widths = {210, 46, 232, 232, 266, 46, 214, 214};
        Ledger table = new Ledger(balance, 97, 270, widths, 64, 21, true);
        table.head("资产", "行次", "期末余额", "年初余额", "负债和所有者权益", "行次", "期末余额", "年初余额");
        for (int i = 0; i < AccountsPaper.SOURCES.size(); i++) {
            String left = i < AccountsPaper.BALANCE.size() - 1
                    ? AccountsPaper.BALANCE.get(i)
                    : i == AccountsPaper.SOURCES.size() - 1 ? "资产总计" : "";
            String right = AccountsPaper.SOURCES.get(i);
            table.line(
                    left,
                    left.isEmpty() ? "" : "" + (i + 1),
                    AccountsPaper.figure(a, left, 0),
                    AccountsPaper.figure(a, left, 1),
                    right,
                    "" + (i + 31),
                    AccountsPaper.figure(a, right, 0),
                    AccountsPaper.figure(a, right, 1));
        }
        Sheet income = AccountsPaper.income(c, a, "2024年度", "单位：元", new String[] {"项目", "行次", "本年累计金额", "上年金额"}, false);
        Told told = Told.of(Drawn.of(
                DocumentKind.ANNUAL_AUDIT_REPORT,
                AuditPaper.letterhead(c, true, AuditPaper.inWords(c.signed())),
                balance,
                income));
        return Specimen.of(
                "audit-small-firm",
                c.told(told, a)
                        .says("opinion", "保留意见")
                        .says("reportCode", c.code())
                        .says("qrPayload", c.nationalPayload()));
    }

    /** One table for group and company, four columns of figures, no rules. */
    private static Specimen pairs(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2022, "（特殊普通合伙）", "审报字[%d]第%s号");
        Accounts group = new Accounts(inventor.random(), 1);
        Accounts parent = new Accounts(inventor.random(), 1);
        Sheet balance = AccountsPaper.pairs(
                c,
                group,
                parent,
                "合并及公司资产负债表",
                "2022年12月31日",
                "2021年12月31日",
                AccountsPaper.BALANCE,
                AccountsPaper.SOURCES);
        Sheet income =
                AccountsPaper.pairs(c, group, parent, "合并及公司利润表", "2022年度", "2021年度", AccountsPaper.INCOME, List.of());
        Told told = Told.of(Drawn.of(
                DocumentKind.ANNUAL_AUDIT_REPORT,
                AuditPaper.opinion(c, false, AuditPaper.inWords(c.signed())),
                balance,
                income));
        return Specimen.of("audit-pairs", c.told(told, group));
    }

    /** The day of a report: in spring of the next year. */
    static LocalDate spring(Inventor inventor, int year) {
        return LocalDate.of(
                year + 1,
                2 + inventor.random().nextInt(4),
                1 + inventor.random().nextInt(28));
    }
}
