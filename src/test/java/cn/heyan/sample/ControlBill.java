package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.packet.DocumentKind;
import java.awt.Color;
import java.time.LocalDate;
import java.util.List;

/** An invoice of the tax-control systems (税控发票), on a pre-printed form of 240 by 140 mm or as an electronic one. */
final class ControlBill {

    private static final int WIDTH = 1900;
    private static final int HEIGHT = 1110;
    private static final double SMALL = 26;
    private static final int LEFT = 110;
    private static final int RIGHT = 1800;
    private static final int[] COLUMNS = {560, 735, 830, 985, 1175, 1425, 1510};
    private static final List<String> HEADS = List.of("规格型号", "单位", "数 量", "单 价", "金 额", "税率", "税 额");

    private final Bill bill;
    private final boolean electronic;
    private final FormPen pen;
    private final Inventor inventor;
    private final String check;

    private ControlBill(Bill bill, boolean electronic, FormInk ink, Inventor inventor) {
        this.bill = bill;
        this.electronic = electronic;
        this.inventor = inventor;
        this.check = inventor.digits(20);
        this.pen = new FormPen(WIDTH, HEIGHT, ink);
    }

    /** Draws the bill, which has a code, and tells what stands on it. */
    static Told draw(Bill bill, boolean electronic, FormInk ink, Inventor inventor) {
        ControlBill form = new ControlBill(bill, electronic, ink, inventor);
        form.head();
        form.parties();
        form.table();
        form.foot();
        Told told = BillTruth.of(Drawn.of(DocumentKind.VAT_INVOICE, form.pen.done()), bill);
        return electronic || !bill.special() ? told.says("checkCode", form.check) : told;
    }

    private void head() {
        String title = electronic ? "湖南增值税电子普通发票" : bill.special() ? "湖南增值税专用发票" : "湖南增值税普通发票";
        pen.spaced(950 - title.length() * 29, 110, 54, 58, title);
        pen.across(130, 600, 1300);
        pen.across(138, 600, 1300);
        String code = bill.code().orElseThrow();
        LocalDate day = bill.date();
        String grouped = check.replaceAll("(.{5})(?!$)", "$1 ");
        if (electronic) {
            QrCode.draw(pen.sheet(), 130, 30, 170, bill.payload());
            pen.authority(950, 130, "湖南");
            String[] labels = {"发票代码：", "发票号码：", "开票日期：", "校 验 码："};
            String[] says = {code, bill.number(), Figure.fullDay(day), grouped};
            for (int i = 0; i < labels.length; i++) {
                pen.label(1380, 60 + i * 44, SMALL, labels[i]);
                pen.value(1520, 60 + i * 44, SMALL, says[i]);
            }
            pen.label(120, 228, SMALL, "机器编号：");
            pen.value(250, 228, SMALL, inventor.digits(12));
            return;
        }
        pen.authority(950, 150, "湖南");
        pen.label(855, 205, 40, bill.special() ? "发 票 联" : "");
        pen.sheet().pen().setColor(new Color(40, 40, 40));
        pen.sheet().text(250, 110, 48, Typeface.LATIN, code);
        pen.label(1310, 110, 44, "№");
        pen.sheet().pen().setColor(new Color(40, 60, 150));
        pen.sheet().text(1375, 110, 48, Typeface.LATIN, bill.number());
        pen.value(1640, 100, SMALL, code);
        pen.value(1670, 140, SMALL, bill.number());
        pen.label(1300, 215, SMALL, "开票日期：");
        pen.value(1440, 215, SMALL, Figure.fullDay(day));
        if (!bill.special()) {
            pen.value(250, 205, SMALL, "校验码 " + grouped);
        }
        pen.caption(1830, 300, 24, 26, "第三联：发票联购买方记账凭证");
        pen.caption(60, 330, 22, 24, "税总函〔2020〕102号北京印钞有限公司");
    }

    private void parties() {
        pen.frame(LEFT, 240, RIGHT, 1020);
        pen.across(415, LEFT, RIGHT);
        pen.across(850, LEFT, RIGHT);
        party(240, 415, "购买方", bill.buyer());
        party(850, 1020, "销售方", bill.seller());
        pen.caption(1102, 285, 28, 52, "密码区");
        pen.caption(1102, 905, 28, 70, "备注");
        for (int i = 0; i < 4; i++) {
            StringBuilder cipher = new StringBuilder();
            for (int k = 0; k < 27; k++) {
                cipher.append("0123456789+-*/<>".charAt(inventor.random().nextInt(16)));
            }
            pen.value(1160, 285 + i * 40, 34, cipher.toString());
        }
        pen.value(1160, 900, SMALL, "合同编号HT-" + inventor.digits(6));
    }

    private void party(double top, double bottom, String caption, Company company) {
        pen.caption(124, top + 55, 28, 48, caption);
        pen.down(165, top, bottom);
        pen.down(1095, top, bottom);
        pen.down(1145, top, bottom);
        double pitch = (bottom - top) / 4;
        String[] labels = {"名　　　　称：", "纳税人识别号：", "地 址、电 话：", "开户行及账号："};
        String[] says = {
            company.name(),
            company.uscc(),
            company.address() + " 0734-" + inventor.digits(7),
            "湘滨农村商业银行高新支行 " + inventor.digits(16)
        };
        for (int i = 0; i < labels.length; i++) {
            double y = top + 33 + i * pitch;
            pen.label(180, y, SMALL, labels[i]);
            pen.value(385, y, i == 1 ? 34 : SMALL, says[i]);
        }
    }

    private void table() {
        pen.label(185, 450, SMALL, "货物或应税劳务、服务名称");
        for (int i = 0; i < COLUMNS.length; i++) {
            double right = i + 1 < COLUMNS.length ? COLUMNS[i + 1] : RIGHT;
            pen.down(COLUMNS[i], 415, 785);
            double width = pen.sheet().measure(SMALL, Typeface.KAI, HEADS.get(i));
            pen.label((COLUMNS[i] + right - width) / 2, 450, SMALL, HEADS.get(i));
        }
        double y = 500;
        for (Item item : bill.items()) {
            pen.value(122, y, SMALL, item.label());
            pen.value(575, y, SMALL, item.spec());
            pen.value(765, y, SMALL, item.unit());
            pen.figure(975, y, SMALL, String.valueOf(item.quantity()));
            pen.figure(1168, y, SMALL, item.unitPrice().toString());
            pen.figure(1415, y, SMALL, item.net().toString());
            pen.figure(1500, y, SMALL, item.rate() + "%");
            pen.figure(1788, y, SMALL, item.tax().toString());
            y += 42;
        }
        pen.across(785, LEFT, RIGHT);
        pen.label(240, 772, SMALL, "合　　　　计");
        pen.figure(1418, 772, 32, "￥" + bill.net());
        pen.figure(1790, 772, 32, "￥" + bill.tax());
        pen.down(560, 785, 850);
        pen.label(205, 828, SMALL, "价税合计（大写）");
        pen.value(585, 828, 30, "⊗" + ChineseAmount.write(bill.gross()).replace('元', '圆'));
        pen.label(1230, 828, SMALL, "（小写）");
        pen.value(1340, 828, 34, "￥" + bill.gross());
    }

    private void foot() {
        String[] labels = {"收款人：", "复核：", "开票人：", "销售方：（章）"};
        for (int i = 0; i < labels.length; i++) {
            pen.label(130 + i * 400, 1062, SMALL, labels[i]);
            if (i < 3) {
                pen.value(245 + i * 400, 1062, SMALL, inventor.person());
            }
        }
        Stamp.invoice(
                pen.sheet(), 1560, 930, bill.seller().name(), bill.seller().uscc());
    }
}
