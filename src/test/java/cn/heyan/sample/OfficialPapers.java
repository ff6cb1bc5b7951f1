package cn.heyan.sample;

import cn.heyan.notation.ChineseAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Licences upright and lying, tax certificates of many rows, and an equipment list whose numbers wrap. */
final class OfficialPapers implements Specimens {

    private static final String SCOPE =
            "通用设备制造；工业自动控制系统装置制造；软件开发；信息系统集成服务；机械零件、零部件销售；货物进出口；技术服务、技术开发、技术咨询。" + "（依法须经批准的项目，经相关部门批准后方可开展经营活动）";

    @Override
    public List<Specimen> draw(Inventor inventor) {
        return List.of(
                Specimen.of("licence-upright", upright(inventor)),
                Specimen.of("licence-lying", lying(inventor)),
                Specimen.of("tax-two-pages", tax(inventor)),
                Specimen.of("tax-payment-book", payment(inventor)),
                Specimen.of("equipment-wrapped", equipment(inventor)));
    }

    private static Told licence(Sheet s, Company company, LocalDate since, String capital, String term) {
        return Told.of(Drawn.of(DocumentKind.BUSINESS_LICENCE, s))
                .says("name", company.name())
                .says("uscc", company.uscc())
                .says("type", "有限责任公司(自然人投资或控股)")
                .says("address", company.address())
                .says("legalRepresentative", company.person())
                .says("establishedDate", since)
                .says("registeredCapital", capital)
                .says("term", term)
                .says("businessScope", SCOPE);
    }

    private static Told upright(Inventor inventor) {
        Company company = inventor.company("云岭", "机械");
        LocalDate since = LocalDate.of(2008, 1, 1).plusDays(inventor.random().nextInt(4000));
        String capital = ChineseAmount.write(
                Yuan.of(String.valueOf((1 + inventor.random().nextInt(50)) * 1_000_000L)));
        Sheet s = new Sheet();
        s.centred(560, 130, Typeface.HEI, "营业执照");
        s.centred(660, 46, Typeface.SONG, "（副  本）");
        s.rightAligned(1450, 730, 32, Typeface.SONG, "统一社会信用代码 " + company.uscc());
        double y = 860;
        y = item(s, 250, y, "名    称", company.name());
        y = item(s, 250, y, "类    型", "有限责任公司（自然人投资或控股）");
        y = item(s, 250, y, "住    所", company.address());
        y = item(s, 250, y, "法定代表人", company.person());
        y = item(s, 250, y, "注 册 资 本", capital);
        y = item(s, 250, y, "成 立 日 期", Figure.fullDay(since));
        y = item(s, 250, y, "营 业 期 限", "长期");
        s.text(250, y, 36, Typeface.HEI, "经 营 范 围");
        s.wrapped(520, y, 900, 29, Typeface.SONG, SCOPE);
        s.text(900, 1900, 38, Typeface.HEI, "登 记 机 关");
        s.text(1000, 2040, 34, Typeface.SONG, "2021年03月12日");
        Stamp.round(s, 1180, 1990, "云岭市市场监督管理局", "");
        return licence(s, company, since, capital, "长期");
    }

    private static double item(Sheet s, double x, double y, String caption, String value) {
        s.text(x, y, 36, Typeface.HEI, caption);
        s.text(x + 270, y, 34, Typeface.SONG, value);
        return y + 84;
    }

    private static Told lying(Inventor inventor) {
        Company company = inventor.company("云岭", "软件");
        LocalDate since = LocalDate.of(2016, 1, 1).plusDays(inventor.random().nextInt(2000));
        String capital = (1 + inventor.random().nextInt(90)) * 100 + ".000000万人民币";
        Sheet s = new Sheet(Sheet.HEIGHT, Sheet.WIDTH);
        s.centred(380, 120, Typeface.HEI, "营 业 执 照");
        s.text(250, 360, 34, Typeface.SONG, "统一社会信用代码");
        s.text(250, 410, 34, Typeface.SONG, company.uscc());
        QrCode.draw(s, 1900, 250, 200, "http://www.gsxt.gov.cn/index.html?uniscid=" + company.uscc());
        String term =
                Figure.fullDay(since) + "至" + Figure.fullDay(since.plusYears(20).minusDays(1));
        double y = 620;
        item(s, 1280, y, "注册资本", capital);
        y = item(s, 220, y, "名    称", company.name());
        item(s, 1280, y, "成立日期", Figure.fullDay(since));
        y = item(s, 220, y, "类    型", "有限责任公司（自然人投资或控股）");
        item(s, 1280, y, "营业期限", term);
        y = item(s, 220, y, "法定代表人", company.person());
        item(s, 1280, y, "住    所", company.address());
        s.text(220, y, 36, Typeface.HEI, "经 营 范 围");
        s.wrapped(490, y, 740, 30, Typeface.SONG, SCOPE);
        s.text(1500, 1250, 38, Typeface.HEI, "登记机关");
        s.text(1700, 1400, 34, Typeface.SONG, "2020年06月18日");
        Stamp.round(s, 1860, 1350, "云岭市市场监督管理局", "");
        return licence(s, company, since, capital, term);
    }

    /** Rows over two pages, the total with its words on the second. */
    private static Told tax(Inventor inventor) {
        Company company = inventor.company("云岭", "电气");
        List<Sheet> pages = new ArrayList<>();
        Told told = Told.of(new Drawn(DocumentKind.TAX_CERTIFICATE, pages));
        String number = "3430" + inventor.digits(12);
        Yuan total = Yuan.ZERO;
        int[] widths = {290, 230, 200, 300, 180, 254};
        List<String> kinds = List.of("增值税", "城市维护建设税", "教育费附加", "印花税", "企业所得税", "地方教育附加");
        for (int page = 0; page < 2; page++) {
            Sheet s = new Sheet();
            pages.add(s);
            s.centred(190, 44, Typeface.HEI, "中华人民共和国税收完税证明");
            s.text(100, 260, 27, Typeface.SONG, "No." + number);
            s.text(620, 260, 27, Typeface.SONG, "填发日期：2024年1月18日");
            s.text(1100, 260, 27, Typeface.SONG, "税务机关：云岭市税务局");
            double y = s.row(
                    100,
                    290,
                    70,
                    25,
                    new int[] {290, 430, 300, 434},
                    List.of("纳税人识别号", company.uscc(), "纳税人名称", company.name()));
            y = s.row(100, y, 70, 25, widths, List.of("原凭证号", "税种", "品目名称", "税款所属时期", "入(退)库日期", "实缴(退)金额"));
            for (int i = 0; i < 9; i++) {
                int month = 1 + (page * 9 + i) / 2;
                LocalDate from = LocalDate.of(2023, month, 1);
                LocalDate to = from.plusMonths(1).minusDays(1);
                Yuan paid =
                        new Yuan(BigDecimal.valueOf(10_000 + inventor.random().nextInt(9_000_000), 2));
                String kind = kinds.get(i % kinds.size());
                y = s.row(
                        100,
                        y,
                        78,
                        23,
                        widths,
                        List.of(
                                "343016" + inventor.digits(12),
                                kind,
                                "其他",
                                from + "至" + to,
                                to.plusDays(12).toString(),
                                Figure.yuan(paid)));
                told.rows()
                        .addObject()
                        .put("kind", kind)
                        .put("periodFrom", from.toString())
                        .put("periodTo", to.toString())
                        .put("amount", paid.amount().setScale(2).toPlainString());
                total = total.plus(paid);
            }
            if (page == 1) {
                y = s.row(
                        100,
                        y,
                        80,
                        26,
                        new int[] {290, 730, 434},
                        List.of("金额合计（大写）", ChineseAmount.write(total), "¥" + Figure.yuan(total)));
                Stamp.round(s, 1250, y + 150, "国家税务总局云岭市税务局", "征税专用章");
            }
        }
        return told.says("number", number)
                .says("taxpayer", company.name())
                .says("taxpayerId", company.uscc())
                .says("issueDate", "2024-01-18")
                .says("total", total.amount())
                .says("capitalsAmount", total.amount());
    }

    /** 税收缴款书: one tax, the amount in words below. */
    private static Told payment(Inventor inventor) {
        Company company = inventor.company("云岭", "自动化");
        Yuan paid = new Yuan(BigDecimal.valueOf(1_000_000 + inventor.random().nextInt(90_000_000), 2));
        String number = "43" + inventor.digits(14);
        Sheet s = new Sheet();
        s.centred(220, 46, Typeface.HEI, "中华人民共和国税收缴款书（银行经收专用）");
        s.text(120, 300, 28, Typeface.SONG, "填发日期：2023年10月17日");
        s.rightAligned(1530, 300, 28, Typeface.SONG, "No." + number);
        int[] four = {250, 460, 250, 450};
        double y = s.row(120, 330, 76, 26, four, List.of("纳税人识别号", company.uscc(), "税务机关", "云岭市税务局"));
        y = s.row(120, y, 76, 26, four, List.of("纳税人名称", company.name(), "开户银行", "云岭商业银行"));
        int[] widths = {250, 250, 460, 450};
        y = s.row(120, y, 76, 26, widths, List.of("税种", "品目名称", "税款所属时期", "实缴金额"));
        y = s.row(120, y, 76, 26, widths, List.of("企业所得税", "应纳税所得额", "2023年7月1日至2023年9月30日", Figure.yuan(paid)));
        y = s.row(
                120,
                y,
                76,
                27,
                new int[] {250, 710, 450},
                List.of("金额合计", "（大写）" + ChineseAmount.write(paid), "¥" + Figure.yuan(paid)));
        Stamp.round(s, 1250, y + 160, "国家税务总局云岭市税务局", "征税专用章");
        Told told = Told.of(Drawn.of(DocumentKind.TAX_CERTIFICATE, s))
                .says("number", number)
                .says("taxpayer", company.name())
                .says("taxpayerId", company.uscc())
                .says("issueDate", "2023-10-17")
                .says("total", paid.amount())
                .says("capitalsAmount", paid.amount());
        told.rows()
                .addObject()
                .put("kind", "企业所得税")
                .put("periodFrom", "2023-07-01")
                .put("periodTo", "2023-09-30")
                .put("amount", paid.amount().setScale(2).toPlainString());
        return told;
    }

    /** Twenty digits of an invoice's number do not fit into their column, nor does a supplier's name. */
    private static Told equipment(Inventor inventor) {
        Sheet s = new Sheet();
        Told told = Told.of(Drawn.of(DocumentKind.EQUIPMENT_LIST, s));
        s.centred(200, 44, Typeface.HEI, "采购软硬件装备清单");
        s.rightAligned(1554, 260, 26, Typeface.SONG, "单位：元");
        int[] widths = {80, 240, 170, 290, 80, 180, 200, 214};
        double y = s.row(100, 290, 76, 24, widths, List.of("序号", "设备名称", "规格型号", "供应商", "数量", "单价", "金额", "发票号码"));
        Yuan total = Yuan.ZERO;
        for (int i = 0; i < 9; i++) {
            int pieces = 1 + inventor.random().nextInt(5);
            Yuan price = Yuan.of(String.valueOf(1000L + inventor.random().nextInt(90_000)));
            Yuan amount = price.times(BigDecimal.valueOf(pieces));
            String supplier = inventor.supplier().name();
            String invoice = i % 3 == 0 ? inventor.digits(8) : "2343" + inventor.digits(16);
            String name = inventor.pick(List.of("数控车床", "工业相机", "生产执行系统软件", "传感器网关"));
            String spec = "YL-" + inventor.digits(3);
            y = s.row(
                    100,
                    y,
                    90,
                    24,
                    widths,
                    List.of(
                            String.valueOf(i + 1),
                            name,
                            spec,
                            supplier,
                            String.valueOf(pieces),
                            Figure.yuan(price),
                            Figure.yuan(amount),
                            invoice));
            told.rows()
                    .addObject()
                    .put("name", name)
                    .put("spec", spec)
                    .put("supplier", supplier)
                    .put("quantity", String.valueOf(pieces))
                    .put("amount", amount.amount().setScale(2).toPlainString())
                    .put("invoiceNumber", invoice);
            total = total.plus(amount);
        }
        s.row(100, y, 80, 25, widths, List.of("", "合计", "", "", "", "", Figure.yuan(total), ""));
        return told.says("total", total.amount().setScale(2));
    }
}
