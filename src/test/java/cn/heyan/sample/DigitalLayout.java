package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;

/** A fully digital invoice (数电票), 610 by 397 points, as the tax bureau's platform lays it out. */
final class DigitalLayout {

    private static final int NAME = 14;

    private DigitalLayout() {}

    static void draw(Bill bill, Ink ink) {
        ink.code(bill.payload(), 20, 325, 60);
        ink.text(16, 200, 360, bill.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        ink.rule(195, 350, 425, 350);
        ink.text(9, 430, 365, "发票号码：" + bill.number());
        ink.text(9, 430, 350, "开票日期：" + Figure.fullDay(bill.date()));
        ink.frame(10, 50, 590, 272);
        ink.rule(10, 262, 600, 262);
        ink.rule(305, 262, 305, 322);
        ink.rule(10, 134, 600, 134);
        ink.rule(10, 112, 600, 112);
        ink.down(8, 15, 312, 11, "购买方信息");
        ink.down(8, 310, 312, 11, "销售方信息");
        party(ink, 30, bill.buyer());
        party(ink, 325, bill.seller());
        String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        int[] at = {50, 165, 235, 290, 355, 425, 470, 560};
        for (int i = 0; i < heads.length; i++) {
            ink.text(9, at[i], 251, heads[i]);
        }
        double y = 238;
        for (Item item : bill.items()) {
            y = item(ink, y, item);
        }
        ink.text(9, 60, 139, "合        计");
        ink.right(9, 448, 139, "￥" + bill.net());
        ink.right(9, 595, 139, bill.tax().isZero() ? "***" : "￥" + bill.tax());
        ink.text(9, 40, 119, "价税合计（大写）");
        ink.text(10, 170, 119, ChineseAmount.write(bill.gross()).replace('元', '圆'));
        ink.text(9, 400, 119, "（小写）");
        ink.text(10, 445, 119, "￥" + bill.gross());
        ink.down(8, 15, 95, 14, "备注");
        ink.text(9, 40, 30, "开票人：" + bill.seller().person());
    }

    private static void party(Ink ink, double x, Company company) {
        ink.text(9, x, 302, "名称：" + company.name());
        ink.text(9, x, 274, "统一社会信用代码/纳税人识别号：" + company.uscc());
    }

    private static double item(Ink ink, double top, Item item) {
        ink.text(9, 165, top, item.spec());
        ink.text(9, 240, top, item.unit());
        ink.right(9, 315, top, String.valueOf(item.quantity()));
        ink.right(9, 385, top, item.unitPrice().toString());
        ink.right(9, 448, top, item.net().toString());
        ink.right(9, 510, top, item.rate() == 0 ? "免税" : item.rate() + "%");
        ink.right(9, 595, top, item.rate() == 0 ? "***" : item.tax().toString());
        return ink.wrapped(9, 15, top, NAME, 11, item.label()) - 13;
    }
}
