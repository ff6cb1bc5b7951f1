package cn.heyan.desk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.store.Change;
import cn.heyan.store.History;
import cn.heyan.store.account.Account;
import cn.heyan.store.account.Account.Role;
import cn.heyan.store.account.Accounts;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.springframework.security.crypto.password.PasswordEncoder;

/** What administrators and auditors do at the desk, and what it keeps of it. */
class DeskDutiesTest {

    private final RunningDesk desk = RunningDesk.running();

    @Test
    void a_new_account_s_one_time_password_must_be_changed_before_anything_else() {
        Browser browser = Browser.as("admin").open("/admin/accounts");
        browser.until(".stack input[name=name]").sendKeys("new.one");
        browser.until(".stack button.primary").click();
        String password = browser.until(".notice b.code").getText();
        assertThat(password).hasSize(16);

        Browser.nobody().open("/login");
        signIn(browser, "new.one", password);
        browser.untilSays("更换密码");
        browser.open("/ledger").untilSays("更换密码");
        browser.until("input[name=old]").sendKeys(password);
        browser.until("input[name=wish]").sendKeys("a-better-one-2");
        browser.until("input[name=again]").sendKeys("a-better-one-2" + Keys.ENTER);
        browser.untilSays("密码已更换");
        signIn(browser, "new.one", "a-better-one-2");
        browser.until("#list");
        Browser.nobody();
    }

    @Test
    void an_account_that_is_closed_is_out_at_the_next_click() {
        Accounts accounts = desk.bean(Accounts.class);
        String hash = desk.bean(PasswordEncoder.class).encode(RunningDesk.PASSWORD);
        accounts.put(new Account("leaver", "吴离任", hash, Role.REVIEWER, Set.of(), Set.of(), true, false), Instant.now());
        Browser browser = Browser.as("leaver").open("/inbox");
        browser.until("#list");
        accounts.put(
                new Account("leaver", "吴离任", hash, Role.REVIEWER, Set.of(), Set.of(), false, false), Instant.now());
        browser.open("/ledger").untilSays("请重新登录");
        Browser.nobody();
    }

    @Test
    void an_auditor_may_not_submit_or_administer() {
        Browser browser = Browser.as("auditor").open("/inbox");
        assertThat(browser.driver().findElements(By.id("drop"))).isEmpty();
        browser.open("/admin/accounts").untilSays("没有权限");
    }

    @Test
    void who_looked_into_a_packet_stands_in_the_history() {
        String id = desk.examined().get(2);
        Browser.as("auditor").open("/packets/" + id.substring(0, 12)).until("main");
        List<Change> lines = desk.bean(History.class).of(id);
        Change last = lines.get(lines.size() - 1);
        assertThat(last.who()).isEqualTo("auditor");
        assertThat(last.what()).isEqualTo("packet.seen");
    }

    @Test
    void the_ledger_s_workbook_holds_the_rows_of_the_filter_with_links_back() throws Exception {
        Browser browser = Browser.as("auditor").open("/ledger?programme=chifeng-cloud-management");
        String session = browser.driver().manage().getCookieNamed("JSESSIONID").getValue();
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(desk.at("/ledger.xlsx?programme=chifeng-cloud-management")))
                .header("Cookie", "JSESSIONID=" + session)
                .build();
        HttpResponse<InputStream> answer =
                HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (InputStream in = answer.body();
                Workbook book = WorkbookFactory.create(in)) {
            assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(2);
            assertThat(book.getSheetAt(0).getRow(1).getCell(11).getHyperlink().getAddress())
                    .contains("/packets/" + desk.examined().get(4).substring(0, 12));
        }
    }

    @Test
    void a_value_of_a_notice_is_tried_on_old_packets_and_then_saved() throws Exception {
        SmallPackets.examined("试算");
        Browser browser = Browser.as("admin").open("/programmes/hengyang-2024-digital-upgrade");
        WebElement field = browser.until("input[data-parameter='deadline']");
        field.clear();
        field.sendKeys("2099-12-31");
        field.findElement(By.xpath("../button[@value='try']")).click();
        assertThat(browser.until(".trial").getText()).contains("尚未保存", "核定数（改后，元）");
        browser.picture("programme-trial");
        Path file = desk.folder().resolve("programmes/hengyang-2024-digital-upgrade.yml");
        String before = Files.readString(file);
        assertThat(before).contains("investment: 200 万元");

        field = browser.until("input[data-parameter='thresholds.investment']");
        field.clear();
        field.sendKeys("201 万元");
        field.findElement(By.xpath("../button[@value='save']")).click();
        browser.driver().switchTo().alert().accept();
        browser.untilSays("已保存");
        assertThat(file).content().contains("investment: \"201 万元\"", "# 每个数字、日期只写一次");
        assertThat(browser.text()).contains("修改记录");
        // other tests examine packets against this notice
        Files.writeString(file, before);
    }

    @Test
    void a_value_that_the_notice_cannot_hold_is_refused_with_the_reason() {
        Browser browser = Browser.as("admin").open("/programmes/hengyang-2024-cyber-grading");
        WebElement field = browser.until("input[data-parameter='deadline']");
        field.clear();
        field.sendKeys("明年");
        field.findElement(By.xpath("../button[@value='try']")).click();
        assertThat(browser.until(".notice.differs").getText()).contains("deadline");
    }

    private static void signIn(Browser browser, String name, String password) {
        browser.until("input[name=username]").sendKeys(name);
        browser.until("input[name=password]").sendKeys(password + Keys.ENTER);
    }
}
