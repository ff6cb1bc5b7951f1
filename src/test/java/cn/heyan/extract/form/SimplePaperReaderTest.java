package cn.heyan.extract.form;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.SecondLook;
import cn.heyan.notation.WanYuan;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SimplePaperReaderTest {

    private static final SimplePaperReader READER = new SimplePaperReader(Path.of("config/papers"));
    private static final String COMPANY = "云岭精工机械有限公司";

    private static Paper typed(DocumentKind kind, String... lines) {
        return read(kind, HandLaid.page(1).lines(12, 10, lines).typed());
    }

    private static Paper read(DocumentKind kind, Page page) {
        return READER.read(HandLaid.document(kind, page), HandLaid.packet(page), new SecondLook(SecondReader.NONE));
    }

    private static String text(Readings readings, String field) {
        return settled(readings.read(new Field<>(field, String.class)), field);
    }

    private static LocalDate date(Paper paper, String field) {
        return settled(paper.read(new Field<>(field, LocalDate.class)), field);
    }

    private static <T> T settled(Reading<T> reading, String field) {
        return reading.settled().orElseThrow(() -> new AssertionError(field + " is " + reading));
    }

    @Test
    void reads_who_was_granted_which_title_by_whom_and_when() {
        Paper paper = typed(
                DocumentKind.CERTIFICATE,
                "荣誉证书",
                COMPANY + "：",
                "经审核评定，授予你单位“云岭市数字化车间”称号（市级）。特发此证。",
                "证书编号：YLSZ-2025-018",
                "云岭市工业和信息化局",
                "二〇二五年三月十二日");

        assertThat(text(paper.readings(), "sort")).isEqualTo("honour");
        assertThat(text(paper.readings(), "holder")).isEqualTo(COMPANY);
        assertThat(text(paper.readings(), "name")).isEqualTo("云岭市数字化车间");
        assertThat(text(paper.readings(), "level")).isEqualTo("市级");
        assertThat(text(paper.readings(), "number")).isEqualTo("YLSZ-2025-018");
        assertThat(text(paper.readings(), "issuer")).isEqualTo("云岭市工业和信息化局");
        assertThat(date(paper, "date")).isEqualTo("2025-03-12");
    }

    @Test
    void tells_the_grade_of_a_management_system_from_the_grade_above() {
        Paper paper = typed(DocumentKind.CERTIFICATE, "两化融合管理体系评定证书", "评定等级：AAA级", "有效期至：2028年5月6日");

        assertThat(text(paper.readings(), "sort")).isEqualTo("integration-management");
        assertThat(text(paper.readings(), "level")).isEqualTo("AAA级");
        assertThat(date(paper, "validTo")).isEqualTo("2028-05-06");
    }

    @Test
    void counts_the_stars_of_digital_maturity() {
        Paper paper = typed(DocumentKind.CERTIFICATE, "数字化转型成熟度星级评估证书", "（DLMM）", "达到", "★★★");

        assertThat(text(paper.readings(), "sort")).isEqualTo("dlmm");
        assertThat(settled(paper.read(new Field<>("stars", BigDecimal.class)), "stars"))
                .isEqualByComparingTo("3");
        assertThat(text(paper.readings(), "level")).isEqualTo("3星级");
    }

    @Test
    void doubts_the_stars_where_all_grades_are_explained() {
        Paper paper = typed(DocumentKind.CERTIFICATE, "数字化转型成熟度星级评估证书", "二星级为入门，三星级为中等，四星级为优秀");

        assertThat(paper.read(new Field<>("stars", BigDecimal.class))).isInstanceOf(Doubtful.class);
    }

    @Test
    void an_accepted_application_is_no_granted_patent() {
        Paper paper = typed(
                DocumentKind.IP_CERTIFICATE, "专利申请受理通知书", "申请号：202510012345.6", "申请人：" + COMPANY, "发明创造名称：一种自动称量装置");

        assertThat(text(paper.readings(), "status")).isEqualTo("accepted");
        assertThat(text(paper.readings(), "kind")).isEqualTo("发明");
        assertThat(text(paper.readings(), "holder")).isEqualTo(COMPANY);
    }

    @Test
    void a_list_of_recognised_companies_names_each_and_no_single_one() {
        Paper paper = LaidForm.of(3)
                .line("云岭市工业和信息化局文件")
                .line("云工信发〔2025〕16号")
                .line("关于公布2025年度市级智能工厂名单的通知")
                .row("序号 | 企业名称 | 所在地")
                .row("1 | " + COMPANY + " | 云岭区")
                .row("2 | 松湾奇衡电气有限公司 | 松湾县")
                .read(READER, DocumentKind.RECOGNITION_DOCUMENT);

        assertThat(text(paper.readings(), "number")).isEqualTo("云工信发〔2025〕16号");
        assertThat(text(paper.readings(), "name")).isEqualTo("智能工厂");
        assertThat(text(paper.readings(), "issuer")).isEqualTo("云岭市工业和信息化局");
        assertThat(paper.rows()).extracting(row -> text(row, "entity")).containsExactly(COMPANY, "松湾奇衡电气有限公司");
        assertThat(paper.read(new Field<>("entity", String.class))).isInstanceOf(Absent.class);
    }

    @Test
    void reads_the_tax_return_by_the_names_of_its_lines_whatever_stands_in_brackets() {
        Paper paper = LaidForm.of(3)
                .line("税款所属期间：2025年01月01日至2025年12月31日")
                .line("纳税人名称：" + COMPANY)
                .row("行次 | 项目 | 金额")
                .row("1 | 一、营业收入（填写A101010） | 12,345,678.90")
                .row("13 | 三、利润总额（10＋11－12） | 1,234,567.80")
                .row("25 | 六、应纳所得税额（23×24） | 308,641.95")
                .read(READER, DocumentKind.INCOME_TAX_RETURN);

        assertThat(text(paper.readings(), "year")).isEqualTo("2025");
        assertThat(settled(paper.read(new Field<>("revenue", Yuan.class)), "revenue"))
                .isEqualTo(Yuan.of("12345678.90"));
        assertThat(settled(paper.read(new Field<>("profit", Yuan.class)), "profit"))
                .isEqualTo(Yuan.of("1234567.80"));
        assertThat(settled(paper.read(new Field<>("taxPayable", Yuan.class)), "taxPayable"))
                .isEqualTo(Yuan.of("308641.95"));
    }

    @Test
    void a_summary_table_states_its_amounts_in_ten_thousands_with_their_precision() {
        Paper paper = LaidForm.of(4)
                .line("汇总表")
                .line("单位：万元")
                .row("序号 | 企业（单）/位）名称 | 2023年/营收 | 申请支持/金额")
                .row("1 | " + COMPANY + " | 1250.5 | 60")
                .row("合计 | | 1250.5 | 60")
                .read(READER, DocumentKind.SUMMARY_TABLE);

        assertThat(paper.rows()).hasSize(1);
        assertThat(paper.rows()
                        .get(0)
                        .read(new Field<>("revenue", WanYuan.class))
                        .settled())
                .contains(WanYuan.of("1250.5"));
        assertThat(paper.rows()
                        .get(0)
                        .read(new Field<>("requested", WanYuan.class))
                        .settled())
                .contains(WanYuan.of("60"));
    }

    @Test
    void a_total_is_in_the_unit_of_its_own_column() {
        Paper paper = LaidForm.of(4)
                .line("采购软硬件装备清单")
                .row("序号 | 设备名称 | 单价（元） | 金额（万元）")
                .row("1 | 数控车床 | 120000 | 24.00")
                .row("合计 | | | 24.00")
                .read(READER, DocumentKind.EQUIPMENT_LIST);

        assertThat(paper.rows()
                        .get(0)
                        .read(new Field<>("unitPrice", BigDecimal.class))
                        .settled())
                .hasValueSatisfying(price -> assertThat(price).isEqualByComparingTo("120000"));
        assertThat(paper.rows().get(0).read(new Field<>("amount", Yuan.class)).settled())
                .contains(Yuan.of("240000"));
        assertThat(settled(paper.read(new Field<>("total", Yuan.class)), "total"))
                .isEqualTo(Yuan.of("240000"));
    }

    @Test
    void a_target_table_is_one_of_completion_once_that_column_is_filled_in() {
        String heading = "一级指标 | 三级指标 | 预期指标目标值 | 指标完成情况";
        Paper target = LaidForm.of(4).row(heading).row("产出指标 | 设备联网率 | ≥80% | ").read(READER, TARGETS);
        Paper completion =
                LaidForm.of(4).row(heading).row("产出指标 | 设备联网率 | ≥80% | 85%").read(READER, TARGETS);

        assertThat(text(target.readings(), "phase")).isEqualTo("target");
        assertThat(text(completion.readings(), "phase")).isEqualTo("completion");
        assertThat(text(completion.rows().get(0), "completed")).isEqualTo("85%");
    }

    private static final DocumentKind TARGETS = DocumentKind.PERFORMANCE_TARGET_TABLE;

    @Test
    void what_only_one_reader_of_pictures_has_seen_stays_doubtful() {
        Paper paper = read(
                DocumentKind.ASSESSMENT_PASS_PROOF,
                HandLaid.page(1)
                        .lines(12, 10, "兹证明" + COMPANY + "于2023年7月5日通过网络安全分类分级管理评估，", "定级为二级。")
                        .scanned());

        assertThat(paper.read(new Field<>("passDate", LocalDate.class))).isInstanceOf(Doubtful.class);
        assertThat(paper.read(new Field<>("level", String.class)).likeliest()).contains("二级");
    }

    @Test
    void a_label_in_running_text_is_no_label() {
        Paper paper = typed(DocumentKind.CERTIFICATE, "荣誉证书", COMPANY + "：", "授予你单位先进集体称号。", "发证机关的印章在下。");

        assertThat(paper.read(new Field<>("issuer", String.class))).isInstanceOf(Absent.class);
    }

    @Test
    void each_line_of_a_name_that_wraps_is_seen_by_the_second_reader_alone() {
        Page page = HandLaid.page(1)
                .lines(12, 10, "兹证明云岭精工机械", "有限公司于2023年7月5日通过网络安全分类分级管理评估，定级为二级。")
                .scanned();
        SecondReader second = (of, box, script) ->
                Optional.of(Word.of(box.y() < 0.11 ? "云岭精工机械" : box.width() < 0.1 ? "有限公司" : "2023年7月5日", box, 0.9));

        Paper paper = READER.read(
                HandLaid.document(DocumentKind.ASSESSMENT_PASS_PROOF, page),
                HandLaid.packet(page),
                new SecondLook(second));

        assertThat(text(paper.readings(), "entity")).isEqualTo(COMPANY);
    }

    @Test
    void the_last_date_is_offered_in_doubt_where_a_seal_lies_over_the_closing_line() {
        Paper paper = typed(DocumentKind.NARRATIVE, COMPANY + "信息化建设情况介绍", "云岭精工印章机械2026年3月9日有限公司");

        assertThat(paper.read(new Field<>("date", LocalDate.class)))
                .isInstanceOfSatisfying(
                        Doubtful.class, doubt -> assertThat(doubt.candidates()).hasSize(1));
    }

    @Test
    void a_letter_is_numbered_by_square_brackets_however_they_were_read() {
        Paper paper = typed(DocumentKind.RECOMMENDATION_DOCUMENT, "云岭区工业和信息化局文件", "云工信字(2024)10号");

        assertThat(text(paper.readings(), "number")).isEqualTo("云工信字〔2024〕10号");
    }
}
