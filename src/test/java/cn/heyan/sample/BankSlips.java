package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Slips that banks print for payments made and received, several on one sheet. */
final class BankSlips implements Specimens {

    private static final double LEFT = 110;
    private static final double WIDE = 1434;

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(
                sheet("bank-ruled-three", inventor, 3, 700, this::ruled, false, false, false),
                sheet("bank-plain-two", inventor, 2, 1050, this::plain, false, true),
                sheet("bank-dedicated-two", inventor, 2, 1000, this::dedicated, true, false),
                sheet("bank-notice-one", inventor, 1, 1000, this::notice, true));
    }

    private interface Layout {
        Told draw(Sheet sheet, double top, Slip slip);
    }

    private static Specimen sheet(
            String id, Inventor inventor, int count, double height, Layout layout, boolean... received) {
        Sheet sheet = new Sheet();
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(layout.draw(sheet, 80 + i * height, Slip.invented(inventor, received[i])));
        }
        return new Specimen(id, all, Optional.empty());
    }

    /** Ruled, payer and payee side by side, their captions upright beside three rows. */
    private Told ruled(Sheet s, double top, Slip slip) {
        s.centred(top + 60, 42, Typeface.HEI, "云岭银行 网上银行电子回单");
        s.text(LEFT, top + 115, 26, Typeface.SONG, "电子回单号码：" + slip.number());
        s.text(1200, top + 115, 26, Typeface.SONG, "第 1 次打印");
        double y = top + 135;
        upright(s, LEFT, y, "付款人");
        upright(s, LEFT + WIDE / 2, y, "收款人");
        int[] widths = {130, 527, 60, 130, 527};
        for (List<String> row : List.of(
                List.of("户名", slip.payer().name(), slip.payee().name()),
                List.of("账号", slip.payer().account(), slip.payee().account()),
                List.of("开户银行", slip.payer().bank(), slip.payee().bank()))) {
            s.row(LEFT + 60, y, 64, 25, new int[] {130, 527}, List.of(row.get(0), row.get(1)));
            s.row(LEFT + 60 + WIDE / 2, y, 64, 25, new int[] {130, 527}, List.of(row.get(0), row.get(2)));
            y += 64;
        }
        y = s.row(
                LEFT,
                y,
                60,
                25,
                new int[] {190, 1244},
                List.of("金额", "人民币（大写）：" + words(slip) + "  ¥" + Figure.yuan(slip.amount()) + "元"));
        y = s.row(LEFT, y, 60, 25, new int[] {190, 527, 190, 527}, List.of("摘要", "转账", "业务（产品）种类", "跨行发报"));
        y = s.row(LEFT, y, 60, 25, new int[] {190, 1244}, List.of("用途", slip.purpose()));
        y = s.row(
                LEFT,
                y,
                60,
                25,
                new int[] {190, 527, 190, 527},
                List.of("交易流水号", slip.serial(), "时间戳", slip.date() + "-10.23.45.123456"));
        s.row(
                LEFT,
                y,
                60,
                25,
                new int[] {1434},
                List.of("记账网点  0143      记账柜员  00018      记账日期  " + Figure.fullDay(slip.date())));
        Stamp.round(s, 1330, y - 60, "云岭银行股份有限公司", "电子回单专用章");
        return slip.told(s, slip.number(), true, true);
    }

    private static void upright(Sheet s, double x, double y, String caption) {
        s.frame(x, y, 60, 192);
        for (int i = 0; i < caption.length(); i++) {
            s.text(x + 17, y + 58 + i * 48, 26, Typeface.SONG, caption.substring(i, i + 1));
        }
    }

    /** Captions with colons, no rules. */
    private Told plain(Sheet s, double top, Slip slip) {
        s.centred(top + 60, 46, Typeface.HEI, "耒溪农商银行业务回单（" + (slip.received() ? "收款" : "付款") + "）");
        DateTimeFormatter solid = DateTimeFormatter.BASIC_ISO_DATE;
        double y = top + 150;
        y = pair(s, y, "日期：" + solid.format(slip.date()), "流水号：" + slip.serial());
        y = pair(s, y, "付款人户名：" + slip.payer().name(), "");
        y = pair(s, y, "付款人账号：" + slip.payer().account(), "");
        y = pair(s, y, "付款人开户行：" + slip.payer().bank(), "");
        y = pair(s, y, "收款人户名：" + slip.payee().name(), "");
        y = pair(s, y, "收款人账号：" + slip.payee().account(), "");
        y = pair(s, y, "收款人开户行：" + slip.payee().bank(), "");
        y = pair(s, y, "交易金额：" + Figure.yuan(slip.amount()), "币种：人民币");
        y = pair(s, y, "大写金额：" + words(slip), "");
        y = pair(s, y, "用途：" + slip.purpose(), "交易渠道：企业网银");
        s.rule(LEFT, y, LEFT + WIDE, y);
        Stamp.round(s, 1250, y - 120, "耒溪农村商业银行", "业务专用章");
        return slip.told(s, slip.serial(), true, true);
    }

    private static double pair(Sheet s, double y, String left, String right) {
        s.text(LEFT + 40, y, 28, Typeface.SONG, left);
        s.text(960, y, 28, Typeface.SONG, right);
        return y + 62;
    }

    /** 全称, 账号, 开户行 under 付款人 and 收款人, then the amount in words and in figures. */
    private Told dedicated(Sheet s, double top, Slip slip) {
        s.centred(top + 50, 44, Typeface.HEI, "湘滨银行单位客户专用回单");
        s.text(LEFT, top + 105, 26, Typeface.SONG, "币别：人民币");
        s.text(620, top + 105, 26, Typeface.SONG, Figure.fullDay(slip.date()));
        s.text(1060, top + 105, 26, Typeface.SONG, "流水号：" + slip.serial());
        double y = top + 125;
        upright(s, LEFT, y, "付款人");
        upright(s, LEFT + WIDE / 2, y, "收款人");
        for (List<String> row : List.of(
                List.of("全称", slip.payer().name(), slip.payee().name()),
                List.of("账号", slip.payer().account(), slip.payee().account()),
                List.of("开户行", slip.payer().bank(), slip.payee().bank()))) {
            s.row(LEFT + 60, y, 64, 25, new int[] {130, 527}, List.of(row.get(0), row.get(1)));
            s.row(LEFT + 60 + WIDE / 2, y, 64, 25, new int[] {130, 527}, List.of(row.get(0), row.get(2)));
            y += 64;
        }
        y = s.row(
                LEFT,
                y,
                70,
                26,
                new int[] {190, 820, 424},
                List.of("金额", "（大写）人民币" + words(slip), "¥" + Figure.yuan(slip.amount())));
        y = s.row(LEFT, y, 60, 25, new int[] {190, 527, 190, 527}, List.of("凭证种类", "电子转账凭证", "凭证号码", slip.number()));
        y = s.row(LEFT, y, 60, 25, new int[] {190, 527, 190, 527}, List.of("结算方式", "转账", "用途", slip.purpose()));
        s.text(LEFT + 20, y + 60, 25, Typeface.SONG, "打印柜员：430104050  打印机构：江口潭支行");
        s.text(LEFT + 20, y + 105, 25, Typeface.SONG, slip.received() ? "（贷方回单）（收款人回单）" : "（借方回单）（付款人回单）");
        Stamp.round(s, 1200, y + 20, "湘滨银行股份有限公司", "电子回单专用章");
        return slip.told(s, slip.number(), true, true);
    }

    /** A letter of few words. */
    private Told notice(Sheet s, double top, Slip slip) {
        s.centred(top + 60, 46, Typeface.HEI, slip.received() ? "石鼓山银行客户收款入账通知" : "石鼓山银行客户付款通知");
        double y = top + 130;
        int[] widths = {230, 487, 230, 487};
        y = s.row(
                LEFT,
                y,
                80,
                27,
                widths,
                List.of("交易日期", slip.date().toString().replace('-', '/'), "交易流水", slip.serial()));
        y = s.row(
                LEFT,
                y,
                80,
                27,
                widths,
                List.of("付款方户名", slip.payer().name(), "付款方账号", slip.payer().account()));
        y = s.row(
                LEFT,
                y,
                80,
                27,
                widths,
                List.of("收款方户名", slip.payee().name(), "收款方账号", slip.payee().account()));
        y = s.row(
                LEFT,
                y,
                80,
                27,
                widths,
                List.of("付款方开户行", slip.payer().bank(), "收款方开户行", slip.payee().bank()));
        y = s.row(LEFT, y, 80, 27, widths, List.of("金额小写", "CNY" + Figure.yuan(slip.amount()), "币种", "人民币"));
        y = s.row(LEFT, y, 80, 27, new int[] {230, 1204}, List.of("金额大写", words(slip)));
        s.row(LEFT, y, 80, 27, new int[] {230, 1204}, List.of("附言", slip.purpose()));
        Stamp.round(s, 1180, y + 220, "石鼓山银行股份有限公司", "业务受理章");
        return slip.told(s, slip.serial(), true, true);
    }

    private static String words(Slip slip) {
        return ChineseAmount.write(slip.amount());
    }
}
