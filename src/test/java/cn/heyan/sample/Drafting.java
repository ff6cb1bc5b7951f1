package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Makes up an application from a seed, and plants the defect. */
final class Drafting {

    private final Inventor inventor;
    private final long seed;
    private final Defect defect;

    Drafting(long seed, Defect defect) {
        this.inventor = new Inventor(seed);
        this.seed = seed;
        this.defect = defect;
    }

    Application draft() {
        Company applicant = inventor.company("衡阳", inventor.pick(List.of("机械", "电气", "数控设备")));
        List<Bill> bills = bills(applicant);
        Yuan declared = Yuan.sum(bills.stream().map(Bill::gross).toList());
        Loan loan = loan();
        Yuan interest = defect == Defect.INTEREST_OVERSTATED
                ? loan.interest().plus(loan.payments().get(2).principal())
                : loan.interest();
        String code = "湘23" + inventor.code(8);
        String inCode = defect == Defect.AUDIT_CODE_DIFFERS ? "湘23" + inventor.code(8) : code;
        String host =
                defect == Defect.AUDIT_CODE_FOREIGN_HOST ? "http://acc.mof-gov.example.net" : "http://acc.mof.gov.cn";
        return new Application(
                seed,
                defect,
                applicant,
                inventor.pick(List.of("数控车间数字化改造项目", "智能产线与生产管理系统建设项目", "设备联网与数字化车间项目")),
                bills,
                declared,
                sum(bills, "软件"),
                sum(bills, "网关"),
                interest,
                loan,
                books(),
                "湖南" + inventor.pick(List.of("岳沅", "衡麓", "湘岸")) + "会计师事务所（普通合伙）",
                "湘" + inventor.pick(List.of("岳沅", "衡麓", "湘岸")) + "会审字〔2024〕第" + inventor.digits(4) + "号",
                code,
                host + "/report/verify?code=" + inCode,
                LocalDate.of(
                        2008 + inventor.random().nextInt(8),
                        1 + inventor.random().nextInt(12),
                        1 + inventor.random().nextInt(28)));
    }

    private static Yuan sum(List<Bill> bills, String word) {
        return Yuan.sum(bills.stream()
                .flatMap(bill -> bill.items().stream())
                .filter(item -> item.category().equals(word) || item.name().contains(word))
                .map(Item::gross)
                .toList());
    }

    private List<Bill> bills(Company buyer) {
        List<Bill> bills = new ArrayList<>();
        boolean little = defect == Defect.SHORT_AFTER_CIVIL_WORKS;
        bills.add(bill(buyer, true, List.of(item("机床", "数控立式加工中心", "VMC-850E", "台", 2, price(19, 22), 13))));
        bills.add(bill(
                buyer,
                true,
                List.of(item("工业机器人", "六轴焊接机器人工作站", "HR-20", "套", 1, price(little ? 30 : 52, little ? 32 : 58), 13))));
        bills.add(bill(
                buyer,
                true,
                List.of(
                        item("通信设备", "工业网关", "IG-502", "台", 10, price(1, 1), 13),
                        item("计算机网络设备", "工业以太网交换机", "SW-2408G", "台", 20, price(1, 1), 13))));
        if (!little) {
            bills.add(bill(buyer, true, List.of(item("通用设备", "自动上下料桁架", "GT-6000", "套", 2, price(27, 31), 13))));
        }
        bills.add(bill(buyer, false, List.of(item("软件", "生产制造执行系统软件V3.0", "MES-E", "套", 1, price(28, 33), 6))));
        if (defect != Defect.SAME_INVOICE_TWICE) { // its copy takes the page
            bills.add(bill(buyer, true, List.of(item("软件", "设备数据采集与分析系统软件", "DAS-2", "套", 1, price(17, 21), 6))));
        }
        plant(bills, buyer);
        return bills;
    }

    private void plant(List<Bill> bills, Company buyer) {
        switch (defect) {
            case INVOICE_BEFORE_WINDOW -> bills.set(0, bills.get(0).on(LocalDate.of(2022, 12, 31), number(2022)));
            case SHORT_AFTER_CIVIL_WORKS ->
                bills.add(bill(buyer, true, List.of(item("建筑服务", "数控车间土建基础工程款", "", "项", 1, price(58, 64), 9))));
            case SAME_INVOICE_TWICE -> bills.add(bills.get(3));
            case OTHER_COMPANYS_INVOICE -> bills.set(5, bills.get(5).to(inventor.company("湘潭", "机械")));
            case INVOICE_DISAGREES_WITH_ITSELF ->
                bills.set(
                        1,
                        bills.get(1)
                                .saying(
                                        bills.get(1).gross().plus(Yuan.of("300000")),
                                        bills.get(1).gross().minus(Yuan.of("50000"))));
            default -> Collections.emptyList();
        }
    }

    private Bill bill(Company buyer, boolean special, List<Item> items) {
        LocalDate date = LocalDate.of(2023, 1, 5).plusDays(inventor.random().nextInt(350));
        return new Bill(
                number(2023),
                Optional.empty(),
                date,
                buyer,
                inventor.supplier(),
                items,
                special,
                Optional.empty(),
                Optional.empty());
    }

    private String number(int year) {
        return (year - 2000) + "432000000" + inventor.digits(9);
    }

    /** Between so many times ten thousand yuan. */
    private Yuan price(int from, int to) {
        return Yuan.ofWan(BigDecimal.valueOf(from + inventor.random().nextInt(to - from + 1)));
    }

    private static Item item(
            String category, String name, String spec, String unit, int quantity, Yuan price, int rate) {
        return new Item(category, name, spec, unit, quantity, price, rate);
    }

    private Loan loan() {
        Yuan principal =
                Yuan.ofWan(BigDecimal.valueOf(300 + 50L * inventor.random().nextInt(5)));
        BigDecimal rate = new BigDecimal(inventor.pick(List.of("3.85", "4.05", "4.35")));
        LocalDate from = LocalDate.of(2023, 2, 10 + inventor.random().nextInt(10));
        List<Loan.Payment> payments = new ArrayList<>();
        LocalDate last = from;
        Yuan balance = principal;
        for (LocalDate day : List.of(
                LocalDate.of(2023, 3, 21),
                LocalDate.of(2023, 6, 21),
                LocalDate.of(2023, 9, 21),
                LocalDate.of(2023, 12, 21))) {
            Yuan paidBack = day.getMonthValue() == 9 || day.getMonthValue() == 12 ? Yuan.of("200000") : Yuan.ZERO;
            payments.add(new Loan.Payment(day, paidBack, interest(balance, rate, ChronoUnit.DAYS.between(last, day))));
            balance = balance.minus(paidBack);
            last = day;
        }
        String bank = "衡阳" + inventor.pick(List.of("雁峰", "珠晖", "蒸湘")) + "农村商业银行股份有限公司";
        return new Loan(
                bank,
                "衡农商借字（2023）第" + inventor.digits(5) + "号",
                principal,
                rate,
                from,
                from.plusYears(1).minusDays(1),
                payments);
    }

    private static Yuan interest(Yuan balance, BigDecimal rate, long days) {
        return Yuan.rounded(balance.amount()
                .multiply(rate)
                .multiply(BigDecimal.valueOf(days))
                .divide(BigDecimal.valueOf(36000), 6, java.math.RoundingMode.HALF_UP));
    }

    private List<Books> books() {
        List<Books> books = new ArrayList<>();
        for (int year = 2022; year <= 2023; year++) {
            Yuan assets = odd(8_000 + 600L * (year - 2022), 2_000);
            Yuan revenue = odd(6_000 + 800L * (year - 2022), 1_500);
            books.add(new Books(
                    assets,
                    assets.times(new BigDecimal("0.4" + inventor.random().nextInt(10))),
                    revenue,
                    revenue.times(new BigDecimal("0.07")),
                    revenue.times(new BigDecimal("0.034"))));
        }
        return books;
    }

    private Yuan odd(long wan, int more) {
        return Yuan.ofWan(BigDecimal.valueOf(wan + inventor.random().nextInt(more)))
                .plus(Yuan.of(inventor.random().nextInt(9999) + "."
                        + String.format("%02d", inventor.random().nextInt(100))));
    }
}
