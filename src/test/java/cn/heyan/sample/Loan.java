package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The loan behind a project.
 *
 * @param bank invented
 * @param contract 合同编号
 * @param principal 借款金额
 * @param rate per year, in percent
 * @param from first day
 * @param to last day
 * @param payments what was paid in 2023, in order
 */
record Loan(
        String bank,
        String contract,
        Yuan principal,
        BigDecimal rate,
        LocalDate from,
        LocalDate to,
        List<Payment> payments) {

    Yuan interest() {
        return Yuan.sum(payments.stream().map(Payment::interest).toList());
    }

    Yuan repaid() {
        return Yuan.sum(payments.stream().map(Payment::principal).toList());
    }

    /**
     * A row of the statement.
     *
     * @param date of the payment
     * @param principal paid back
     * @param interest paid
     */
    record Payment(LocalDate date, Yuan principal, Yuan interest) {}
}
