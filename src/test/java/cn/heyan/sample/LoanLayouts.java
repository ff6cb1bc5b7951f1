package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** Loan papers in other layouts than those of the sample packets: ledgers over two pages, forms with boxes, letters. */
final class LoanLayouts implements Specimens {

    private static final String BANK = "石鼓山银行股份有限公司高新支行";

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(
                Specimen.of("loan-ledger-two-pages", ledger(inventor)),
                Specimen.of("loan-schedule-two-pages", schedule(inventor)),
                Specimen.of("loan-voucher-boxes", boxes(inventor)),
                Specimen.of("loan-contract-numbered", contract(inventor)),
                Specimen.of("loan-proof-form", proof(inventor)));
    }

    private static String contractNumber(Inventor inventor) {
        return "SGS(2023)公流贷字第" + inventor.digits(4) + "号";
    }

    private static Yuan invented(Inventor inventor, int most) {
        return new Yuan(BigDecimal.valueOf(100_000 + inventor.random().nextInt(most), 2));
    }

    /** An account's ledger: solid dates, debit and credit, what a page adds up to, one booking taken back. */
    private static Told ledger(Inventor inventor) {
        Company company = inventor.company("云岭", "电气");
        List<Sheet> pages = new ArrayList<>();
        List<List<String>> rows = new ArrayList<>();
        Told told = Told.of(new Drawn(DocumentKind.INTEREST_PAYMENT_STATEMENT, pages));
        Yuan total = Yuan.ZERO;
        LocalDate day = LocalDate.of(2023, 1, 21);
        for (int i = 0; i < 30; i++) {
            boolean back = i == 11;
            Yuan paid = back ? new Yuan(new BigDecimal("-1520.33")) : invented(inventor, 4_000_000);
            String summary = back ? "冲正" : i % 4 == 3 ? "归还贷款本金" : "贷款利息";
            rows.add(List.of(DateTimeFormatter.BASIC_ISO_DATE.format(day), summary, Figure.yuan(paid), "", "0.00"));
            told.rows()
                    .addObject()
                    .put("date", day.toString())
                    .put("summary", summary)
                    .put("amount", paid.amount().setScale(2).toPlainString());
            total = total.plus(paid);
            day = day.plusDays(10);
        }
        int[] widths = {250, 330, 290, 250, 234};
        Yuan carried = Yuan.ZERO;
        for (int page = 0; page < 2; page++) {
            Sheet s = new Sheet();
            pages.add(s);
            s.centred(200, 44, Typeface.HEI, "贷款还本付息明细");
            s.text(150, 270, 28, Typeface.SONG, "户名：" + company.name());
            s.text(1050, 270, 28, Typeface.SONG, "币种：人民币  单位：元");
            s.text(150, 320, 28, Typeface.SONG, "开户行：" + BANK);
            s.text(1050, 320, 28, Typeface.SONG, "第" + (page + 1) + "页 共2页");
            double y = s.row(150, 350, 66, 27, widths, List.of("交易日期", "摘要", "借方发生额", "贷方发生额", "余额"));
            if (page == 1) {
                y = s.row(150, y, 66, 26, widths, List.of("", "承前页", Figure.yuan(carried), "", ""));
            }
            Yuan own = Yuan.ZERO;
            for (int i = page * 15; i < page * 15 + 15; i++) {
                y = s.row(150, y, 66, 26, widths, rows.get(i));
                own = own.plus(new Yuan(new BigDecimal(rows.get(i).get(2).replace(",", ""))));
            }
            y = s.row(150, y, 66, 26, widths, List.of("", "本页小计", Figure.yuan(own), "", ""));
            carried = carried.plus(own);
            if (page == 1) {
                s.row(150, y, 66, 26, widths, List.of("", "累计", Figure.yuan(total), "", ""));
                Stamp.round(s, 1250, y + 200, BANK, "业务专用章");
            }
        }
        return told.says("account", company.name()).says("bank", BANK).says("total", total.amount());
    }

    /** What was due and what was paid, slashed dates, the heading again on the second page. */
    private static Told schedule(Inventor inventor) {
        Company company = inventor.company("云岭", "机械");
        List<Sheet> pages = new ArrayList<>();
        Told told = Told.of(new Drawn(DocumentKind.INTEREST_PAYMENT_STATEMENT, pages));
        Yuan interest = Yuan.ZERO;
        Yuan principal = Yuan.ZERO;
        int[] widths = {90, 220, 250, 250, 250, 294};
        LocalDate day = LocalDate.of(2022, 3, 21);
        for (int page = 0; page < 2; page++) {
            Sheet s = new Sheet();
            pages.add(s);
            double y = 180;
            if (page == 0) {
                s.centred(210, 44, Typeface.HEI, "支付银行贷款利息明细表");
                s.text(150, 280, 28, Typeface.SONG, "借款人：" + company.name());
                s.rightAligned(1504, 280, 28, Typeface.SONG, "金额单位：元");
                y = 310;
            }
            y = s.row(150, y, 70, 26, widths, List.of("序号", "还款日期", "应还利息", "实还本金", "实还利息", "备注"));
            for (int i = page * 9; i < page * 9 + 9; i++) {
                Yuan paid = invented(inventor, 3_000_000);
                Yuan back = i % 6 == 5 ? Yuan.of(String.valueOf(50_000L * (1 + i % 3))) : Yuan.ZERO;
                String date = day.getYear() + "/" + day.getMonthValue() + "/" + day.getDayOfMonth();
                y = s.row(
                        150,
                        y,
                        70,
                        26,
                        widths,
                        List.of(
                                String.valueOf(i + 1),
                                date,
                                Figure.yuan(paid),
                                back.isZero() ? "" : Figure.yuan(back),
                                Figure.yuan(paid),
                                i % 5 == 4 ? "季度结息" : ""));
                var row = told.rows().addObject().put("date", day.toString());
                row.put("interest", paid.amount().setScale(2).toPlainString());
                if (!back.isZero()) {
                    row.put("principal", back.amount().setScale(2).toPlainString());
                }
                interest = interest.plus(paid);
                principal = principal.plus(back);
                day = day.plusMonths(1);
            }
            if (page == 1) {
                y = s.row(
                        150,
                        y,
                        70,
                        26,
                        widths,
                        List.of("合计", "", Figure.yuan(interest), Figure.yuan(principal), Figure.yuan(interest), ""));
                s.text(900, y + 200, 30, Typeface.SONG, BANK);
                Stamp.round(s, 1130, y + 210, BANK, "业务专用章");
            }
        }
        return told.says("account", company.name())
                .says("bank", BANK)
                .says("interestTotal", interest.amount())
                .says("principalTotal", principal.amount());
    }

    /** One box for each digit of the amount. */
    private static Told boxes(Inventor inventor) {
        Company company = inventor.company("云岭", "软件");
        Yuan amount = Yuan.of(String.valueOf((1 + inventor.random().nextInt(900)) * 10_000L));
        LocalDate day = LocalDate.of(2023, 1, 5).plusDays(inventor.random().nextInt(300));
        String number = inventor.digits(12);
        String contract = contractNumber(inventor);
        Sheet s = new Sheet();
        s.centred(230, 48, Typeface.HEI, "石鼓山银行借款凭证（借据）");
        s.centred(300, 28, Typeface.SONG, "借款日期：" + Figure.fullDay(day));
        s.rightAligned(1504, 300, 28, Typeface.SONG, "凭证编号：" + number);
        int[] four = {230, 447, 230, 447};
        double y = s.row(150, 340, 76, 27, four, List.of("借款单位", company.name(), "合同编号", contract));
        y = s.row(150, y, 76, 27, four, List.of("存款账号", inventor.digits(18), "贷款账号", inventor.digits(18)));
        s.row(150, y, 130, 27, new int[] {230, 574}, List.of("借款金额（大写）", "人民币" + ChineseAmount.write(amount)));
        String digits = "¥" + amount.amount().setScale(2).toPlainString().replace(".", "");
        String heads = "亿千百十万千百十元角分";
        for (int i = 0; i < 11; i++) {
            s.row(954 + i * 50, y, 60, 26, new int[] {50}, List.of(heads.substring(i, i + 1)));
            int at = i - (11 - digits.length());
            s.row(954 + i * 50, y + 60, 70, 28, new int[] {50}, List.of(at < 0 ? "" : digits.substring(at, at + 1)));
        }
        y += 130;
        y = s.row(150, y, 76, 27, four, List.of("到期日期", Figure.fullDay(day.plusYears(1)), "年利率", "3.85%"));
        y = s.row(150, y, 76, 27, new int[] {230, 1124}, List.of("借款用途", "购置生产设备"));
        s.text(150, y + 80, 28, Typeface.SONG, "上列款项已转入借款单位账户。");
        s.text(900, y + 160, 30, Typeface.SONG, BANK);
        Stamp.round(s, 1180, y + 140, BANK, "业务办讫章");
        return Told.of(Drawn.of(DocumentKind.LOAN_DISBURSEMENT_VOUCHER, s))
                .says("voucherNumber", number)
                .says("contractNumber", contract)
                .says("borrower", company.name())
                .says("bank", BANK)
                .says("date", day)
                .says("amount", amount.amount().setScale(2))
                .says("capitalsAmount", amount.amount().setScale(2));
    }

    /** Decimal clauses, LPR with basis points, the day in Chinese numerals at the end. */
    private static Told contract(Inventor inventor) {
        Company company = inventor.company("云岭", "自动化");
        Yuan amount = Yuan.of(String.valueOf((10 + inventor.random().nextInt(900)) * 10_000L));
        LocalDate from = LocalDate.of(2023, 1, 10).plusDays(inventor.random().nextInt(300));
        LocalDate to = from.plusYears(3).minusDays(1);
        int points = 5 * (1 + inventor.random().nextInt(12));
        String number = contractNumber(inventor);
        Sheet s = new Sheet();
        s.centred(220, 52, Typeface.HEI, "人民币固定资产贷款合同");
        s.rightAligned(1504, 300, 30, Typeface.SONG, "编号：" + number);
        s.text(150, 380, 32, Typeface.SONG, "借款人（甲方）：" + company.name());
        s.text(150, 440, 32, Typeface.SONG, "住所（地址）：" + company.address());
        s.text(150, 500, 32, Typeface.SONG, "贷款人（乙方）：" + BANK);
        double y = 580;
        for (String clause : List.of(
                "1.1 本合同项下贷款币种为人民币，金额为（大写）" + ChineseAmount.write(amount) + "，（小写）" + Figure.yuan(amount) + "元。",
                "1.2 贷款期限为36个月，自" + Figure.day(from) + "起至" + Figure.day(to) + "止。实际放款日与上述日期不一致的，以借据为准。",
                "2.1 贷款用于购置智能化生产线设备。未经乙方书面同意，甲方不得改变贷款用途。",
                "3.1 贷款利率采用浮动利率，按提款日前一工作日全国银行间同业拆借中心公布的1年期贷款市场报价利率（LPR）加" + points + "基点确定。",
                "3.2 按月结息，结息日为每月20日。逾期贷款的罚息利率在约定利率基础上上浮50%。",
                "4.1 甲方应于到期日归还全部本金。")) {
            y = s.paragraph(y, 33, clause);
        }
        s.text(150, y + 80, 32, Typeface.SONG, "甲方（公章）：");
        s.text(850, y + 80, 32, Typeface.SONG, "乙方（公章）：");
        s.text(850, y + 330, 32, Typeface.SONG, numerals(from.minusDays(2)));
        Stamp.round(s, 480, y + 130, company.name(), "合同专用章");
        Stamp.round(s, 1180, y + 130, BANK, "合同专用章");
        return Told.of(Drawn.of(DocumentKind.LOAN_CONTRACT, s))
                .says("contractNumber", number)
                .says("borrower", company.name())
                .says("lender", BANK)
                .says("principal", amount.amount().setScale(2))
                .says("principalCapitals", amount.amount().setScale(2))
                .says("from", from)
                .says("to", to)
                .says("signedDate", from.minusDays(2))
                .says("purpose", "购置智能化生产线设备");
    }

    private static String numerals(LocalDate day) {
        String years = "〇一二三四五六七八九";
        StringBuilder year = new StringBuilder();
        String.valueOf(day.getYear()).chars().forEach(c -> year.append(years.charAt(c - '0')));
        return year + "年" + small(day.getMonthValue()) + "月" + small(day.getDayOfMonth()) + "日";
    }

    private static String small(int number) {
        String digits = "〇一二三四五六七八九";
        String tens = number < 10 ? "" : number < 20 ? "十" : digits.charAt(number / 10) + "十";
        return tens + (number % 10 == 0 ? "" : digits.charAt(number % 10));
    }

    private static Told proof(Inventor inventor) {
        Company company = inventor.company("云岭", "信息技术");
        Yuan amount = Yuan.of(String.valueOf((10 + inventor.random().nextInt(900)) * 10_000L));
        LocalDate day = LocalDate.of(2024, 2, 5).plusDays(inventor.random().nextInt(200));
        String number = contractNumber(inventor);
        Sheet s = new Sheet();
        s.centred(260, 52, Typeface.HEI, "企业贷款情况证明");
        int[] two = {380, 974};
        double y = s.row(150, 340, 90, 30, two, List.of("借款人", company.name()));
        y = s.row(150, y, 90, 30, two, List.of("借款合同编号", number));
        y = s.row(150, y, 90, 30, two, List.of("贷款金额（万元）", Figure.wan(amount)));
        y = s.row(150, y, 90, 30, two, List.of("贷款期限", "2023年2月1日至2026年1月31日"));
        y = s.row(150, y, 90, 30, two, List.of("贷款用途", "数字化改造"));
        s.text(150, y + 80, 32, Typeface.SONG, "以上情况属实，特此证明。");
        s.text(820, y + 260, 32, Typeface.SONG, "证明单位：" + BANK);
        s.text(1000, y + 330, 32, Typeface.SONG, Figure.day(day));
        Stamp.round(s, 1180, y + 270, BANK, "业务专用章");
        return Told.of(Drawn.of(DocumentKind.LOAN_PROOF, s))
                .says("borrower", company.name())
                .says("bank", BANK)
                .says("amount", amount.amount().setScale(2))
                .says("date", day)
                .says("contractNumber", number);
    }
}
