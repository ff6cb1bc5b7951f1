package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/**
 * One payment as a bank tells it.
 *
 * @param received whether the slip is the payee's
 * @param number of the slip
 * @param serial 交易流水号
 * @param date of the booking
 * @param payer who pays
 * @param payee who is paid
 * @param amount paid
 * @param purpose 用途
 */
record Slip(
        boolean received,
        String number,
        String serial,
        LocalDate date,
        Side payer,
        Side payee,
        Yuan amount,
        String purpose) {

    private static final List<String> BANKS =
            List.of("云岭商业银行股份有限公司雁回支行", "耒溪农村商业银行股份有限公司营业部", "湘滨银行江口潭支行", "石鼓山银行股份有限公司高新支行");
    private static final List<String> PURPOSES = List.of("设备款", "软件采购款", "支付货款", "合同预付款30%", "工业相机尾款", "系统集成服务费");

    /**
     * An account.
     *
     * @param name of its holder
     * @param account number
     * @param bank that keeps it
     */
    record Side(String name, String account, String bank) {}

    static Slip invented(Inventor inventor, boolean received) {
        Random random = inventor.random();
        Side payer = side(inventor);
        Side payee = side(inventor);
        BigDecimal amount = random.nextInt(3) == 0
                ? BigDecimal.valueOf((1 + random.nextInt(90)) * 10_000L)
                : BigDecimal.valueOf(50_000 + random.nextInt(90_000_000), 2);
        LocalDate date = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1000));
        return new Slip(
                received,
                inventor.digits(4) + "-" + inventor.digits(4) + "-" + inventor.digits(4),
                inventor.digits(18),
                date,
                payer,
                payee,
                new Yuan(amount),
                inventor.pick(PURPOSES));
    }

    private static Side side(Inventor inventor) {
        return new Side(inventor.supplier().name(), "6" + inventor.digits(18), inventor.pick(BANKS));
    }

    DocumentKind kind() {
        return received ? DocumentKind.BANK_RECEIPT_VOUCHER : DocumentKind.BANK_PAYMENT_VOUCHER;
    }

    /** What the slip says on this sheet. */
    Told told(Sheet sheet, String voucher, boolean withWords, boolean withBanks) {
        Told told = Told.of(Drawn.of(kind(), sheet))
                .says("date", date)
                .says("payer", payer.name())
                .says("payee", payee.name())
                .says("amount", amount.amount().setScale(2))
                .says("voucherNumber", voucher)
                .says("purpose", purpose)
                .says("payerAccount", payer.account())
                .says("payeeAccount", payee.account());
        if (withBanks) {
            told.says("payerBank", payer.bank()).says("payeeBank", payee.bank());
        }
        if (withWords) {
            told.says("capitalsAmount", amount.amount().setScale(2));
        }
        return told;
    }
}
