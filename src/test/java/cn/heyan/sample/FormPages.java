package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.function.Function;

/** The form (一、企业和项目基本信息), after 附件2-3 of the notice. */
final class FormPages {

    private static final int[] FOUR = {260, 417, 260, 417};
    private static final int[] THREE = {554, 400, 400};
    private static final int[] TWO = {260, 1094};
    private static final int HIGH = 72;

    private FormPages() {}

    static Drawn draw(Application a) {
        return Drawn.of(DocumentKind.APPLICATION_FORM, company(a), project(a));
    }

    private static Sheet company(Application a) {
        Sheet s = new Sheet();
        s.centred(190, Sheet.TITLE, Typeface.HEI, "一、企业和项目基本信息");
        double y = 240;
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.TEXT, new int[] {1354}, List.of("（一）企业基本信息"));
        y = row(s, y, TWO, "企业名称", a.applicant().name());
        y = row(s, y, FOUR, "组织机构代码", a.applicant().uscc(), "成立时间", Figure.day(a.established()));
        y = row(s, y, TWO, "企业地址", a.applicant().address());
        y = s.row(
                Sheet.MARGIN,
                y,
                170,
                Sheet.SMALL,
                TWO,
                List.of(
                        "所属产业",
                        "☑工程机械 □轨道交通装备 □中小航空发动机 □新一代自主安全计算系统 □先进硬质材料 □现代石化 □先进能源材料 □生物医药 □新能源汽车 □输变电装备 □其他（请注明）"));
        y = row(s, y, FOUR, "联系人姓名", a.applicant().person(), "手机", "13900000123");
        y = row(s, y, FOUR, "职务", "项目经理", "E-mail", "project@example.org");
        y = row(s, y, THREE, "财务情况", "2022年", "2023年");
        y = money(s, y, "总资产（万元）", a, Books::assets);
        y = row(s, y, THREE, "负债率（%）", ratio(a, 2022), ratio(a, 2023));
        y = money(s, y, "主营业务收入（万元）", a, Books::revenue);
        y = money(s, y, "税金（万元）", a, Books::tax);
        y = money(s, y, "利润（万元）", a, Books::profit);
        y = row(s, y, THREE, "数字化改造总投资（万元）", "0.00", Figure.wan(a.declared()));
        y = row(s, y, THREE, "银行贷款金额（万元）", "0.00", Figure.wan(a.loan().principal()));
        y = row(s, y, THREE, "实际支付银行贷款利息（万元）", "0.00", Figure.wan(a.declaredInterest()));
        s.row(
                Sheet.MARGIN,
                y,
                420,
                Sheet.SMALL,
                TWO,
                List.of(
                        "企业简介",
                        "公司成立以来专注于机械零部件的研发与制造，产品用于工程机械和通用设备，拥有机加、焊接、装配三个车间，设有企业技术中心。近年来持续推进生产过程的数字化，产品质量稳定，客户覆盖省内外多家主机厂，市场销售稳步增长。"));
        return s;
    }

    private static Sheet project(Application a) {
        Sheet s = new Sheet();
        double y = 160;
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.TEXT, new int[] {1354}, List.of("（二）项目基本信息"));
        y = row(s, y, TWO, "项目名称", a.project());
        y = s.row(
                Sheet.MARGIN,
                y,
                170,
                Sheet.SMALL,
                TWO,
                List.of(
                        "项目重点建设方向",
                        "□研发设计数字化 ☑制造设备数字化 ☑生产管理数字化 ☑设备联网上云 □市场营销和供应链管理 □工业互联网创新应用 □产品服务智能化 □生产制造智能化 □企业管理智能化（可多选）"));
        y = row(s, y, TWO, "项目所在地址", a.applicant().address());
        y = row(
                s,
                y,
                TWO,
                "项目服务机构",
                a.bills().get(a.bills().size() - 1).seller().name());
        y = s.row(
                Sheet.MARGIN,
                y,
                90,
                Sheet.SMALL,
                FOUR,
                List.of("数字化改造总投资（万元）", Figure.wan(a.declared()), "建设周期", "2023年1月—2023年12月"));
        y = s.row(
                Sheet.MARGIN,
                y,
                90,
                Sheet.SMALL,
                new int[] {954, 400},
                List.of("其中：数字化改造相关的软件、云服务支出（万元）", Figure.wan(a.softwareCloud())));
        y = s.row(
                Sheet.MARGIN,
                y,
                90,
                Sheet.SMALL,
                new int[] {954, 400},
                List.of("网关、路由等必要的数据采集传输设备支出（万元）", Figure.wan(a.gateways())));
        int[] honours = {120, 634, 300, 300};
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.TEXT, new int[] {1354}, List.of("项目所属荣誉"));
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.SMALL, honours, List.of("序号", "奖项名称", "荣誉级别", "获评时间"));
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.SMALL, honours, List.of("1", Honours.NAME, "市级", "2023年10月16日"));
        y = s.row(Sheet.MARGIN, y, HIGH, Sheet.SMALL, honours, List.of("2", "", "", ""));
        y = s.row(
                Sheet.MARGIN,
                y,
                460,
                Sheet.SMALL,
                TWO,
                List.of(
                        "项目描述",
                        "项目对数控加工车间进行数字化改造，购置数控加工中心、焊接机器人和上下料桁架，部署工业网关与交换机实现设备联网，建设生产制造执行系统和数据采集系统，实现计划排产、质量追溯和设备状态监控。项目建成后车间设备联网率达到百分之九十以上。"));
        s.row(Sheet.MARGIN, y, 330, Sheet.SMALL, TWO, List.of("效果简述", "项目实施后生产效率提高约两成，产品不良率下降，单位产品能耗降低，交货周期缩短。"));
        return s;
    }

    private static double money(Sheet s, double y, String label, Application a, Function<Books, Yuan> figure) {
        return row(s, y, THREE, label, Figure.wan(figure.apply(a.year(2022))), Figure.wan(figure.apply(a.year(2023))));
    }

    private static String ratio(Application a, int year) {
        return Figure.percent(a.year(year).liabilities(), a.year(year).assets());
    }

    private static double row(Sheet s, double y, int[] widths, String... cells) {
        return s.row(Sheet.MARGIN, y, HIGH, Sheet.SMALL, widths, List.of(cells));
    }
}
