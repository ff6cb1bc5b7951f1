package cn.heyan.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.LiveDesk;
import cn.heyan.store.Approvals;
import cn.heyan.store.Approvals.Step;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The whole review of a packet by keyboard alone, where one person reviews and approves: no click, no script. */
class KeyboardReviewTest {

    private static final int MOST_TABS = 120;

    private final LiveDesk desk = LiveDesk.running();

    private final Browser browser = Browser.at(desk.address(), "reviewer");

    @Test
    void from_the_file_in_the_inbox_to_the_approved_report_with_keys_only() throws Exception {
        Path file = desk.sheets("全程键盘");
        browser.open("/inbox");
        tabTo(one -> "files".equals(one.getAttribute("id")));
        active().sendKeys(file.toString());
        browser.untilSays("已放入收件箱");
        // read, sorted, examined and reported while the page is open
        until(() -> browser.driver().findElements(By.cssSelector("tr[data-href]")).stream()
                .anyMatch(row -> row.getText().contains("不一致")));
        keys("j");
        assertThat(browser.until("tr.chosen").getText()).contains("不一致", "全程键盘.pdf");
        keys(Keys.ENTER);

        browser.until(".finding.chosen .detail");
        String first = browser.until(".finding.chosen").getAttribute("id");
        keys("j");
        assertThat(browser.until(".finding.chosen").getAttribute("id")).isNotEqualTo(first);
        keys("k");
        assertThat(browser.until(".finding.chosen").getAttribute("id")).isEqualTo(first);
        // the first one that has ink, and the page that bears it
        for (int i = 0; i < MOST_TABS && places().isEmpty(); i++) {
            keys("j");
        }
        keys(Keys.ENTER);
        assertThat(active().getAttribute("class")).isEqualTo("sheet");
        browser.until(".sheet rect");

        // a value: e to the first one of the page, j to the one that is wrong, Enter to type over it
        keys("e");
        until(() -> active().getTagName().equals("summary"));
        for (int i = 0; i < MOST_TABS && !field().equals("proj.digitalTotal"); i++) {
            keys("j");
        }
        keys(Keys.ENTER);
        assertThat(active().getAttribute("name")).isEqualTo("typed");
        keys("199.50 万元", Keys.TAB, "照第 2 页", Keys.ENTER);
        says("1,995,000.00");
        assertThat(desk.bean(CorrectionBook.class).entries(id())).hasSize(1);

        // a box without a mouse, somewhere on the form: what is in it is read again
        browser.open("/packets/" + id().substring(0, 12) + "?tab=read&page=2");
        until(() -> browser.until(".paper img").getSize().getHeight() > 300);
        keys("b");
        assertThat(active().getAttribute("class")).isEqualTo("sheet");
        keys(
                Keys.ARROW_UP,
                Keys.chord(Keys.SHIFT, Keys.ARROW_DOWN),
                Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT),
                Keys.ENTER);
        says("重新识别，把握");
        keys("b");

        // a finding is not accepted for want of a reason, and Enter after the reason does what was begun
        keys("f", "j", "d");
        assertThat(active().getAttribute("name")).isEqualTo("why");
        keys("已见原件", Keys.ENTER);
        says("不采纳 reviewer");
        // the next one: a reason first, then Enter goes to the choice and decides nothing by itself
        keys("j");
        tabTo(one -> "why".equals(one.getAttribute("name")));
        keys("与原件相符", Keys.ENTER);
        assertThat(active().getAttribute("value")).isEqualTo("accept");
        keys(Keys.ENTER);
        says("采纳 reviewer");
        assertThat(desk.bean(CorrectionBook.class).entries(id())).hasSize(3);

        assertThat(browser.driver().findElements(By.cssSelector("[value=SUBMITTED]")))
                .as("one person reviews and approves")
                .isEmpty();
        keys("P");
        says("已复核通过");
        assertThat(desk.bean(Approvals.class).of(id())).singleElement().satisfies(taken -> assertThat(taken.step())
                .isEqualTo(Step.APPROVED));
        tabTo(one -> String.valueOf(one.getAttribute("href")).endsWith("/files/report.html"));
        keys(Keys.ENTER);
        says("已复核通过　李审核（reviewer）");
        assertThat(desk.folder().resolve("outbox/全程键盘/report.html")).content().contains("李审核（reviewer）");
        assertThat(desk.folder().resolve("outbox/全程键盘/复核前/report.html"))
                .content()
                .doesNotContain("已复核通过");
    }

    private String id() {
        return desk.bean(Packets.class).search(Search.ALL.text("全程键盘")).packets().stream()
                .map(KeptPacket::id)
                .findFirst()
                .orElseThrow();
    }

    /** As fingers press them, wherever the focus is. */
    private void keys(CharSequence... keys) {
        for (CharSequence key : keys) {
            new Actions(browser.driver()).sendKeys(key).perform();
        }
    }

    private String places() {
        return Objects.requireNonNullElse(browser.until(".finding.chosen").getAttribute("data-places"), "");
    }

    private WebElement active() {
        return browser.driver().switchTo().activeElement();
    }

    /** Which value the focus is at. */
    private String field() {
        return active().findElement(By.xpath("./ancestor::tr//input[@name='field']"))
                .getAttribute("value");
    }

    private void tabTo(Predicate<WebElement> there) {
        int tabs = 0;
        while (!there.test(active())) {
            assertThat(tabs++).as("reached with Tab").isLessThan(MOST_TABS);
            keys(Keys.TAB);
        }
    }

    private void says(String text) {
        until(() -> browser.driver().findElement(By.tagName("body")).getText().contains(text));
    }

    /** Examining takes as long as the machine is busy. */
    private void until(java.util.function.BooleanSupplier so) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(120))
                .ignoring(StaleElementReferenceException.class, NoSuchElementException.class)
                .until(driver -> so.getAsBoolean());
    }
}
