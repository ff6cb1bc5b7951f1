package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.util.List;

/** The annual audit report of 2023: cover with its code, opinion, balance sheet, income statement. */
final class AuditPages {

    private static final int[] COLUMNS = {620, 134, 300, 300};

    private AuditPages() {}

    static Drawn draw(Application a) {
        return Drawn.of(DocumentKind.ANNUAL_AUDIT_REPORT, cover(a), opinion(a), balance(a), income(a));
    }

    private static Sheet cover(Application a) {
        Sheet s = new Sheet();
        QrCode.draw(s, 1230, 120, 260, a.codePayload());
        s.text(1180, 430, 30, Typeface.SONG, "报告编码：" + a.reportCode());
        s.centred(800, 60, Typeface.SONG, a.applicant().name());
        s.centred(920, 74, Typeface.HEI, "审计报告");
        s.centred(1010, 40, Typeface.SONG, a.reportNumber());
        s.centred(1080, 40, Typeface.SONG, "2023年度");
        s.centred(1780, 46, Typeface.SONG, a.auditFirm());
        s.wrapped(
                190,
                2060,
                1280,
                26,
                Typeface.SONG,
                "此码用于证明该审计报告是否由具有执业许可的会计师事务所出具，您可使用手机“扫一扫”或进入“注册会计师行业统一监管平台（http://acc.mof.gov.cn）”进行查验。");
        Stamp.round(s, 830, 1740, a.auditFirm(), "");
        return s;
    }

    private static Sheet opinion(Application a) {
        Sheet s = new Sheet();
        s.centred(230, 54, Typeface.HEI, "审 计 报 告");
        s.rightAligned(1504, 310, 30, Typeface.SONG, a.reportNumber());
        s.text(Sheet.MARGIN, 400, 36, Typeface.SONG, a.applicant().name() + "全体股东：");
        double y = 480;
        y = part(
                s,
                y,
                "一、审计意见",
                "我们审计了" + a.applicant().name() + "（以下简称贵公司）财务报表，包括2023年12月31日的资产负债表，2023年度的利润表、现金流量表以及相关财务报表附注。");
        y = s.paragraph(y, 34, "我们认为，后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司2023年12月31日的财务状况以及2023年度的经营成果和现金流量。");
        y = part(s, y + 20, "二、形成审计意见的基础", "我们按照中国注册会计师审计准则的规定执行了审计工作。我们相信，我们获取的审计证据是充分、适当的，为发表审计意见提供了基础。");
        y = part(s, y + 20, "三、管理层和治理层对财务报表的责任", "贵公司管理层负责按照企业会计准则的规定编制财务报表，使其实现公允反映，并设计、执行和维护必要的内部控制。");
        y = part(s, y + 20, "四、注册会计师对财务报表审计的责任", "我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证，并出具包含审计意见的审计报告。");
        s.text(170, y + 170, 34, Typeface.SONG, a.auditFirm());
        s.text(950, y + 120, 34, Typeface.SONG, "中国注册会计师：");
        s.text(950, y + 220, 34, Typeface.SONG, "中国注册会计师：");
        s.text(170, y + 290, 34, Typeface.SONG, "中国·衡阳");
        s.text(950, y + 320, 34, Typeface.SONG, "2024年3月28日");
        Stamp.round(s, 420, y + 180, a.auditFirm(), "");
        return s;
    }

    private static double part(Sheet s, double y, String title, String text) {
        s.text(Sheet.MARGIN, y, 36, Typeface.HEI, title);
        return s.paragraph(y + 60, 34, text);
    }

    private static Sheet balance(Application a) {
        Sheet s = heading(a, "资产负债表", "2023年12月31日", "期末余额", "上年年末余额");
        Books now = a.year(2023);
        Books before = a.year(2022);
        double y = 470;
        y = row(s, y, "货币资金", "1", part(now.assets(), "0.12"), part(before.assets(), "0.10"));
        y = row(s, y, "应收账款", "2", part(now.assets(), "0.23"), part(before.assets(), "0.22"));
        y = row(s, y, "存货", "3", part(now.assets(), "0.15"), part(before.assets(), "0.16"));
        y = row(s, y, "流动资产合计", "4", part(now.assets(), "0.50"), part(before.assets(), "0.48"));
        y = row(s, y, "固定资产", "5", part(now.assets(), "0.50"), rest(before.assets(), "0.48"));
        y = row(s, y, "资产总计", "6", now.assets(), before.assets());
        y = row(s, y, "短期借款", "7", a.loan().principal().minus(a.loan().repaid()), Yuan.ZERO);
        y = row(s, y, "负债合计", "8", now.liabilities(), before.liabilities());
        y = row(s, y, "所有者权益合计", "9", equity(now), equity(before));
        row(s, y, "负债和所有者权益总计", "10", now.assets(), before.assets());
        return s;
    }

    private static Sheet income(Application a) {
        Sheet s = heading(a, "利润表", "2023年度", "本期金额", "上期金额");
        Books now = a.year(2023);
        Books before = a.year(2022);
        double y = 470;
        y = row(s, y, "一、营业收入", "1", now.revenue(), before.revenue());
        y = row(s, y, "减：营业成本", "2", part(now.revenue(), "0.78"), part(before.revenue(), "0.78"));
        y = row(s, y, "税金及附加", "3", part(now.revenue(), "0.01"), part(before.revenue(), "0.01"));
        y = row(s, y, "研发费用", "4", part(now.revenue(), "0.05"), part(before.revenue(), "0.05"));
        y = row(s, y, "财务费用", "5", a.loan().interest(), Yuan.ZERO);
        y = row(s, y, "三、利润总额", "6", now.profit(), before.profit());
        y = row(s, y, "减：所得税费用", "7", part(now.profit(), "0.15"), part(before.profit(), "0.15"));
        row(s, y, "四、净利润", "8", rest(now.profit(), "0.15"), rest(before.profit(), "0.15"));
        return s;
    }

    private static Sheet heading(Application a, String title, String when, String now, String before) {
        Sheet s = new Sheet();
        s.centred(220, Sheet.TITLE, Typeface.HEI, title);
        s.centred(290, 32, Typeface.SONG, when);
        s.text(Sheet.MARGIN, 350, 30, Typeface.SONG, "编制单位：" + a.applicant().name());
        s.rightAligned(Sheet.WIDTH - Sheet.MARGIN, 350, 30, Typeface.SONG, "单位：人民币元");
        s.row(Sheet.MARGIN, 390, 80, 30, COLUMNS, List.of("项目", "行次", now, before));
        return s;
    }

    private static double row(Sheet s, double y, String item, String line, Yuan now, Yuan before) {
        return s.row(Sheet.MARGIN, y, 72, 30, COLUMNS, List.of(item, line, Figure.yuan(now), Figure.yuan(before)));
    }

    private static Yuan part(Yuan whole, String share) {
        return whole.times(new java.math.BigDecimal(share));
    }

    private static Yuan rest(Yuan whole, String share) {
        return whole.minus(part(whole, share));
    }

    private static Yuan equity(Books books) {
        return books.assets().minus(books.liabilities());
    }
}
