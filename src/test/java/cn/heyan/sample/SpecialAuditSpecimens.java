package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.util.List;

/** Special audit reports of a project: the conclusion in prose with capitals, or in a table with claimed, audited and cut amounts. */
final class SpecialAuditSpecimens implements Specimens {

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(prose(inventor), table(inventor));
    }

    private static Specimen prose(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2023, "（普通合伙）", "专审字〔%d〕第%s号");
        Money money = new Money(inventor, 1);
        String project = inventor.pick(List.of("高速机床生产线", "精密铸造车间", "电气装配车间")) + "数字化改造项目";
        Sheet s = new Sheet();
        QrCode.draw(s, 1290, 80, 210, c.nationalPayload());
        s.text(1210, 320, 24, Typeface.SONG, "报告编码：" + c.code());
        s.centred(300, 50, Typeface.HEI, "专项审计报告");
        s.centred(370, 30, Typeface.SONG, c.number());
        s.text(Sheet.MARGIN, 480, 34, Typeface.SONG, c.auditee() + "：");
        double y = s.paragraph(
                550,
                32,
                "我们接受委托，对" + c.auditee() + "“" + project
                        + "”2023年1月1日至2023年12月31日期间的投资完成情况进行了专项审计。如实提供项目资料是贵公司的责任，我们的责任是在实施审计工作的基础上发表意见。");
        s.text(Sheet.MARGIN, y + 20, 34, Typeface.HEI, "一、项目基本情况");
        y = s.paragraph(y + 80, 32, "项目名称：" + project + "。项目单位：" + c.auditee() + "。");
        s.text(Sheet.MARGIN, y + 20, 34, Typeface.HEI, "二、审计结论");
        y = s.paragraph(
                y + 80,
                32,
                "经审计，该项目审定完成投资总额为" + Figure.yuan(money.total) + "元（大写：人民币" + ChineseAmount.write(money.total)
                        + "），其中：设备购置"
                        + Figure.yuan(money.equipment) + "元，软件购置" + Figure.yuan(money.software) + "元，技术服务费"
                        + Figure.yuan(money.services) + "元，土建工程" + Figure.yuan(money.civil) + "元。上述金额均为含税金额。");
        sign(s, y, c, AuditPaper.inWords(c.signed()));
        return Specimen.of(
                "special-audit-prose",
                told(c, money, project, s).says("reportCode", c.code()).says("qrPayload", c.nationalPayload()));
    }

    private static Specimen table(Inventor inventor) {
        AuditCase c = new AuditCase(inventor, 2024, "有限公司", "会专字（%d）第%s号");
        Money money = new Money(inventor, 10_000);
        String project = inventor.pick(List.of("智能仓储", "柔性加工", "能源管理")) + "系统升级改造项目";
        Sheet first = new Sheet();
        first.centred(300, 50, Typeface.HEI, "关于" + project);
        first.centred(380, 50, Typeface.HEI, "专项审计报告");
        first.rightAligned(1504, 460, 30, Typeface.SONG, c.number());
        first.text(Sheet.MARGIN, 540, 34, Typeface.SONG, c.auditee() + "全体股东：");
        double y = first.paragraph(
                610,
                32,
                "我们审计了" + c.auditee() + "（以下简称“贵公司”）编制的“" + project
                        + "”投资明细表。审计期间：2024年1月1日至2024年11月30日。截至2024年11月30日，该项目累计完成投资" + Figure.yuan(wan(money.total))
                        + "万元。详见附表。");
        sign(first, y + 40, c, Figure.day(c.signed()));
        Sheet second = new Sheet();
        second.centred(220, 42, Typeface.HEI, "项目投资审定明细表");
        second.text(150, 300, 28, Typeface.SONG, "项目单位：" + c.auditee());
        second.rightAligned(1504, 300, 28, Typeface.SONG, "单位：万元");
        Ledger table = new Ledger(second, 150, 330, new int[] {90, 484, 260, 260, 260}, 70, 28, true);
        table.head("序号", "费用名称", "申报金额", "审定金额", "核减金额");
        int n = 1;
        Yuan cut = Yuan.of("20000.00");
        for (var row : List.of(
                List.of("设备购置费", money.equipment),
                List.of("软件购置费", money.software),
                List.of("技术服务费", money.services),
                List.of("土建工程费", money.civil))) {
            Yuan amount = (Yuan) row.get(1);
            table.line(
                    "" + n++,
                    (String) row.get(0),
                    Figure.yuan(wan(amount.plus(cut))),
                    Figure.yuan(wan(amount)),
                    Figure.yuan(wan(cut)));
        }
        table.line(
                "",
                "合计",
                Figure.yuan(wan(money.total.plus(cut.times(java.math.BigDecimal.valueOf(4))))),
                Figure.yuan(wan(money.total)),
                Figure.yuan(wan(cut.times(java.math.BigDecimal.valueOf(4)))));
        return Specimen.of(
                "special-audit-table", told(c, money, project, first, second).says("periodTo", "2024-11-30"));
    }

    private static void sign(Sheet s, double y, AuditCase c, String date) {
        s.text(170, y + 200, 32, Typeface.SONG, c.firm());
        s.text(980, y + 150, 32, Typeface.SONG, "中国注册会计师：");
        s.text(980, y + 240, 32, Typeface.SONG, "中国注册会计师：");
        s.text(980, y + 340, 32, Typeface.SONG, date);
        Stamp.round(s, 420, y + 240, c.firm(), "");
    }

    private static Told told(AuditCase c, Money money, String project, Sheet... pages) {
        return Told.of(Drawn.of(DocumentKind.SPECIAL_AUDIT_REPORT, pages))
                .says("auditee", c.auditee())
                .says("auditFirm", c.firm())
                .says("reportNumber", c.number())
                .says("reportDate", c.signed())
                .says("projectName", project)
                .says("periodFrom", c.year() + "-01-01")
                .says("periodTo", c.year() + "-12-31")
                .says("total", money.total)
                .says("equipment", money.equipment)
                .says("software", money.software)
                .says("services", money.services)
                .says("civilWorks", money.civil);
    }

    private static Yuan wan(Yuan yuan) {
        return new Yuan(yuan.amount().movePointLeft(4).setScale(2, java.math.RoundingMode.UNNECESSARY));
    }

    /** Shares that add up. */
    private static final class Money {

        private final Yuan equipment;
        private final Yuan software;
        private final Yuan services;
        private final Yuan civil;
        private final Yuan total;

        Money(Inventor inventor, long step) {
            equipment = some(inventor, 4_000_000, step);
            software = some(inventor, 1_500_000, step);
            services = some(inventor, 600_000, step);
            civil = some(inventor, 900_000, step);
            total = equipment.plus(software).plus(services).plus(civil);
        }

        private static Yuan some(Inventor inventor, long most, long step) {
            long fen = (100_000 + inventor.random().nextLong(most)) * 100
                    + inventor.random().nextInt(100);
            return new Yuan(java.math.BigDecimal.valueOf(fen / step * step, 2));
        }
    }
}
