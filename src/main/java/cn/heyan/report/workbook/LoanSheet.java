package cn.heyan.report.workbook;

import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import java.util.List;

/** 贷款与利息: contracts, disbursements, confirmations, and every row of interest with the totals added up again. */
record LoanSheet(Source source) {

    void write() {
        Tab tab = source.tab("贷款与利息").title("贷款与利息").note("合计由公式重算，与票面合计的差额列在其后。");
        tab.head(List.of(
                Column.of("种类", 20),
                Column.of("编号", 26),
                Column.of("银行", 30),
                Column.of("借款人", 28),
                Column.of("日期", 12),
                Column.of("金额（元）", 17),
                Column.of("年利率（%）", 12),
                Column.of("页", 14)));
        loans(
                tab,
                DocumentKind.LOAN_CONTRACT,
                LoanContract.CONTRACT_NUMBER,
                LoanContract.LENDER,
                LoanContract.BORROWER,
                LoanContract.SIGNED_DATE,
                LoanContract.PRINCIPAL);
        loans(
                tab,
                DocumentKind.LOAN_DISBURSEMENT_VOUCHER,
                Disbursement.VOUCHER_NUMBER,
                Disbursement.BANK,
                Disbursement.BORROWER,
                Disbursement.DATE,
                Disbursement.AMOUNT);
        loans(
                tab,
                DocumentKind.LOAN_PROOF,
                LoanProof.CONTRACT_NUMBER,
                LoanProof.BANK,
                LoanProof.BORROWER,
                LoanProof.DATE,
                LoanProof.AMOUNT);
        for (Paper statement : source.papers(DocumentKind.INTEREST_PAYMENT_STATEMENT)) {
            interest(tab, statement);
        }
        tab.orElse("本材料包中没有贷款材料。").done();
    }

    private void loans(
            Tab tab,
            DocumentKind kind,
            Field<?> number,
            Field<?> bank,
            Field<?> borrower,
            Field<?> date,
            Field<?> amount) {
        int first = tab.nextRow();
        for (Paper paper : source.papers(kind)) {
            tab.row(List.of(
                    Written.text(kind.chinese()),
                    Written.read(paper.read(number)),
                    Written.read(paper.read(bank)),
                    Written.read(paper.read(borrower)),
                    Written.read(paper.read(date)),
                    Written.read(paper.read(amount)),
                    kind == DocumentKind.LOAN_CONTRACT
                            ? Written.read(paper.read(LoanContract.ANNUAL_RATE))
                            : Written.text(""),
                    source.pages(paper)));
        }
        int last = tab.nextRow() - 1;
        if (last >= first) {
            Written none = Written.text("");
            tab.sums(List.of(
                    Written.text(kind.chinese() + "合计"),
                    none,
                    none,
                    none,
                    none,
                    new Written.Formula("SUM(F" + first + ":F" + last + ")")));
        }
    }

    private void interest(Tab tab, Paper statement) {
        tab.gap();
        tab.head(List.of(
                Column.of("还本付息流水", 20),
                Column.of("摘要", 26),
                Column.of("开户行", 30),
                Column.of("户名", 28),
                Column.of("日期", 12),
                Column.of("利息（元）", 17),
                Column.of("本金（元）", 17),
                Column.of("页", 14)));
        int first = tab.nextRow();
        Written none = Written.text("");
        for (Readings row : statement.rows()) {
            tab.row(List.of(
                    none,
                    Written.read(row.read(InterestStatement.Row.SUMMARY)),
                    Written.read(statement.read(InterestStatement.BANK)),
                    Written.read(statement.read(InterestStatement.ACCOUNT)),
                    Written.read(row.read(InterestStatement.Row.DATE)),
                    amount(row, InterestStatement.Row.INTEREST, "息"),
                    amount(row, InterestStatement.Row.PRINCIPAL, "本"),
                    source.pages(statement)));
        }
        int last = tab.nextRow() - 1;
        int sums = tab.nextRow();
        tab.sums(List.of(Written.text("合计（重算）"), none, none, none, none, sum("F", first, last), sum("G", first, last)));
        int printed = tab.nextRow();
        tab.row(List.of(
                Written.text("票面合计"),
                none,
                none,
                none,
                none,
                Written.read(statement.read(InterestStatement.INTEREST_TOTAL)),
                Written.read(statement.read(InterestStatement.PRINCIPAL_TOTAL)),
                source.pages(statement)));
        tab.row(List.of(
                Written.text("差额"), none, none, none, none, less("F", sums, printed), less("G", sums, printed)));
    }

    /** One column may hold both: then the row's own words say which it is. */
    private static Written amount(Readings row, Field<?> own, String word) {
        if (row.read(own).likeliest().isPresent()) {
            return Written.read(row.read(own));
        }
        boolean named = row.read(InterestStatement.Row.SUMMARY)
                .likeliest()
                .filter(text -> text.contains(word))
                .isPresent();
        return named && row.read(InterestStatement.Row.AMOUNT).likeliest().isPresent()
                ? Written.read(row.read(InterestStatement.Row.AMOUNT))
                : Written.text("");
    }

    private static Written sum(String column, int first, int last) {
        return last < first
                ? Written.text("")
                : new Written.Formula("SUM(" + column + first + ":" + column + last + ")");
    }

    private static Written less(String column, int one, int other) {
        return new Written.Formula("IF(AND(ISNUMBER(" + column + one + "),ISNUMBER(" + column + other + ")),ROUND("
                + column + one + "-" + column + other + ",2),\"\")");
    }
}
