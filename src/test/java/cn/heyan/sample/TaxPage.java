package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.util.List;

/** The tax certificate of 2023 (税收完税证明). */
final class TaxPage {

    private TaxPage() {}

    static Drawn draw(Application a) {
        Yuan total = a.year(2023).tax();
        Yuan vat = total.times(new BigDecimal("0.62"));
        Yuan income = total.times(new BigDecimal("0.30"));
        Yuan rest = total.minus(vat).minus(income);
        Sheet s = new Sheet();
        s.centred(230, 54, Typeface.HEI, "中华人民共和国");
        s.centred(310, 54, Typeface.HEI, "税收完税证明");
        s.text(Sheet.MARGIN, 390, 30, Typeface.SONG, "填发日期：2024年1月22日");
        s.text(960, 390, 30, Typeface.SONG, "No.3430" + (10_000_000 + a.seed() % 89_999_999));
        s.text(Sheet.MARGIN, 450, 30, Typeface.SONG, "税务机关：衡阳高新区税务所");
        int[] head = {300, 477, 220, 357};
        double y = s.row(
                Sheet.MARGIN,
                490,
                90,
                26,
                head,
                List.of("纳税人识别号", a.applicant().uscc(), "纳税人名称", a.applicant().name()));
        int[] widths = {300, 260, 497, 297};
        y = s.row(Sheet.MARGIN, y, 76, 28, widths, List.of("税种", "品目名称", "税款所属时期", "实缴（退）金额"));
        y = row(s, y, widths, "增值税", "通用设备", vat);
        y = row(s, y, widths, "企业所得税", "应纳税所得额", income);
        y = row(s, y, widths, "城市维护建设税", "市区", rest);
        s.row(
                Sheet.MARGIN,
                y,
                90,
                28,
                new int[] {300, 757, 297},
                List.of("金额合计（大写）", ChineseAmount.write(total), "¥" + Figure.yuan(total)));
        Stamp.round(s, 1230, y + 160, "衡阳高新区税务所", "征税专用章");
        return Drawn.of(DocumentKind.TAX_CERTIFICATE, s);
    }

    private static double row(Sheet s, double y, int[] widths, String kind, String what, Yuan amount) {
        return s.row(
                Sheet.MARGIN, y, 76, 28, widths, List.of(kind, what, "2023-01-01至2023-12-31", Figure.yuan(amount)));
    }
}
