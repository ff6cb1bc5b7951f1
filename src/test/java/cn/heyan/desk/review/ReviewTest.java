package cn.heyan.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.store.Examinations;
import cn.heyan.store.History;
import cn.heyan.store.LettingGo;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The review of a packet in a browser, from the first look to the approved report: by mouse, and by keyboard alone. */
class ReviewTest {

    private final RunningDesk desk = RunningDesk.running();

    @Test
    void by_mouse_a_value_is_corrected_a_finding_dismissed_and_the_report_approved() throws Exception {
        String id = SmallPackets.examined("鼠标");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12));

        // the gravest finding is open, and its ink is lit
        browser.until(".finding.chosen .detail");
        assertThat(browser.until(".verdict h1").getText()).contains("不一致");

        // a value, corrected on the page that bears it
        browser.until(".bridge a[data-places]").click();
        browser.until(".sheet rect");
        browser.until("[aria-controls=tab-read]").click();
        browser.until("input[value='proj.digitalTotal']");
        WebElement row =
                browser.driver().findElement(By.xpath("//tr[.//input[@name='field' and @value='proj.digitalTotal']]"));
        row.findElement(By.cssSelector("details.edit > summary")).click();
        WebElement typed = row.findElement(By.name("typed"));
        typed.clear();
        typed.sendKeys("199.50");
        row.findElement(By.name("why")).sendKeys("照第 2 页");
        row.findElement(By.cssSelector("button.primary")).click();
        says(browser, "1,995,000.00");
        assertThat(desk.bean(Examinations.class).of(id)).hasSize(2);
        assertThat(desk.bean(Examinations.class)
                        .report(desk.bean(Examinations.class).of(id).get(0)))
                .contains("\"corrected\"")
                .contains("照第 2 页");

        // a finding, dismissed with a reason
        browser.open("/packets/" + id.substring(0, 12));
        browser.until(".finding.chosen [name=why]").sendKeys("已见原件");
        browser.until(".finding.chosen [value=dismiss]").click();
        says(browser, "不采纳 reviewer");

        browser.until("[value=SUBMITTED]").click();
        says(browser, "待第二人复核");
        Browser.as("second").open("/packets/" + id.substring(0, 12));
        browser.until("[value=APPROVED]").click();
        says(browser, "已复核通过");
        browser.open("/packets/" + id.substring(0, 12) + "/history");
        browser.untilSays("复核通过");
        browser.untilSays("记录链完整");
        assertThat(desk.bean(History.class).verify()).isEmpty();
    }

    @Test
    void by_keyboard_findings_are_leafed_through_accepted_and_the_report_approved() throws Exception {
        String id = SmallPackets.examined("键盘");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12));
        browser.until(".finding.chosen .detail");
        String first = browser.until(".finding.chosen").getAttribute("id");

        press(browser, "j");
        assertThat(browser.until(".finding.chosen").getAttribute("id")).isNotEqualTo(first);
        press(browser, "k");
        assertThat(browser.until(".finding.chosen").getAttribute("id")).isEqualTo(first);
        press(browser, Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("class"))
                .isEqualTo("sheet");
        String page = browser.until("#page-name").getText();
        press(browser, page.startsWith("1 ") ? "]" : "[");
        assertThat(browser.until("#page-name").getText()).isNotEqualTo(page);
        press(browser, "+", "r");
        assertThat(browser.until(".paper").getAttribute("class")).contains("r90");
        press(browser, "a");
        says(browser, "采纳 reviewer");
        // a value by keyboard alone: e goes to the first one, Enter opens it, Escape lets it be
        browser.open("/packets/" + id.substring(0, 12) + "?page=2");
        browser.until(".work");
        press(browser, "e");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> driver.switchTo().activeElement().getTagName().equals("summary"));
        browser.press(Keys.ENTER);
        assertThat(browser.driver().switchTo().activeElement().getAttribute("name"))
                .isEqualTo("typed");
        browser.press(Keys.ESCAPE);
        assertThat(browser.driver().switchTo().activeElement().getTagName()).isEqualTo("summary");
        press(browser, "P");
        says(browser, "待第二人复核");
    }

    @Test
    void why_the_verified_total_is_too_low_stands_on_the_first_screen_and_the_page_that_proves_it_is_one_click_away()
            throws Exception {
        String id = SmallPackets.whole("申报材料");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12));
        browser.until(".finding.chosen .detail");
        WebElement because = browser.until(".because");
        assertThat(because.getText()).contains("低于要求的 2,000,000.00 元", "不在时间窗口内 −587,600.00 第 7 页");
        assertThat(because.getLocation().getY() + because.getSize().getHeight()).isLessThan(500);
        browser.picture("packet");
        because.findElement(By.linkText("第 7 页")).click();
        assertThat(browser.until("#page-name").getText()).isEqualTo("7 / 20");
        // the day of issue and the amount
        new WebDriverWait(browser.driver(), Duration.ofSeconds(30))
                .until(driver ->
                        driver.findElements(By.cssSelector(".sheet rect")).size() == 2);
        waitForPicture(browser);
        browser.picture("packet-proof");
        browser.open("/packets/" + id.substring(0, 12) + "?tab=read&page=7");
        browser.until("input[value='issueDate']");
        waitForPicture(browser);
        browser.picture("packet-read");
        // its invoices lie in three packets of the desk already: other tests count them
        desk.bean(LettingGo.class).forget(id, "test", "");
    }

    @Test
    void pages_of_a_packet_have_no_serious_fault_load_nothing_from_outside_and_keep_to_their_policy() throws Exception {
        String id = SmallPackets.examined("无障碍").substring(0, 12);
        Browser browser = Browser.as("reviewer");
        browser.outside();
        browser.complaints();
        for (String page :
                new String[] {"", "?tab=read&page=2", "?tab=changes", "?lang=en", "?lang=zh-CN", "/history"}) {
            browser.open("/packets/" + id + page);
            browser.until(page.equals("/history") ? "tbody td" : ".work");
            if (page.contains("read")) {
                browser.until("input[value='proj.digitalTotal']");
            }
            assertThat(browser.faults()).as(page).isEmpty();
        }
        browser.picture("packet-history");
        assertThat(browser.outside()).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        // wider than the screen nobody looks
        assertThat(browser.until("table").getSize().getWidth()).isLessThan(1366);

        Browser.as("auditor").open("/packets/" + desk.examined().get(0).substring(0, 12));
        browser.until(".work");
        assertThat(browser.faults()).isEmpty();
        assertThat(browser.driver().findElements(By.cssSelector(".judge"))).isEmpty();
    }

    @Test
    void findings_are_said_in_english_to_who_asked_for_it_and_in_chinese_to_others() throws Exception {
        String address = "/packets/" + SmallPackets.examined("两种语言").substring(0, 12);
        Browser browser = Browser.as("reviewer").open(address + "?lang=en");
        browser.until(".finding.chosen .message");
        List<String> english = messages(browser);
        browser.open(address + "?lang=zh-CN").until(".finding.chosen .message");
        List<String> chinese = messages(browser);

        // what the notice asks people to look at stays in the notice's words
        assertThat(english).hasSameSizeAs(chinese);
        assertThat(english.get(0)).endsWith("is missing. The applicant should hand it in.");
        assertThat(chinese.get(0)).doesNotContain("missing");
    }

    private static List<String> messages(Browser browser) {
        return browser.driver().findElements(By.cssSelector(".finding .message")).stream()
                .map(one -> one.getAttribute("textContent"))
                .toList();
    }

    private static void waitForPicture(Browser browser) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> driver.findElement(By.cssSelector(".paper img"))
                                .getSize()
                                .getHeight()
                        > 300);
    }

    /** Examining again takes as long as the machine is busy. */
    private static void says(Browser browser, String text) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(90))
                .ignoring(StaleElementReferenceException.class)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    private static void press(Browser browser, CharSequence... keys) {
        for (CharSequence key : keys) {
            browser.driver().findElement(By.tagName("body")).sendKeys(key);
        }
    }
}
