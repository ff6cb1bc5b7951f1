package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** An electronic VAT invoice of the years before the digital ones (增值税电子普通发票), 610 by 397 points. */
final class OldLayout {

    private static final int NAME = 15;
    private static final String CIPHER = "0123456789+-*/<>";

    private OldLayout() {}

    /** 20 digits, always the same ones for the same number. */
    static String checkCode(Bill bill) {
        Random random = new Random(bill.number().hashCode());
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            digits.append(random.nextInt(10));
        }
        return digits.toString();
    }

    static String payload(Bill bill) {
        return "01,10," + bill.code().orElse("") + "," + bill.number() + "," + bill.net() + ","
                + bill.date().format(DateTimeFormatter.BASIC_ISO_DATE) + "," + checkCode(bill) + ","
                + String.format("%04X", Math.floorMod(bill.number().hashCode(), 65536)) + ",";
    }

    static void draw(Bill bill, Ink ink) {
        ink.code(payload(bill), 22, 330, 55);
        ink.text(17, 205, 362, "湖南增值税电子普通发票");
        ink.rule(200, 352, 410, 352);
        ink.text(8, 20, 318, "机器编号：" + checkCode(bill).substring(0, 12));
        head(ink, 372, "发票代码", bill.code().orElse(""));
        head(ink, 358, "发票号码", bill.number());
        head(ink, 344, "开票日期", Figure.fullDay(bill.date()));
        head(ink, 330, "校 验 码", checkCode(bill).replaceAll("(.{5})(?=.)", "$1 "));
        ink.frame(14, 40, 580, 270);
        ink.rule(14, 248, 594, 248);
        ink.rule(355, 248, 355, 310);
        ink.rule(14, 126, 594, 126);
        ink.rule(14, 104, 594, 104);
        ink.down(9, 20, 294, 18, "购买方");
        ink.down(9, 20, 90, 18, "销售方");
        ink.down(9, 360, 294, 18, "密码区");
        ink.down(9, 360, 90, 22, "备注");
        party(ink, 298, bill.buyer());
        party(ink, 92, bill.seller());
        cipher(ink, bill);
        items(ink, bill);
        ink.text(9, 70, 131, "合       计");
        ink.right(9, 450, 131, "￥" + bill.net());
        ink.right(9, 590, 131, bill.tax().isZero() ? "***" : "￥" + bill.tax());
        ink.text(9, 45, 112, "价税合计（大写）");
        ink.text(10, 175, 112, ChineseAmount.write(bill.gross()).replace('元', '圆'));
        ink.text(9, 420, 112, "（小写）￥" + bill.gross());
        ink.text(9, 30, 26, "收款人：" + bill.buyer().person());
        ink.text(9, 180, 26, "复核：" + bill.seller().person());
        ink.text(9, 320, 26, "开票人：" + bill.seller().person());
        ink.text(9, 470, 26, "销售方：（章）");
    }

    private static void head(Ink ink, double y, String label, String value) {
        ink.text(9, 440, y, label + "：");
        ink.text(9, 488, y, value);
    }

    private static void party(Ink ink, double y, Company company) {
        ink.text(8, 35, y, "名        称：");
        ink.text(9, 100, y, company.name());
        ink.text(8, 35, y - 14, "纳税人识别号：");
        ink.text(9, 100, y - 14, company.uscc());
        ink.text(8, 35, y - 28, "地 址、电 话：");
        ink.text(8, 100, y - 28, company.address());
        ink.text(8, 35, y - 42, "开户行及账号：");
    }

    private static void cipher(Ink ink, Bill bill) {
        Random random = new Random(bill.number().hashCode() + 1L);
        for (int row = 0; row < 4; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < 28; i++) {
                line.append(CIPHER.charAt(random.nextInt(CIPHER.length())));
            }
            ink.text(10, 380, 295 - row * 14, line.toString());
        }
    }

    private static void items(Ink ink, Bill bill) {
        String[] heads = {"货物或应税劳务、服务名称", "规格型号", "单位", "数 量", "单 价", "金 额", "税率", "税 额"};
        int[] at = {20, 165, 225, 270, 345, 420, 480, 560};
        for (int i = 0; i < heads.length; i++) {
            ink.text(8, at[i], 238, heads[i]);
        }
        double y = 226;
        for (Item item : bill.items()) {
            y = item(ink, y, item);
        }
    }

    private static double item(Ink ink, double top, Item item) {
        ink.text(9, 165, top, item.spec());
        ink.text(9, 228, top, item.unit());
        ink.right(9, 300, top, String.valueOf(item.quantity()));
        ink.right(9, 385, top, item.unitPrice().toString());
        ink.right(9, 450, top, item.net().toString());
        ink.right(9, 505, top, item.rate() == 0 ? "免税" : item.rate() + "%");
        ink.right(9, 590, top, item.rate() == 0 ? "***" : item.tax().toString());
        return ink.wrapped(9, 18, top, NAME, 11, item.label()) - 13;
    }
}
