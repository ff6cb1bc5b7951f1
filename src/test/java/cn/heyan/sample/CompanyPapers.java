package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Business licence, equipment list, photos, target table. */
final class CompanyPapers {

    private CompanyPapers() {}

    static Drawn licence(Application a) {
        Sheet s = new Sheet();
        s.frame(90, 90, Sheet.WIDTH - 180, 2150);
        s.centred(330, 110, Typeface.HEI, "营业执照");
        s.centred(410, 40, Typeface.SONG, "（副  本）");
        s.text(160, 500, 36, Typeface.SONG, "统一社会信用代码");
        s.text(160, 560, 38, Typeface.LATIN, a.applicant().uscc());
        QrCode.draw(
                s,
                1230,
                440,
                240,
                "https://www.gsxt.gov.cn/index.html?uniscid=" + a.applicant().uscc());
        String[][] rows = {
            {"名　　称", a.applicant().name()},
            {"类　　型", "有限责任公司"},
            {"住　　所", a.applicant().address()},
            {"法定代表人", a.applicant().person()},
            {"注册资本", "伍仟万元整"},
            {"成立日期", Figure.fullDay(a.established())},
            {"营业期限", "长期"},
            {"经营范围", "机械零部件制造；通用设备制造；金属加工；软件开发；技术服务。（依法须经批准的项目，经相关部门批准后方可开展经营活动）"}
        };
        double y = 780;
        for (String[] row : rows) {
            s.text(190, y, 40, Typeface.SONG, row[0]);
            y = s.wrapped(470, y, 950, 40, Typeface.SONG, row[1]) + 36;
        }
        s.text(900, 1980, 40, Typeface.SONG, "登记机关  衡阳市场监督管理机关");
        s.text(1010, 2070, 40, Typeface.SONG, Figure.day(LocalDate.of(2021, 6, 18)));
        return Drawn.of(DocumentKind.BUSINESS_LICENCE, s);
    }

    static Drawn equipment(Application a) {
        Sheet s = new Sheet();
        s.centred(210, Sheet.TITLE, Typeface.HEI, "采购软硬件装备清单");
        s.text(Sheet.MARGIN, 280, 30, Typeface.SONG, "申报单位：" + a.applicant().name());
        s.rightAligned(Sheet.WIDTH - Sheet.MARGIN, 280, 30, Typeface.SONG, "单位：元");
        int[] widths = {70, 290, 150, 290, 70, 190, 294};
        double y = s.row(Sheet.MARGIN, 310, 80, 26, widths, List.of("序号", "名称", "规格型号", "供应商", "数量", "价税合计", "发票号码"));
        int number = 1;
        for (Bill bill : distinct(a.bills())) {
            for (Item item : bill.items()) {
                y = s.row(
                        Sheet.MARGIN,
                        y,
                        96,
                        24,
                        widths,
                        List.of(
                                String.valueOf(number++),
                                item.name(),
                                item.spec(),
                                bill.seller().name(),
                                String.valueOf(item.quantity()),
                                Figure.yuan(item.gross()),
                                bill.number()));
            }
        }
        cn.heyan.notation.Yuan total = cn.heyan.notation.Yuan.sum(
                distinct(a.bills()).stream().map(Bill::gross).toList());
        s.row(Sheet.MARGIN, y, 80, 26, widths, List.of("", "合计", "", "", "", Figure.yuan(total), ""));
        return Drawn.of(DocumentKind.EQUIPMENT_LIST, s);
    }

    private static List<Bill> distinct(List<Bill> bills) {
        return new ArrayList<>(new java.util.LinkedHashSet<>(bills));
    }

    static Drawn photos(Application a) {
        Sheet s = new Sheet();
        s.centred(180, Sheet.TITLE, Typeface.HEI, "项目现场照片");
        String[] captions = {"数控加工中心", "焊接机器人工作站"};
        for (int i = 0; i < captions.length; i++) {
            machine(s, 200, 260 + i * 980, a.seed() + i);
            s.centred(1150 + i * 980, 34, Typeface.SONG, "图" + (i + 1) + "  " + captions[i]);
        }
        return Drawn.of(DocumentKind.PHOTO, s);
    }

    private static void machine(Sheet s, int x, int y, long seed) {
        Graphics2D pen = (Graphics2D) s.pen().create();
        pen.setPaint(new GradientPaint(x, y, new Color(150, 160, 170), x, y + 800, new Color(70, 75, 80)));
        pen.fillRect(x, y, 1250, 820);
        pen.setColor(new Color(210, 214, 216));
        pen.fillRoundRect(x + 180, y + 180, 700, 520, 40, 40);
        pen.setColor(new Color(40, 60, 90));
        pen.fillRect(x + 260, y + 260, 360, 300);
        pen.setStroke(new BasicStroke(16));
        pen.setColor(new Color(190, 120, 40));
        pen.drawArc(x + 800, y + 200 + (int) (seed % 40), 260, 420, 20, 140);
        pen.dispose();
    }

    static Drawn targets(Application a) {
        Sheet s = new Sheet();
        s.wrapped(170, 200, 1330, 40, Typeface.HEI, "2024年衡阳市推动制造业高质量发展的若干措施工信领域奖补投入资金支出绩效目标表");
        s.text(Sheet.MARGIN, 350, 30, Typeface.SONG, "填报单位：（盖章）" + a.applicant().name());
        s.rightAligned(Sheet.WIDTH - Sheet.MARGIN, 350, 30, Typeface.SONG, "单位：万元");
        int[] widths = {210, 260, 484, 200, 200};
        double y = s.row(Sheet.MARGIN, 380, 80, 28, widths, List.of("一级指标", "二级指标", "三级指标", "指标值", "度量单位"));
        String[][] rows = {
            {"成本指标", "经济成本指标", "项目总投资控制", Figure.wan(a.declared()), "万元"},
            {"产出指标", "数量指标", "新增联网设备", "38", "台"},
            {"产出指标", "质量指标", "产品合格率", "98.5", "百分比"},
            {"产出指标", "时效指标", "按期完成率", "100", "百分比"},
            {"效益指标", "经济效益指标", "生产效率提升", "20", "百分比"},
            {"效益指标", "社会效益指标", "带动就业", "12", "人"},
            {"满意度指标", "服务对象满意度指标", "职工满意度", "95", "百分比"}
        };
        for (String[] row : rows) {
            y = s.row(Sheet.MARGIN, y, 90, 28, widths, List.of(row));
        }
        s.text(
                Sheet.MARGIN,
                y + 90,
                32,
                Typeface.SONG,
                "填表人：" + a.applicant().person() + "    联系电话：0734-5550123    填报日期：2024年11月25日");
        s.text(Sheet.MARGIN, y + 170, 32, Typeface.SONG, "单位负责人签字：");
        s.text(460, y + 170, 46, Typeface.KAI, a.applicant().person());
        Stamp.round(s, 1250, y + 60, a.applicant().name(), "");
        return Drawn.of(DocumentKind.PERFORMANCE_TARGET_TABLE, s);
    }
}
