package cn.heyan.classify;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindsTest {

    private final Sorter sorter = new Sorter(Path.of("config/papers"));

    @ParameterizedTest
    @CsvSource({
        "机动车销售统一发票, 发票代码 开票日期 机打代码 厂牌型号 合格证号 发动机号码 车辆识别代号 价税合计 增值税税率 增值税税额 购买方名称 纳税人识别号",
        "二手车销售统一发票, 发票代码 发票号码 开票日期 买方单位 卖方单位 车牌照号 登记证号 车价合计 二手车市场 纳税人识别号",
        "电子发票（铁路电子客票）, 发票号码 开票日期 二等座 票价 电子客票号 购买方名称 统一社会信用代码 中国铁路",
        "电子发票（航空运输电子客票行程单）, 发票号码 旅客姓名 承运人 航班号 民航发展基金 燃油附加费 增值税税率 填开日期 购买方名称",
        "四川省国家税务局通用机打发票, 发票代码 发票号码 上车 下车 里程 等候 单价 车号 监督电话 开票日期",
        "湖南省通用定额发票, 发票代码 发票号码 伍拾元整 发票联",
        "湖南省医疗门诊收费票据（电子）, 票据代码 票据号码 交款人 开票日期 收款单位 金额",
        "非税收入一般缴款书（收据）, 执收单位 缴款人 项目编码 收费标准 票据号码",
        "海关进口增值税专用缴款书, 填发日期 缴款期限 完税价格 税率 税款金额 报关单编号 进口口岸 货物名称",
        "收款收据, 今收到 交来 人民币 收款人 金额",
        "送货单, 收货单位 送货日期 规格型号 数量 单价 金额 客户签收",
        "对账单, 发票号码 开票日期 税率 税额 价税合计 上期 本期 期末余额",
        "形式发票 PROFORMA INVOICE, Description Quantity UnitPrice 税率 税额 单价 价税合计",
        "报价单, 报价日期 税率 税额 单价 价税合计 交货期 有效期",
        "宾客账单, 房号 入住日期 离店日期 房费 税率 税额 单价",
        "湖南省高速公路车辆通行费专用收据, 入口 出口 车型 收费员 发票代码 发票号码",
        "道路汽车客票, 发票代码 发票号码 乘车日期 开车时间 车次 座号 检票口 票价",
    })
    void takes_no_ticket_receipt_or_offer_for_a_vat_invoice(String title, String labels) {
        Document document = only(title, labels);

        assertThat(document.kind()).as(document.reason()).isNotEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(document.reason()).as("says what it is instead").doesNotStartWith("未见");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"电子发票（普通发票）", "电子发票（增值税专用发票）", "湖南增值税专用发票", "湖南增值税电子普通发票", "增值税普通发票（卷票）", "湖南通用机打发票", "深圳电子普通发票"
            })
    void takes_every_title_of_a_vat_invoice_for_one(String title) {
        assertThat(only(title, "发票号码 开票日期 购买方 销售方 税率 税额 价税合计").kind()).isEqualTo(DocumentKind.VAT_INVOICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"成品油 数量 单价 升", "建筑服务发生地 建筑项目名称", "旅客运输服务 出行人 出发地 到达地 座位等级 行程单", "机动车销售有限公司 经纪代理服务", "区块链 检票口"})
    void does_not_miss_an_invoice_for_what_is_sold_on_it(String goods) {
        assertThat(only("电子发票（普通发票）", "发票号码 开票日期 购买方 销售方 税率 税额 价税合计 " + goods).kind())
                .isEqualTo(DocumentKind.VAT_INVOICE);
    }

    @Test
    void knows_an_invoice_whose_title_is_torn_off_by_its_labels() {
        Document document = only("号码", "开票日期 购买方 销售方 税率 税额 价税合计 纳税人识别号 密码区");

        assertThat(document.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(document.reason()).contains("个增值税发票栏目名");
    }

    @Test
    void does_not_miss_an_untitled_invoice_that_mentions_an_itinerary_in_its_remarks() {
        String few = "开票日期 购买方 税率 税额 价税合计 备注:网约车行程单";
        String many = few + " 发票号码 发票代码 销售方 纳税人识别号 密码区 单价";

        assertThat(only("号码", few).kind()).isNotEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(only("号码", many).kind()).isEqualTo(DocumentKind.VAT_INVOICE);
    }

    @Test
    void takes_a_face_with_a_program_across_it_and_no_buyer_for_a_specimen() {
        Document shown = sort(face("名称:").mark(30, 28, "PaintBill", 0.06).mark(45, 60, "PaintBill", 0.06));
        Document marked =
                sort(face("名称:云岭精工机械有限公司").mark(30, 28, "PaintBill", 0.06).mark(45, 60, "PaintBill", 0.06));
        Document buyerless = sort(face("名称:"));

        assertThat(shown.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(shown.reason()).contains("样张", "PaintBill");
        assertThat(marked.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
        assertThat(buyerless.kind()).isEqualTo(DocumentKind.VAT_INVOICE);
    }

    @ParameterizedTest
    @CsvSource({
        "组织机构代码证, org-code-certificate",
        "税务登记证, tax-registration-certificate",
        "事业单位法人证书, institution-certificate",
        "开户许可证, account-opening-certificate",
        "关于新设公司的情况说明, new-company-statement",
        "数据运维服务合同, service-contract",
        "设备采购合同, purchase-contract",
        "项目任务书, project-contract",
        "收款回单, bank-receipt-voucher",
        "网上银行电子回单, bank-payment-voucher",
        "费用报销单, expense-voucher",
        "研发费用明细表, expense-detail-list",
        "社会保险参保缴费证明, social-security-record",
        "中小企业数字化转型诊断报告, diagnosis-report",
        "关于公布2023年度入选企业名单的通知, recognition-document",
        "安全生产许可证, production-licence",
        "工业互联网企业网络安全分类分级管理工作完成情况证明, assessment-pass-proof",
        "智能制造能力成熟度自评估报告, self-assessment-report",
        "项目验收报告, acceptance-report",
        "智能制造实施方案, implementation-plan",
        "厂房租赁合同, site-proof",
        "专业技术职务资格证书, staff-credential",
        "服务中小微企业明细表, served-enterprise-list",
        "中小微企业对服务机构的评价意见, customer-evaluation",
        "管理咨询报告, service-deliverable",
        "项目专账, account-ledger",
        "科目余额表, account-ledger",
        "系统界面截图, screenshot",
        "公共信用信息报告, credit-report",
        "项目现场核验申请报告, onsite-verification-application",
        "实用新型专利证书, ip-certificate",
        "企业所得税年度纳税申报表, income-tax-return",
        "项目推荐汇总表, summary-table",
        "项目专项资金审计报告, special-audit-report",
        "审计报告, annual-audit-report",
        "目录, toc",
        "其他证明材料, other-evidence",
        "可行性研究报告, application-report",
        "工业大数据研究报告, research-report",
    })
    void knows_the_kinds_that_the_notices_ask_for_by_their_titles(String title, String kind) {
        assertThat(only(title, "正文若干行 用来使本页不至于空着 金额 日期 单位名称").kind().id()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({
        "两化融合管理体系评定证书, certificate",
        "数字化转型成熟度星级评估证书, certificate",
        "质量管理体系认证证书, certificate",
        "荣 誉 证 书, certificate",
        "高新技术企业证书, certificate",
        "信息系统建设和服务能力等级证书, certificate",
        "专利申请受理通知书, ip-certificate",
        "计算机软件著作权登记证书, ip-certificate",
        "发明专利证书, ip-certificate",
        "学士学位证书, staff-credential",
        "普通高等学校毕业证书, staff-credential",
        "项目建设绩效目标表, performance-target-table",
        "“机器换人”绩效目标, performance-target-table",
        "项目绩效目标完成情况表, performance-target-table",
        "机器人安装验收报告, acceptance-report",
        "项目现场核验报告, acceptance-report",
        "关于数字化车间建设项目立项的批复, recognition-document",
        "内蒙古自治区智能工厂拟认定名单公示, recognition-document",
        "关于推荐2024年工信领域奖补项目的函, recommendation-document",
        "关键工序“机器换人”项目推荐汇总表, summary-table",
        "A200000中华人民共和国企业所得税月（季）度预缴纳税申报表（A类）, income-tax-return",
        "社会保险单位参保证明, social-security-record",
        "单位社会保险缴纳情况表, social-security-record",
        "数字化转型水平自评报告, self-assessment-report",
        "智能制造能力成熟度自诊断报告, self-assessment-report",
        "基本存款账户信息, account-opening-certificate",
        "不动产权证书, site-proof",
        "全国工业产品生产许可证, production-licence",
        "团体标准, standard-document",
        "项目费用明细表, expense-detail-list",
        "企业信用报告（信用内蒙古）, credit-report",
        "企业概况, company-profile",
        "登云投入及用云成效, narrative",
    })
    void knows_the_titles_that_offices_print(String title, String kind) {
        assertThat(only(title, "正文若干行 用来使本页不至于空着 金额 日期 单位名称").kind().id()).isEqualTo(kind);
    }

    @Test
    void knows_an_official_letter_whose_title_is_broken_in_two() {
        Document letter = sort(HandLaid.page(1)
                .mark(20, 8, "云岭市工业和信息化局文件", 0.03)
                .mark(14, 16, "关于公布2025年度市级智能工厂和数字化转型标杆企业（第二批）", 0.02)
                .mark(40, 20, "名单的通知", 0.02)
                .lines(12, 28, "各县区工业和信息化局，有关企业：根据认定管理办法，现予以公布。"));

        assertThat(letter.kind()).as(letter.reason()).isEqualTo(DocumentKind.RECOGNITION_DOCUMENT);
    }

    @ParameterizedTest
    @CsvSource({
        "借歉借据, 借款人 放款日期 借据号 到期日, loan-disbursement-voucher",
        "借款据, 借款人 放款日期 借据号 到期日, loan-disbursement-voucher",
        "审汁报告, 注册会计师 财务报表 后附, annual-audit-report",
        "设计报告, 方案 图纸 说明, other",
    })
    void knows_a_title_with_one_character_misread_or_lost_by_the_labels_beside_it(
            String title, String labels, String kind) {
        assertThat(only(title, labels + " 正文若干行用来使本页不至于空着").kind().id()).isEqualTo(kind);
    }

    @Test
    void does_not_take_a_cell_of_a_table_or_a_piece_of_prose_for_a_title() {
        HandLaid ledger = HandLaid.page(1).at(40, 5, "科目汇总表");
        for (int y = 10; y < 40; y += 2) {
            ledger.at(5, y, "1001")
                    .at(15, y, "长期待摊费用")
                    .at(40, y, "5300.00")
                    .at(60, y, "5300.00")
                    .at(85, y, "资产负债表");
        }
        HandLaid prose =
                HandLaid.page(1).at(10, 10, "以上内容由各单位自行核对，并于月底前汇总上报市里。").at(10, 14, "根据双方签订的采购合同，按进度拨付。");

        assertThat(sort(ledger).kind()).isEqualTo(DocumentKind.ACCOUNT_LEDGER);
        assertThat(sort(prose).kind()).isEqualTo(DocumentKind.OTHER);
    }

    private Document only(String title, String labels) {
        HandLaid page = HandLaid.page(1).at(50 - title.length() * 0.7, 5, title);
        String[] words = labels.split(" ");
        for (int i = 0; i < words.length; i++) {
            page.at(10 + 45 * (i % 2), 18 + 4 * (i / 2), words[i]);
        }
        return sort(page);
    }

    private Document sort(HandLaid page) {
        return sorter.sort(HandLaid.packet(page.scanned())).documents().get(0);
    }

    private static HandLaid face(String buyer) {
        return HandLaid.page(1)
                .at(40, 5, "湖南增值税电子普通发票")
                .at(5, 24, buyer)
                .at(5, 30, "纳税人识别号:")
                .at(10, 40, "项目名称")
                .at(60, 40, "单价")
                .at(80, 40, "税率")
                .at(10, 65, "价税合计")
                .at(10, 75, "名称:雁回恒拓软件有限公司");
    }
}
