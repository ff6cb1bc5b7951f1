package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.packet.DocumentKind;

/** A digital invoice (数电票) as the tax bureau's PDF lays it out: half an A4 page, lying. */
final class WideDigitalBill {

    private static final double SMALL = 25;
    private static final int LEFT = 40;
    private static final int RIGHT = 1614;

    private WideDigitalBill() {}

    static Told draw(Bill bill, Inventor inventor) {
        FormPen pen = new FormPen(1654, 1100, FormInk.DIGITAL);
        QrCode.draw(pen.sheet(), 60, 40, 150, bill.payload());
        String title = bill.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）";
        pen.label(827 - title.length() * 22, 90, 44, title);
        pen.across(110, 480, 1180);
        pen.across(117, 480, 1180);
        pen.authority(830, 105, "湖南省税务局");
        pen.label(1170, 80, SMALL, "发票号码：");
        pen.value(1300, 80, SMALL, bill.number());
        pen.label(1170, 135, SMALL, "开票日期：");
        pen.value(1300, 135, SMALL, Figure.fullDay(bill.date()));
        pen.frame(LEFT, 220, RIGHT, 1000);
        party(pen, LEFT, "购买方信息", bill.buyer());
        party(pen, 827, "销售方信息", bill.seller());
        pen.down(827, 220, 390);
        pen.across(390, LEFT, RIGHT);
        table(pen, bill);
        pen.across(870, LEFT, RIGHT);
        pen.caption(50, 920, SMALL, 45, "备注");
        pen.down(85, 870, 1000);
        pen.value(100, 920, 22, "购方开户银行：湘滨农村商业银行；银行账号：" + inventor.digits(16) + "；合同" + inventor.digits(8));
        pen.label(140, 1050, SMALL, "开票人：");
        pen.value(250, 1050, SMALL, bill.seller().person());
        return BillTruth.of(Drawn.of(DocumentKind.VAT_INVOICE, pen.done()), bill);
    }

    private static void party(FormPen pen, int x, String caption, Company company) {
        pen.caption(x + 10, 250, 23, 31, caption);
        pen.down(x + 45, 220, 390);
        pen.label(x + 55, 270, SMALL, "名称：");
        pen.value(x + 130, 270, SMALL, company.name());
        pen.label(x + 55, 360, SMALL, "统一社会信用代码/纳税人识别号：");
        pen.value(x + 445, 360, 23, company.uscc());
    }

    private static void table(FormPen pen, Bill bill) {
        String[] heads = {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        int[] at = {120, 420, 640, 800, 960, 1160, 1270, 1500};
        for (int i = 0; i < heads.length; i++) {
            pen.label(at[i], 422, SMALL, heads[i]);
        }
        double y = 465;
        for (Item item : bill.items()) {
            pen.value(50, y, 23, item.label());
            pen.value(425, y, 23, item.spec());
            pen.value(655, y, 23, item.unit());
            pen.figure(860, y, 23, String.valueOf(item.quantity()));
            pen.figure(1030, y, 23, item.unitPrice().toString());
            pen.figure(1225, y, 23, item.net().toString());
            pen.figure(1350, y, 23, item.rate() + "%");
            pen.figure(1600, y, 23, item.tax().toString());
            y += 40;
        }
        pen.label(150, 775, SMALL, "合　　　　计");
        pen.figure(1225, 775, SMALL, "¥" + bill.net());
        pen.figure(1600, 775, SMALL, "¥" + bill.tax());
        pen.across(800, LEFT, RIGHT);
        pen.label(120, 845, SMALL, "价税合计（大写）");
        pen.down(400, 800, 870);
        pen.value(430, 845, SMALL, "ⓧ " + ChineseAmount.write(bill.gross()).replace('元', '圆'));
        pen.label(1060, 845, SMALL, "（小写）");
        pen.value(1170, 845, SMALL, "¥" + bill.gross());
    }
}
