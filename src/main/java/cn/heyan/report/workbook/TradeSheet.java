package cn.heyan.report.workbook;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Reading;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Matching;
import cn.heyan.reconcile.match.Slip;
import java.util.List;

/** 合同-发票-付款 (三单): each deal's papers under each other, and formulas for what is billed and paid too much. */
record TradeSheet(Source source) {

    void write() {
        Tab tab = source.tab("合同发票付款").title("合同、发票、付款对应").note("同一“业务”的合同、发票、付款凭证排在一起；分不清属于哪一份合同的放在同一业务。金额均含税。");
        tab.head(List.of(
                Column.of("业务", 7),
                Column.of("种类", 12),
                Column.of("编号", 26),
                Column.of("日期", 12),
                Column.of("对方单位", 30),
                Column.of("合同（元）", 16),
                Column.of("发票（元）", 16),
                Column.of("付款（元）", 16),
                Column.of("对应依据", 18),
                Column.of("页", 14)));
        List<Account> accounts = Matching.of(
                source.examination().dossier().papers(), source.examination().applicant());
        int first = tab.nextRow();
        int number = 1;
        for (Account account : accounts) {
            for (Slip slip : account.all()) {
                row(tab, number, account, slip);
            }
            number++;
        }
        int last = tab.nextRow() - 1;
        tab.filtered();
        if (last >= first) {
            tab.sums(List.of(
                    Written.text("合计"),
                    Written.text(""),
                    Written.text(""),
                    Written.text(""),
                    Written.text(""),
                    sum("F", first, last),
                    sum("G", first, last),
                    sum("H", first, last)));
            balances(tab, accounts.size(), first, last);
        }
        tab.orElse("本材料包中没有合同、发票和付款凭证。").done();
    }

    private static Written sum(String column, int first, int last) {
        return new Written.Formula("SUM(" + column + first + ":" + column + last + ")");
    }

    private void row(Tab tab, int number, Account account, Slip slip) {
        Written none = Written.text("");
        Written amount = Written.read(slip.amount());
        tab.row(List.of(
                new Written.Ordinal(number),
                Written.text(slip.leg().chinese()),
                Written.read(slip.number()),
                Written.read(date(slip)),
                Written.read(slip.partner()),
                slip.leg() == Leg.CONTRACT ? amount : none,
                slip.leg() == Leg.INVOICE ? amount : none,
                slip.leg() == Leg.PAYMENT ? amount : none,
                Written.text(account.certain() ? "编号或对方单位" : "对方单位，不能分清"),
                source.pages(slip.paper())));
    }

    private static void balances(Tab tab, int accounts, int first, int last) {
        tab.gap();
        tab.head(List.of(
                Column.of("业务", 7),
                Column.of("", 12),
                Column.of("", 26),
                Column.of("", 12),
                Column.of("", 30),
                Column.of("合同合计", 16),
                Column.of("发票合计", 16),
                Column.of("付款合计", 16),
                Column.of("发票−合同", 16),
                Column.of("付款−发票", 16)));
        for (int i = 1; i <= accounts; i++) {
            int at = tab.nextRow();
            Written none = Written.text("");
            tab.row(List.of(
                    new Written.Ordinal(i),
                    none,
                    none,
                    none,
                    none,
                    of("F", at, first, last),
                    of("G", at, first, last),
                    of("H", at, first, last),
                    new Written.Formula("IF(F" + at + "=0,\"\",ROUND(G" + at + "-F" + at + ",2))"),
                    new Written.Formula("IF(H" + at + "=0,\"\",ROUND(H" + at + "-G" + at + ",2))")));
        }
    }

    private static Written of(String column, int at, int first, int last) {
        return new Written.Formula("SUMIF($A$" + first + ":$A$" + last + ",A" + at + ",$" + column + "$" + first + ":$"
                + column + "$" + last + ")");
    }

    private static Reading<?> date(Slip slip) {
        return switch (slip.leg()) {
            case CONTRACT -> slip.paper().read(Contract.SIGNED_DATE);
            case INVOICE -> slip.paper().read(Invoice.ISSUE_DATE);
            case PAYMENT -> slip.paper().read(BankSlip.DATE);
        };
    }
}
