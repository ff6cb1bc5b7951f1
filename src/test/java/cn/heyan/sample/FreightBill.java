package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.packet.DocumentKind;

/** An invoice of the transport trade from before 2016 (货物运输业增值税专用发票): the carrier sells, the payer of the freight buys. */
final class FreightBill {

    private static final double SMALL = 26;
    private static final int LEFT = 110;
    private static final int RIGHT = 1800;

    private FreightBill() {}

    static Told draw(Bill bill, FormInk ink, Inventor inventor) {
        FormPen pen = new FormPen(1900, 1250, ink);
        pen.spaced(640, 100, 46, 56, "货物运输业增值税专用发票");
        pen.across(115, 560, 1330);
        pen.across(122, 560, 1330);
        pen.authority(950, 130, "湖南");
        pen.sheet().pen().setColor(java.awt.Color.DARK_GRAY);
        pen.sheet().text(250, 90, 46, Typeface.LATIN, bill.code().orElseThrow());
        pen.label(1400, 110, 40, "№");
        pen.sheet().pen().setColor(ink.value());
        pen.sheet().text(1470, 110, 46, Typeface.LATIN, bill.number());
        pen.value(150, 130, SMALL, bill.code().orElseThrow());
        pen.value(150, 170, SMALL, bill.number());
        pen.label(1400, 190, SMALL, "开票日期：");
        pen.value(1530, 190, SMALL, Figure.fullDay(bill.date()));
        pen.frame(LEFT, 220, RIGHT, 1160);
        parties(pen, bill, inventor);
        charges(pen, bill);
        totals(pen, bill, inventor);
        String[] feet = {"收款人：", "复核人：", "开票人：", "承运人：（章）"};
        for (int i = 0; i < 4; i++) {
            pen.label(130 + i * 400, 1200, SMALL, feet[i]);
        }
        Stamp.invoice(
                pen.sheet(), 1560, 1080, bill.seller().name(), bill.seller().uscc());
        Told told = BillTruth.of(Drawn.of(DocumentKind.VAT_INVOICE, pen.done()), bill);
        told.rows().forEach(row -> ((com.fasterxml.jackson.databind.node.ObjectNode) row)
                .remove(java.util.List.of("quantity", "unitPrice")));
        return told;
    }

    private static void parties(FormPen pen, Bill bill, Inventor inventor) {
        Company other = inventor.supplier();
        String[] labels = {"承运人及", "实际受票方及", "收货人及"};
        Company[] says = {bill.seller(), bill.buyer(), other};
        for (int i = 0; i < 3; i++) {
            double y = 220 + i * 100;
            pen.label(140, y + 40, SMALL, labels[i]);
            pen.label(125, y + 80, SMALL, "纳税人识别号");
            pen.value(330, y + 40, SMALL, says[i].name());
            pen.value(330, y + 80, 32, says[i].uscc());
            pen.across(y + 100, LEFT, i == 2 ? RIGHT : 960);
        }
        pen.down(310, 220, 520);
        pen.down(960, 220, 520);
        pen.down(1010, 220, 420);
        pen.caption(970, 270, 28, 50, "密码区");
        pen.across(420, 960, RIGHT);
        for (int i = 0; i < 4; i++) {
            StringBuilder cipher = new StringBuilder();
            for (int k = 0; k < 30; k++) {
                cipher.append("0123456789+-*/<>".charAt(inventor.random().nextInt(16)));
            }
            pen.value(1030, 265 + i * 44, 34, cipher.toString());
        }
        pen.label(990, 460, SMALL, "发货人及");
        pen.label(975, 500, SMALL, "纳税人识别号");
        pen.value(1160, 460, SMALL, bill.buyer().name());
        pen.value(1160, 500, 32, bill.buyer().uscc());
        pen.label(125, 560, SMALL, "起运地、经由、到达地");
        pen.value(420, 560, SMALL, "云岭-湘滨");
        pen.across(580, LEFT, RIGHT);
    }

    private static void charges(FormPen pen, Bill bill) {
        pen.caption(120, 620, 24, 34, "费用项目及金额");
        pen.down(160, 580, 860);
        pen.value(200, 620, SMALL, "费用项目");
        pen.value(520, 620, SMALL, "金额");
        pen.value(720, 620, SMALL, "费用项目");
        pen.value(1020, 620, SMALL, "金额");
        pen.down(1180, 580, 860);
        pen.caption(1192, 630, 24, 34, "运输货物信息");
        pen.down(1230, 580, 860);
        double y = 670;
        for (Item item : bill.items()) {
            pen.value(180, y, SMALL, item.label());
            pen.figure(640, y, SMALL, item.net().toString());
            y += 45;
        }
        pen.value(1250, 640, SMALL, "机械零件 30吨");
        pen.across(860, LEFT, RIGHT);
    }

    private static void totals(FormPen pen, Bill bill, Inventor inventor) {
        pen.label(125, 905, SMALL, "合计金额");
        pen.value(280, 905, 34, "￥" + bill.net());
        pen.label(720, 905, SMALL, "税率");
        pen.value(800, 905, 34, bill.items().get(0).rate() + "%");
        pen.label(885, 905, SMALL, "税额");
        pen.value(970, 905, 34, "￥" + bill.tax());
        pen.label(1240, 905, SMALL, "机器编号");
        pen.value(1380, 905, 34, inventor.digits(12));
        pen.across(930, LEFT, RIGHT);
        pen.label(120, 975, SMALL, "价税合计（大写）");
        pen.value(360, 975, 30, "⊗" + ChineseAmount.write(bill.gross()).replace('元', '圆'));
        pen.label(1260, 975, SMALL, "（小写）");
        pen.value(1400, 975, 34, "￥" + bill.gross());
        pen.across(1000, LEFT, RIGHT);
        pen.label(125, 1045, SMALL, "车种车号");
        pen.label(740, 1045, SMALL, "车船吨位");
        pen.across(1070, LEFT, 960);
        pen.label(125, 1105, SMALL, "主管税务机关");
        pen.label(160, 1140, SMALL, "及代码");
        pen.value(360, 1105, SMALL, "云岭市国家税务局高新分局");
        pen.value(360, 1140, SMALL, "14304" + inventor.digits(6));
        pen.down(960, 1000, 1160);
        pen.caption(970, 1050, 26, 60, "备注");
        pen.down(1010, 1000, 1160);
        pen.value(1030, 1045, SMALL, "汽运");
    }
}
