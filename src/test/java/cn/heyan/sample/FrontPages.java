package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;

/** Cover (申报书封面) and pledge (真实性承诺书), after 附件2-3 of the notice. */
final class FrontPages {

    private FrontPages() {}

    static Drawn cover(Application a) {
        Sheet s = new Sheet();
        s.centred(560, 62, Typeface.HEI, "衡阳市数字化转型升级项目");
        s.centred(670, 62, Typeface.HEI, "申报书");
        String[][] lines = {
            {"项 目 名 称：", a.project()},
            {"申报单位（盖章）：", a.applicant().name()},
            {"推荐单位（盖章）：", "衡阳市高新区产业发展局"},
            {"联系人及电话：", a.applicant().person() + "  0734-5550123"},
            {"申 报 日 期：", "2024年11月25日"}
        };
        double y = 1050;
        for (String[] line : lines) {
            s.text(300, y, 40, Typeface.SONG, line[0]);
            s.text(680, y, 40, Typeface.KAI, line[1]);
            s.rule(670, y + 12, 1400, y + 12);
            y += 110;
        }
        s.centred(2050, 40, Typeface.SONG, "衡阳市工业和信息化局制");
        Stamp.round(s, 1120, 1170, a.applicant().name(), "");
        return Drawn.of(DocumentKind.COVER_PAGE, s);
    }

    static Drawn pledge(Application a) {
        Sheet s = new Sheet();
        s.centred(380, 56, Typeface.HEI, "真实性承诺书");
        s.text(Sheet.MARGIN, 540, 38, Typeface.SONG, "市工信局、市财政局：");
        double y =
                s.paragraph(620, 38, "我单位承诺：此次申报衡阳市数字化转型升级项目所提交的申报材料内容和附件资料均真实、合法。如有不实之处，我单位愿承担相应的法律责任，并承担由此产生的一切后果。");
        s.text(Sheet.MARGIN + 76, y + 30, 38, Typeface.SONG, "特此承诺！");
        s.text(720, 1150, 38, Typeface.SONG, "单位（盖章）：" + a.applicant().name());
        s.text(720, 1260, 38, Typeface.SONG, "单位法定代表人（签字）：");
        s.text(1180, 1260, 52, Typeface.KAI, a.applicant().person());
        s.text(1000, 1370, 38, Typeface.SONG, "2024年11月25日");
        Stamp.round(s, 1150, 1180, a.applicant().name(), "");
        return Drawn.of(DocumentKind.AUTHENTICITY_PLEDGE, s);
    }
}
