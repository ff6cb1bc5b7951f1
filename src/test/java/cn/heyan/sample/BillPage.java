package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.awt.Color;

/** A digital invoice (数电票) printed on A4, with the seller's seal over its figures. */
final class BillPage {

    /** Right edges of 金额, 税率, 税额 and of the columns before them. */
    private static final int LEFT = 80;

    private static final int RIGHT = 1574;

    private BillPage() {}

    static Drawn draw(Bill bill) {
        Sheet s = new Sheet();
        Color brown = new Color(120, 50, 20);
        s.pen().setColor(brown);
        s.centred(190, 50, Typeface.KAI, bill.special() ? "电子发票（增值税专用发票）" : "电子发票（普通发票）");
        s.rule(520, 215, 1130, 215);
        s.rule(520, 222, 1130, 222);
        QrCode.draw(s, 90, 90, 190, bill.payload());
        label(s, brown, 1140, 150, "发票号码：", bill.number());
        label(s, brown, 1140, 205, "开票日期：", Figure.fullDay(bill.date()));
        s.pen().setColor(brown);
        s.frame(LEFT, 300, RIGHT - LEFT, 1000);
        parties(s, brown, bill);
        int y = items(s, brown, bill);
        totals(s, brown, bill, y);
        s.pen().setColor(brown);
        s.text(LEFT + 10, 1150, 26, Typeface.KAI, "备");
        s.text(LEFT + 10, 1200, 26, Typeface.KAI, "注");
        s.pen().setColor(Color.BLACK);
        s.text(
                LEFT + 60,
                1170,
                24,
                Typeface.SONG,
                bill.isConstruction() ? "建筑服务发生地：衡阳市 建筑项目名称：数控车间土建基础工程" : "销方开户银行：湘滨农村商业银行");
        label(s, brown, 130, 1350, "开票人：", bill.seller().person());
        Stamp.invoice(s, 1280, 980, bill.seller().name(), bill.seller().uscc());
        return Drawn.of(DocumentKind.VAT_INVOICE, s);
    }

    private static void label(Sheet s, Color brown, double x, double y, String label, String value) {
        s.pen().setColor(brown);
        double at = s.text(x, y, 28, Typeface.KAI, label);
        s.pen().setColor(Color.BLACK);
        s.text(at + 4, y, 28, Typeface.SONG, value);
    }

    private static void parties(Sheet s, Color brown, Bill bill) {
        party(s, brown, LEFT, "购买方信息", bill.buyer());
        party(s, brown, 827, "销售方信息", bill.seller());
        s.rule(LEFT, 480, RIGHT, 480);
        s.rule(827, 300, 827, 480);
    }

    private static void party(Sheet s, Color brown, int x, String caption, Company company) {
        s.pen().setColor(brown);
        for (int i = 0; i < caption.length(); i++) {
            s.text(x + 12, 332 + i * 33, 26, Typeface.KAI, String.valueOf(caption.charAt(i)));
        }
        s.rule(x + 50, 300, x + 50, 480);
        label(s, brown, x + 60, 355, "名称：", company.name());
        label(s, brown, x + 60, 440, "统一社会信用代码/纳税人识别号：", company.uscc());
        s.pen().setColor(brown);
    }

    private static int items(Sheet s, Color brown, Bill bill) {
        boolean construction = bill.isConstruction();
        String[] heads = construction
                ? new String[] {"项目名称", "建筑服务发生地", "建筑项目名称", "", "", "金 额", "税率/征收率", "税 额"}
                : new String[] {"项目名称", "规格型号", "单 位", "数 量", "单 价", "金 额", "税率/征收率", "税 额"};
        int[] at = {160, 560, construction ? 760 : 740, 840, 980, 1180, 1280, 1500};
        for (int i = 0; i < heads.length; i++) {
            s.text(at[i], 520, 26, Typeface.KAI, heads[i]);
        }
        s.pen().setColor(Color.BLACK);
        int y = 570;
        for (Item item : bill.items()) {
            s.text(90, y, 24, Typeface.SONG, item.label());
            if (construction) {
                s.text(560, y, 24, Typeface.SONG, "湖南省衡阳市");
                s.text(760, y, 24, Typeface.SONG, "数控车间土建基础工程");
            } else {
                s.text(560, y, 24, Typeface.SONG, item.spec());
                s.text(755, y, 24, Typeface.SONG, item.unit());
                s.rightAligned(900, y, 24, Typeface.SONG, String.valueOf(item.quantity()));
                s.rightAligned(1070, y, 24, Typeface.SONG, plain(item.unitPrice()));
            }
            s.rightAligned(1240, y, 24, Typeface.SONG, plain(item.net()));
            s.rightAligned(1360, y, 24, Typeface.SONG, item.rate() + "%");
            s.rightAligned(1560, y, 24, Typeface.SONG, plain(item.tax()));
            y += 50;
        }
        return y;
    }

    private static void totals(Sheet s, Color brown, Bill bill, int itemsEnd) {
        s.pen().setColor(brown);
        s.text(190, 985, 28, Typeface.KAI, "合          计");
        s.rule(LEFT, 1010, RIGHT, 1010);
        s.text(170, 1065, 28, Typeface.KAI, "价税合计（大写）");
        s.text(1010, 1065, 28, Typeface.KAI, "（小写）");
        s.rule(LEFT, 1095, RIGHT, 1095);
        s.pen().setColor(Color.BLACK);
        s.rightAligned(1240, 985, 26, Typeface.SONG, "¥" + plain(bill.net()));
        s.rightAligned(1560, 985, 26, Typeface.SONG, "¥" + plain(bill.tax()));
        s.text(480, 1065, 28, Typeface.SONG, ChineseAmount.write(bill.gross()).replace('元', '圆'));
        s.text(1130, 1065, 28, Typeface.SONG, "¥" + plain(bill.printedTotal().orElse(bill.gross())));
    }

    private static String plain(Yuan amount) {
        return amount.toString();
    }
}
