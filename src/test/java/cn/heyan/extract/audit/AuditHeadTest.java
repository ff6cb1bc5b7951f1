package cn.heyan.extract.audit;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AuditHeadTest {

    @Test
    void reads_who_audited_whom_and_when() {
        Paper paper = Report.typed(Report.opinion(1));

        assertThat(paper.read(AuditReport.AUDITEE).settled()).contains("衡阳云岭精工机械有限公司");
        assertThat(paper.read(AuditReport.FIRM).settled()).contains("湖南云岭会计师事务所(特殊普通合伙)");
        assertThat(paper.read(AuditReport.REPORT_NUMBER).settled()).contains("云岭会审字〔2024〕第0123号");
        assertThat(paper.read(AuditReport.REPORT_DATE).settled()).contains(LocalDate.of(2024, 3, 15));
        assertThat(paper.read(AuditReport.YEAR).settled()).contains("2023");
        assertThat(paper.read(AuditReport.OPINION).settled()).contains("标准无保留意见");
    }

    @Test
    void puts_back_the_zero_that_readers_lose_in_a_year_but_guesses_no_year() {
        assertThat(SigningDate.day("二二四年三月十五日")).contains(LocalDate.of(2024, 3, 15));
        assertThat(SigningDate.day("二O二四年三月十五日")).contains(LocalDate.of(2024, 3, 15));
        assertThat(SigningDate.day("二四年三月十五日")).isEmpty();
        assertThat(SigningDate.day("二二年三月十五日")).isEmpty();
    }

    @Test
    void a_date_before_the_years_end_is_no_signing_date() {
        HandLaid page = HandLaid.page(1)
                .at(40, 8, "审计报告")
                .at(10, 20, "包括2023年12月31日的资产负债表，2023年度的利润表以及财务报表附注。")
                .at(60, 40, "2023年12月31日");

        assertThat(Report.typed(page).read(AuditReport.REPORT_DATE).state()).isEqualTo("absent");
    }

    @Test
    void tells_the_opinions_apart() {
        assertThat(Opinion.in("一、审计意见我们认为，公允反映了")).contains("标准无保留意见");
        assertThat(Opinion.in("一、保留意见除“形成保留意见的基础”部分所述事项产生的影响外，公允反映了")).contains("保留意见");
        assertThat(Opinion.in("一、否定意见由于“形成否定意见的基础”部分所述事项的重要性，没有在所有重大方面")).contains("否定意见");
        assertThat(Opinion.in("一、无法表示意见我们不对后附的财务报表发表审计意见")).contains("无法表示意见");
        assertThat(Opinion.in("一、审计意见公允反映了三、强调事项我们提醒")).contains("带强调事项段的无保留意见");
        assertThat(Opinion.in("一、审计意见我们认为，公充反映了")).contains("标准无保留意见");
        assertThat(Opinion.in("本页没有意见")).isEmpty();
    }

    @Test
    void reads_the_filing_codes_of_two_provinces_one_of_them_said_by_its_qr_code_only() {
        Page first = HandLaid.page(1)
                .at(30, 8, "注册会计师协会业务报告统一编码报备系统")
                .at(10, 14, "业务报备统一编码：430101562022455012")
                .at(10, 18, "报告日期：2024年04月28日")
                .at(10, 22, "报备日期：2024年05月02日")
                .typed();
        Page second = HandLaid.page(2)
                .at(30, 8, "注册会计师行业报告防伪页")
                .at(60, 30, "440920220426058272")
                .scanned();
        Page coded = new Page(
                second.ref(),
                second.picture(),
                0,
                0,
                second.text(),
                List.of(new CodeSymbol(
                        "http://fw.yunlingcpa.org.cn/open?bbbh=440920220426058272",
                        new Box(0.6, 0.1, 0.2, 0.15),
                        "zxing")),
                List.of(),
                second.legibility());

        Paper paper = Report.read(new AuditReportReader(), SecondReader.NONE, Stream.of(first, coded));

        assertThat(paper.read(AuditReport.FILING_CODES).settled()).contains("430101562022455012,440920220426058272");
        assertThat(paper.read(AuditReport.FILING_DATE).settled()).contains(LocalDate.of(2024, 5, 2));
        assertThat(paper.read(AuditReport.REPORT_DATE).settled()).contains(LocalDate.of(2024, 4, 28));
        assertThat(paper.read(AuditReport.QR_HOST).settled()).contains("fw.yunlingcpa.org.cn");
    }

    @Test
    void a_name_misread_under_a_seal_is_outvoted_and_one_with_more_characters_is_not() {
        assertThat(Slips.oneOf("衡阳云岭精工机械有限公司", "衡阳云岭精王机械有限公司")).isTrue();
        assertThat(Slips.oneOf("衡阳云岭精工机械有限公司", "衡阳云岭岣精工机械有限公司")).isFalse();
        assertThat(Slips.oneOf("衡阳云岭精工机械有限公司", "衡阳雁回智造机械有限公司")).isFalse();
        assertThat(Slips.ofFirm("湖南云岭会计师事务所(普通合伙)", "湖南云领会计师事务所")).isTrue();
    }
}
