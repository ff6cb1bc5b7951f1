package cn.heyan.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** The application form as the Word file that the bureau hands out. */
final class FormDocx {

    private FormDocx() {}

    static byte[] write(Application a) throws IOException {
        try (XWPFDocument word = new XWPFDocument()) {
            word.createParagraph().createRun().setText("一、企业和项目基本信息");
            table(word, company(a));
            table(word, project(a));
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            word.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static List<List<String>> company(Application a) {
        Books before = a.year(2022);
        Books now = a.year(2023);
        return List.of(
                List.of("（一）企业基本信息"),
                List.of("企业名称", a.applicant().name()),
                List.of("组织机构代码", a.applicant().uscc(), "成立时间", Figure.day(a.established())),
                List.of("企业地址", a.applicant().address()),
                List.of("所属产业", "☑工程机械 □轨道交通装备 □现代石化 □生物医药 □新能源汽车 □输变电装备"),
                List.of("财务情况", "2022年", "2023年"),
                List.of("总资产（万元）", Figure.wan(before.assets()), Figure.wan(now.assets())),
                List.of(
                        "负债率（%）",
                        Figure.percent(before.liabilities(), before.assets()),
                        Figure.percent(now.liabilities(), now.assets())),
                List.of("主营业务收入（万元）", Figure.wan(before.revenue()), Figure.wan(now.revenue())),
                List.of("税金（万元）", Figure.wan(before.tax()), Figure.wan(now.tax())),
                List.of("利润（万元）", Figure.wan(before.profit()), Figure.wan(now.profit())),
                List.of("数字化改造总投资（万元）", "0.00", Figure.wan(a.declared())),
                List.of("银行贷款金额（万元）", "0.00", Figure.wan(a.loan().principal())),
                List.of("实际支付银行贷款利息（万元）", "0.00", Figure.wan(a.declaredInterest())));
    }

    private static List<List<String>> project(Application a) {
        return List.of(
                List.of("（二）项目基本信息"),
                List.of("项目名称", a.project()),
                List.of("项目重点建设方向", "□研发设计数字化 ☑制造设备数字化 ☑生产管理数字化 ☑设备联网上云 □企业管理智能化（可多选）"),
                List.of("项目所在地址", a.applicant().address()),
                List.of("数字化改造总投资（万元）", Figure.wan(a.declared()), "建设周期", "2023年1月—2023年12月"),
                List.of("其中：数字化改造相关的软件、云服务支出（万元）", Figure.wan(a.softwareCloud())),
                List.of("网关、路由等必要的数据采集传输设备支出（万元）", Figure.wan(a.gateways())),
                List.of("序号", "奖项名称", "荣誉级别", "获评时间"),
                List.of("1", Honours.NAME, "市级", "2023年10月16日"));
    }

    private static void table(XWPFDocument word, List<List<String>> rows) {
        XWPFTable table = word.createTable(rows.size(), 1);
        for (int i = 0; i < rows.size(); i++) {
            XWPFTableRow row = table.getRow(i);
            for (int j = 0; j < rows.get(i).size(); j++) {
                (j == 0 ? row.getCell(0) : row.addNewTableCell())
                        .setText(rows.get(i).get(j));
            }
        }
    }
}
