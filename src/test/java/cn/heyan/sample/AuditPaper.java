package cn.heyan.sample;

import java.time.LocalDate;

/** The pages of an audit report that are not accounts. */
final class AuditPaper {

    private AuditPaper() {}

    /** Cover as since late 2022: QR code and code of the national platform in a box. */
    static Sheet national(AuditCase c) {
        Sheet s = new Sheet();
        s.frame(1080, 110, 430, 400);
        QrCode.draw(s, 1170, 130, 250, c.nationalPayload());
        s.text(1110, 425, 28, Typeface.SONG, "报告编码：" + c.code());
        s.text(1100, 475, 20, Typeface.SONG, "您可使用手机“扫一扫”或进入");
        s.centred(820, 56, Typeface.SONG, c.auditee());
        s.centred(920, 76, Typeface.HEI, "审 计 报 告");
        s.centred(1010, 38, Typeface.SONG, c.number());
        s.centred(1080, 38, Typeface.SONG, c.year() + "年度");
        s.centred(1820, 44, Typeface.SONG, c.firm());
        s.wrapped(
                190,
                2100,
                1280,
                24,
                Typeface.SONG,
                "此码用于证明该审计报告是否由具有执业许可的会计师事务所出具，您可使用手机“扫一扫”或进入“注册会计师行业统一监管平台（http://acc.mof.gov.cn）”进行查验。");
        return s;
    }

    /** The verification page of a provincial institute, as before. */
    static Sheet provincial(AuditCase c) {
        Sheet s = new Sheet();
        s.centred(260, 44, Typeface.HEI, "湖南省注册会计师行业报告防伪页");
        String[][] rows = {
            {"报告标题：", "审计报告"},
            {"报告文号：", c.number()},
            {"被审计单位名称：", c.auditee()},
            {"会计师事务所名称：", c.firm()},
            {"报告日期：", c.signed().toString()},
            {"报备日期：", c.signed().plusDays(2).toString()},
            {"签字注册会计师：", c.person()}
        };
        double y = 420;
        for (String[] row : rows) {
            s.text(220, y, 32, Typeface.SONG, row[0]);
            s.text(540, y, 32, Typeface.SONG, row[1]);
            y += 90;
        }
        QrCode.draw(s, 660, 1150, 300, c.provincialPayload());
        s.centred(1520, 32, Typeface.SONG, "防伪编号：" + c.filing());
        s.paragraph(1700, 28, "报告使用方可扫描二维码，或登录防伪查询网址输入防伪编号查询。本页仅证明该报告已在协会报备，不对其内容作任何保证。");
        return s;
    }

    static Sheet opinion(AuditCase c, boolean qualified, String date) {
        Sheet s = new Sheet();
        s.centred(230, 54, Typeface.HEI, "审 计 报 告");
        s.rightAligned(1504, 310, 30, Typeface.SONG, c.number());
        write(s, c, qualified, 400, date);
        return s;
    }

    /** A small firm's paper: its own head, the national code beside the title. */
    static Sheet letterhead(AuditCase c, boolean qualified, String date) {
        Sheet s = new Sheet();
        s.text(150, 130, 40, Typeface.KAI, c.firm());
        s.text(150, 175, 22, Typeface.SONG, "地址：衡阳市云岭路8号5楼　电话：0734-8000000　邮编：421000");
        s.rule(150, 190, 1504, 190);
        QrCode.draw(s, 1300, 210, 200, c.nationalPayload());
        s.text(1230, 430, 22, Typeface.SONG, "报告编码：" + c.code());
        s.centred(330, 54, Typeface.HEI, "审计报告");
        s.centred(400, 30, Typeface.SONG, c.number());
        write(s, c, qualified, 500, date);
        return s;
    }

    private static void write(Sheet s, AuditCase c, boolean qualified, double top, String date) {
        s.text(Sheet.MARGIN, top, 34, Typeface.SONG, c.auditee() + "全体股东：");
        double y = top + 70;
        String year = c.year() + "年";
        s.text(Sheet.MARGIN, y, 34, Typeface.HEI, qualified ? "一、保留意见" : "一、审计意见");
        y = s.paragraph(
                y + 56,
                32,
                "我们审计了" + c.auditee() + "（以下简称“贵公司”）财务报表，包括" + year + "12月31日的资产负债表，" + year
                        + "度的利润表、现金流量表、所有者权益变动表以及相关财务报表附注。");
        y = s.paragraph(
                y,
                32,
                "我们认为，" + (qualified ? "除“形成保留意见的基础”部分所述事项可能产生的影响外，" : "") + "后附的财务报表在所有重大方面按照企业会计准则的规定编制，公允反映了贵公司"
                        + year + "12月31日的财务状况以及" + year + "度的经营成果和现金流量。");
        s.text(Sheet.MARGIN, y + 10, 34, Typeface.HEI, qualified ? "二、形成保留意见的基础" : "二、形成审计意见的基础");
        y = s.paragraph(y + 66, 32, "我们按照中国注册会计师审计准则的规定执行了审计工作。我们相信，我们获取的审计证据是充分、适当的，为发表审计意见提供了基础。");
        s.text(Sheet.MARGIN, y + 10, 34, Typeface.HEI, "三、管理层和治理层对财务报表的责任");
        y = s.paragraph(y + 66, 32, "贵公司管理层负责按照企业会计准则的规定编制财务报表，使其实现公允反映，并设计、执行和维护必要的内部控制。");
        s.text(Sheet.MARGIN, y + 10, 34, Typeface.HEI, "四、注册会计师对财务报表审计的责任");
        y = s.paragraph(y + 66, 32, "我们的目标是对财务报表整体是否不存在由于舞弊或错误导致的重大错报获取合理保证，并出具包含审计意见的审计报告。");
        s.text(170, y + 150, 32, Typeface.SONG, c.firm());
        s.text(980, y + 110, 32, Typeface.SONG, "中国注册会计师：");
        s.text(980, y + 200, 32, Typeface.SONG, "中国注册会计师：");
        s.text(170, y + 270, 32, Typeface.SONG, "中国·衡阳");
        s.text(980, y + 290, 32, Typeface.SONG, date);
        Stamp.round(s, 400, y + 180, c.firm(), "");
        Stamp.round(s, 1240, y + 300, c.firm().substring(0, 8), "报告专用章");
    }

    /** 二〇二四年三月十五日. */
    static String inWords(LocalDate date) {
        StringBuilder words = new StringBuilder();
        for (char c : ("" + date.getYear()).toCharArray()) {
            words.append("〇一二三四五六七八九".charAt(c - '0'));
        }
        return words.append("年") + small(date.getMonthValue()) + "月" + small(date.getDayOfMonth()) + "日";
    }

    private static String small(int n) {
        String ten = n >= 20 ? "" + "〇一二三四五六七八九".charAt(n / 10) + "十" : n >= 10 ? "十" : "";
        return ten + (n % 10 == 0 ? "" : "" + "〇一二三四五六七八九".charAt(n % 10));
    }
}
