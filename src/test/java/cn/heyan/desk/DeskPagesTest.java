package cn.heyan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.journey.Progress;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LettingGo;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The pages of the desk in a real browser. */
class DeskPagesTest {

    private static final List<String> PAGES = List.of(
            "inbox=/inbox",
            "ledger=/ledger?programme=hengyang-2024-digital-upgrade",
            "ledger-loans=/ledger/loans",
            "ledger-contracts=/ledger/contracts",
            "ledger-audit=/ledger/audit",
            "overview=/overview",
            "overview-list=/overview/packets?verdict=DIFFERS",
            "summary-tables=/overview/tables",
            "programmes=/programmes",
            "programme=/programmes/hengyang-2024-digital-upgrade",
            "letters=/letters",
            "letter=/letters/one?id=test/report",
            "admin-accounts=/admin/accounts",
            "admin-tokens=/admin/tokens",
            "admin-history=/admin/history",
            "password=/password");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> every_page_loads_nothing_from_outside_and_has_no_serious_accessibility_fault() {
        return PAGES.stream()
                .map(page -> DynamicTest.dynamicTest(page, () -> {
                    Browser browser = Browser.as("admin");
                    browser.outside();
                    browser.complaints();
                    browser.open(page.substring(page.indexOf('=') + 1));
                    assertThat(browser.driver().getTitle()).endsWith("Heyan 核验").doesNotContain("故障", "没有这一页");
                    assertThat(browser.faults()).isEmpty();
                    assertThat(browser.outside()).isEmpty();
                    assertThat(browser.complaints()).isEmpty();
                    browser.picture(page.substring(0, page.indexOf('=')));
                }));
    }

    @Test
    void an_address_that_leads_nowhere_is_told_on_a_page_without_faults() {
        Browser browser = Browser.as("auditor").open("/packets/000000000000");
        browser.untilSays("没有这一页");
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.outside()).isEmpty();
    }

    @Test
    void the_ledger_s_totals_follow_the_filter() {
        Browser browser = Browser.as("auditor").open("/ledger?programme=chifeng-cloud-management");
        assertThat(browser.until(".sums").getText()).contains("2 张发票", "443,600.00");
        browser.open("/ledger?programme=chifeng-cloud-management&counted=no");
        assertThat(browser.until(".sums").getText()).contains("0 张发票", "0.00");
    }

    @Test
    void an_invoice_that_lies_in_several_packets_leads_to_the_others() {
        Browser browser = Browser.as("auditor").open("/ledger?programme=hengyang-2024-digital-upgrade&counted=no");
        browser.until("a.twice").click();
        assertThat(browser.until(".sums").getText()).startsWith("3 张发票");
    }

    @Test
    void contracts_invoices_and_payments_stand_as_the_examiner_matched_them_and_what_is_unmatched_is_said() {
        Browser browser =
                Browser.as("auditor").open("/ledger/contracts?programme=hunan-2023-industrial-internet-platform");
        assertThat(browser.until("section.keep").getText())
                .contains("没有对应上", "1 笔未见发票", "湘滨石鼓山智造信息技术有限公司", "576,300.00");
        assertThat(browser.until("section.keep tbody tr:first-child").getText()).contains("未见发票", "53,000.00");
    }

    @Test
    void the_inbox_finds_a_packet_by_an_invoice_number_with_the_keyboard_alone() {
        Browser browser = Browser.as("reviewer").open("/inbox");
        String number = "23432000000971164358";
        browser.press("/", number, Keys.ENTER);
        browser.untilSays("共 3 份");
        browser.press(Keys.ESCAPE, "j");
        assertThat(browser.until("tr.chosen").getText()).contains("衡阳石鼓山奇衡机械有限公司");
    }

    @Test
    void a_file_chosen_on_the_page_lies_in_the_inbox_whole() throws Exception {
        Path packet = Files.writeString(folder.resolve("新材料 包.pdf"), "%PDF-1.7 test\n%%EOF\n");
        Browser browser = Browser.as("reviewer").open("/inbox");
        browser.until("#files").sendKeys(packet.toString());
        browser.untilSays("已放入收件箱");
        assertThat(RunningDesk.running().folder().resolve("inbox/新材料 包.pdf")).hasSameBinaryContentAs(packet);
    }

    @Test
    void the_inbox_shows_page_by_page_how_far_a_packet_is() {
        Browser browser = Browser.as("reviewer").open("/inbox?state=waiting");
        browser.until("tr[data-packet]");
        Progress progress = RunningDesk.running().bean(Progress.class);
        progress.page("蒸湘云机械.zip", 3, 12);
        // told again to whoever opens the page later
        browser.untilSays("第 3 页，共 12 页");
        browser.open("/inbox?state=waiting").untilSays("第 3 页，共 12 页");
        assertThat(browser.until("tr[data-packet] progress").getAttribute("value"))
                .isEqualTo("25");
        progress.stage("蒸湘云机械.zip", Progress.Stage.RECONCILE);
        browser.untilSays("正在逐项核对");
    }

    @Test
    void a_packet_that_was_purged_says_what_is_left_and_breaks_no_page() throws Exception {
        RunningDesk desk = RunningDesk.running();
        String id = SmallPackets.examined("清除");
        String address = "/packets/" + id.substring(0, 12);
        Browser browser = Browser.as("reviewer").open(address);
        browser.until(".thumbs img");
        desk.bean(LettingGo.class).purge(id, "保存期满");
        browser.open(address).untilSays("按保存期限清除");
        assertThat(browser.text()).contains("衡阳石鼓山奇衡机械有限公司", "历次核验").doesNotContain("还没有核验结果", "故障");
        browser.open("/ledger").until(".invoices");
        browser.open(address + "/history").untilSays("按保存期限清除原件和报告");
        assertThat(desk.folder().resolve("data/pages").resolve(id)).doesNotExist();
    }

    @Test
    void a_name_that_nothing_settles_is_in_doubt_wherever_it_is_a_title() throws Exception {
        RunningDesk desk = RunningDesk.running();
        String id = SmallPackets.examined("存疑名称");
        desk.bean(Ledger.class)
                .describe(id, new Known("", "衡阳石鼓山奇衔机械有限公司", "", "hengyang-2024-digital-upgrade", 3, 1, Set.of()));
        String shown = "衡阳石鼓山奇衔机械有限公司 ? 存疑";
        Browser browser = Browser.as("reviewer").open("/inbox?q=" + id.substring(0, 12));
        assertThat(browser.until("tr[data-href]").getText()).contains(shown);
        assertThat(browser.open("/overview/packets").text()).contains(shown);
        browser.open("/packets/" + id.substring(0, 12));
        assertThat(browser.until(".verdict h1").getText()).contains(shown);
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.open("/overview/packets").text()).doesNotContain("衡阳石鼓山奇衡机械有限公司 ?");
    }

    @Test
    void question_mark_lists_the_keys_and_g_l_opens_the_ledger() {
        Browser browser = Browser.as("reviewer").open("/inbox");
        browser.press("?");
        assertThat(browser.until("dialog[open]").getText()).contains("台账", "下一行");
        browser.press(Keys.ESCAPE);
        browser.press("g", "l");
        browser.until(".invoices");
    }

    @Test
    void pages_speak_english_after_one_click() {
        Browser browser = Browser.as("reviewer").open("/overview");
        browser.until("a[hreflang=en]").click();
        browser.untilSays("Commonest findings");
        browser.until("a[hreflang=zh]").click();
        browser.untilSays("最常见的问题");
    }

    @Test
    void who_is_not_signed_in_sees_the_sign_in_page_and_a_wrong_password_is_told() {
        Browser browser = Browser.nobody().open("/ledger");
        browser.until("input[name=username]").sendKeys("auditor");
        browser.until("input[name=password]").sendKeys("not this one" + Keys.ENTER);
        browser.untilSays("用户名或密码不对");
        assertThat(browser.faults()).isEmpty();
        browser.picture("login");
    }

    @Test
    void who_is_limited_to_one_programme_sees_only_its_packets() {
        Browser browser = Browser.as("bureau").open("/inbox");
        assertThat(browser.until("#list").getText()).contains("赤峰石鼓山").doesNotContain("衡阳石鼓山");
        assertThat(browser.open("/overview/packets").text()).doesNotContain("衡阳石鼓山");
        assertThat(browser.open("/ledger").text()).doesNotContain("衡阳石鼓山");
    }
}
