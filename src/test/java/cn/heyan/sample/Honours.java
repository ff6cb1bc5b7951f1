package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.awt.BasicStroke;
import java.awt.Color;

/** An honour certificate (荣誉证书). */
final class Honours {

    static final String NAME = "衡阳市数字化车间示范企业";

    private Honours() {}

    static Drawn certificate(Application a) {
        Sheet s = new Sheet(Sheet.HEIGHT, Sheet.WIDTH);
        s.pen().setColor(new Color(170, 120, 40));
        s.pen().setStroke(new BasicStroke(10));
        s.pen().drawRect(100, 100, Sheet.HEIGHT - 200, Sheet.WIDTH - 200);
        s.pen().setColor(Color.BLACK);
        s.centred(380, 90, Typeface.HEI, "荣誉证书");
        s.text(320, 620, 52, Typeface.KAI, a.applicant().name() + "：");
        s.wrapped(420, 740, 1500, 52, Typeface.KAI, "经审核评定，授予你单位“" + NAME + "”称号（市级）。特发此证，以资鼓励。");
        s.text(320, 1150, 36, Typeface.SONG, "证书编号：HYSZ-2023-0" + (10 + a.seed() % 80));
        s.text(1480, 1200, 44, Typeface.SONG, "衡阳市示范评定办公室");
        s.text(1560, 1290, 44, Typeface.SONG, "2023年10月16日");
        return Drawn.of(DocumentKind.CERTIFICATE, s);
    }
}
