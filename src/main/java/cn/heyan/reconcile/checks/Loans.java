package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.InterestStatement;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.List;

/** What of the loan papers counts: disbursements and interest of the applicant, dated in the window. */
final class Loans {
    private Loans() {}

    /** The vouchers, each once. */
    static List<Paper> vouchers(Case examined) {
        List<Paper> once = new ArrayList<>();
        for (Paper voucher : examined.papers(DocumentKind.LOAN_DISBURSEMENT_VOUCHER)) {
            if (once.stream().noneMatch(other -> repeats(voucher, other))) {
                once.add(voucher);
            }
        }
        return once;
    }

    /** The sum of what was paid out to the applicant in the window. */
    static Summing disbursed(Case examined, DateWindow window) {
        Summing sum = new Summing();
        for (Paper voucher : vouchers(examined)) {
            Answer dated = Answer.whether(voucher.read(Disbursement.DATE), window::holds);
            Answer ours =
                    Parties.isApplicant(examined.applicant(), voucher.read(Disbursement.BORROWER), new Absent<>(""));
            if (dated != Answer.NO && ours != Answer.NO) {
                sum.add(
                        Wording.paper(examined, voucher) + " 放款金额",
                        voucher.read(Disbursement.AMOUNT),
                        dated == Answer.YES);
            }
        }
        if (examined.hasGaps()) {
            sum.addUnknown();
        }
        return sum;
    }

    /** The sum of the interest paid in the window, as the statements' rows say. */
    static Summing interest(Case examined, DateWindow window, List<String> interestWords) {
        Summing sum = new Summing();
        for (Paper statement : examined.papers(DocumentKind.INTEREST_PAYMENT_STATEMENT)) {
            boolean all = true;
            Summing own = new Summing();
            for (Readings row : statement.rows()) {
                Answer dated = Answer.whether(row.read(InterestStatement.Row.DATE), window::holds);
                Reading<Yuan> amount = interest(row, interestWords);
                all = all && dated != Answer.NO;
                if (dated != Answer.NO && !amount.witnesses().isEmpty()) {
                    own.add(what(row, "利息"), amount, dated == Answer.YES);
                }
            }
            Reading<Yuan> total = statement.read(InterestStatement.INTEREST_TOTAL);
            if (statement.rows().isEmpty()) {
                own.add("利息合计", total, true);
            } else if (all) {
                own.confirmedBy(total);
            }
            sum.take(own);
        }
        if (examined.hasGaps()) {
            sum.addUnknown();
        }
        return sum;
    }

    /** What of a row is interest: its own column, or the amount where the summary says so. */
    static Reading<Yuan> interest(Readings row, List<String> words) {
        Reading<Yuan> own = row.read(InterestStatement.Row.INTEREST);
        return own.witnesses().isEmpty() ? amountIf(row, words) : own;
    }

    /** What of a row is principal: its own column, or the amount where the summary says so. */
    static Reading<Yuan> principal(Readings row, List<String> words) {
        Reading<Yuan> own = row.read(InterestStatement.Row.PRINCIPAL);
        return own.witnesses().isEmpty() ? amountIf(row, words) : own;
    }

    /** How a row is called. */
    static String what(Readings row, String kind) {
        return Wording.any(row.read(InterestStatement.Row.DATE)) + " " + kind;
    }

    private static Reading<Yuan> amountIf(Readings row, List<String> words) {
        boolean said = Answer.values(row.read(InterestStatement.Row.SUMMARY)).stream()
                .anyMatch(summary -> words.stream().anyMatch(Printed.normalise(summary)::contains));
        return said ? row.read(InterestStatement.Row.AMOUNT) : new Absent<>("此行不是这一类");
    }

    private static boolean repeats(Paper one, Paper other) {
        return Answer.match(
                                one.read(Disbursement.VOUCHER_NUMBER),
                                other.read(Disbursement.VOUCHER_NUMBER),
                                String::equals)
                        == Answer.YES
                && Answer.match(one.read(Disbursement.AMOUNT), other.read(Disbursement.AMOUNT), Yuan::equals)
                        == Answer.YES;
    }
}
