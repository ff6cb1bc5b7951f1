package cn.heyan.extract.loan;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.Columns;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.prose.ColumnSum;
import cn.heyan.extract.prose.Names;
import cn.heyan.extract.prose.Places;
import cn.heyan.extract.prose.Sums;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads statements of principal and interest paid (还本付息流水明细表), whether in two columns or in one with 摘要. */
public final class InterestStatementReader implements PaperReader {

    private static final Columns TABLE = Columns.atLeast(2)
            .anchor(
                    "date", "日期", "交易日期", "记账日期", "入账日期", "付息日期", "还款日期", "扣款日期", "结息日期", "支付日期", "还本付息日期", "收款日期",
                    "交易时间", "时间")
            .column(
                    "summary", "摘要", "交易摘要", "业务摘要", "业务类型", "交易类型", "还款类型", "款项性质", "款项类型", "项目", "用途", "说明", "备注",
                    "附言", "类型")
            .column(
                    "interest",
                    "利息",
                    "贷款利息",
                    "收息金额",
                    "结息金额",
                    "还息额",
                    "利息金额",
                    "支付利息",
                    "归还利息",
                    "偿还利息",
                    "实还利息",
                    "实付利息",
                    "付息金额",
                    "付息额",
                    "还息金额",
                    "已付利息",
                    "利息支出",
                    "付息",
                    "还息")
            .column("principal", "本金", "归还本金", "偿还本金", "还本金额", "还本额", "实还本金", "还款本金", "还本")
            .column("amount", "发生额", "交易金额", "借方发生额", "借方金额", "支出金额", "付款金额", "还款金额", "扣款金额", "支出", "借方", "金额")
            .column("both", "本息合计", "还本付息合计", "合计金额", "本息和", "合计")
            .column("balance", "余额", "计息本金", "贷款本金", "贷款金额", "计息余额", "尚欠本金", "贷款余额", "本金余额", "账户余额", "剩余本金")
            .column("credit", "贷方发生额", "贷方金额", "收入金额", "贷方", "收入")
            .column("due", "应还本金", "应还利息", "应收利息", "应付利息", "应还本息", "应还金额", "应还款额")
            .column("penalty", "罚息", "复利", "逾期利息", "罚息金额")
            .column("rate", "利率", "年利率", "执行利率")
            .column("period", "计息期间", "计息区间", "计息起止日", "计息天数", "天数", "积数")
            .column("number", "借据号", "借据编号", "合同号", "合同编号", "流水号", "凭证号", "序号");

    private static final List<String> AMOUNTS = List.of("interest", "principal", "amount");
    private static final List<String> LABELS =
            List.of("户名", "账户名称", "账号", "开户行", "开户银行", "借款人", "客户名称", "币种", "单位", "起止日期", "查询期间", "打印日期");
    private static final Pattern INTEREST_SUM =
            Pattern.compile("(?:利息|付息|还息)(?:金额)?(?:合计|共计|总计|总额|累计)|(?:合计|共计|累计|共)(?:支付|偿还|归还|已付)?(?:贷款|银行)?利息");
    private static final Pattern PRINCIPAL_SUM =
            Pattern.compile("(?:本金|还本)(?:金额)?(?:合计|共计|总计|总额|累计)|(?:合计|共计|累计|共)(?:支付|偿还|归还)?(?:贷款)?本金");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.INTEREST_PAYMENT_STATEMENT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        MoneyTable table = MoneyTable.find(places.sheet(), TABLE, AMOUNTS, InterestStatementReader::isDated);
        Added sums = Added.of(table, look);
        List<Readings> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            Row row = table.rows().get(i);
            rows.add(Readings.NONE
                    .with(InterestStatement.Row.DATE, places.date(row.cell("date"), "未见日期"))
                    .with(
                            InterestStatement.Row.SUMMARY,
                            places.once(row.cell("summary"), InterestStatementReader::word, "未见摘要"))
                    .with(
                            InterestStatement.Row.PRINCIPAL,
                            sums.principal().rows().get(i))
                    .with(InterestStatement.Row.INTEREST, sums.interest().rows().get(i))
                    .with(InterestStatement.Row.AMOUNT, sums.amount().rows().get(i)));
        }
        return new Paper(
                document, heading(places).withAll(sums.readings(places)), rows.isEmpty() ? Slips.rows(places) : rows);
    }

    private static Readings heading(Places places) {
        return Readings.NONE
                .with(
                        InterestStatement.ACCOUNT,
                        places.text(
                                Names.company(
                                        places, "户名", "账户名称", "借款人", "借款单位", "借款企业", "客户名称", "企业名称", "单位名称", "付款人",
                                        "单位"),
                                Names::cleanCompany,
                                "未见户名"))
                .with(
                        InterestStatement.BANK,
                        places.text(
                                Names.bank(places, "开户行", "开户银行", "贷款银行", "贷款人", "经办行", "贷款行")
                                        .or(() -> Names.signingBank(places)),
                                Names::cleanBank,
                                "未见银行"));
    }

    private static boolean isDated(Row row) {
        return row.cell("date").flatMap(print -> Places.onlyDate(print.text())).isPresent();
    }

    private static Optional<String> word(String text) {
        String clean = Printed.normalise(text);
        return clean.isEmpty() ? Optional.empty() : Optional.of(clean);
    }

    /** Its columns of amounts, added up. */
    private record Added(ColumnSum interest, ColumnSum principal, ColumnSum amount, ColumnSum both) {

        static Added of(MoneyTable table, SecondLook look) {
            return new Added(
                    sum(table, "interest", look),
                    sum(table, "principal", look),
                    sum(table, "amount", look),
                    sum(table, "both", look));
        }

        private static ColumnSum sum(MoneyTable table, String column, SecondLook look) {
            return ColumnSum.of(table.column(column), table.total(column), table.unit(), look);
        }

        Readings readings(Places places) {
            return Readings.NONE
                    .with(InterestStatement.INTEREST_TOTAL, orSaid(places, interest.total(), INTEREST_SUM, "未见利息合计"))
                    .with(InterestStatement.PRINCIPAL_TOTAL, orSaid(places, principal.total(), PRINCIPAL_SUM, "未见还本合计"))
                    .with(InterestStatement.TOTAL, amount.total() instanceof Absent ? both.total() : amount.total());
        }

        /** The total of the column, or what a sentence beside the table says it is. */
        private static Reading<Yuan> orSaid(Places places, Reading<Yuan> total, Pattern sentence, String ifNone) {
            return total instanceof Absent
                    ? places.amounts().amount(Sums.introduced(places.prose(), sentence), ifNone)
                    : total;
        }
    }
}
