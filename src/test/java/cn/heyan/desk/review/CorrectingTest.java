package cn.heyan.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.store.Blobs;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.Examinations;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a reviewer corrects on a packet's page, in a browser: each is laid over, none is written in. */
class CorrectingTest {

    private final RunningDesk desk = RunningDesk.running();

    @TempDir
    private Path folder;

    @Test
    void a_box_is_drawn_and_read_again() throws Exception {
        String id = SmallPackets.examined("框选");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12) + "?tab=read&page=1");
        WebElement paper = browser.until(".paper img");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .until(driver -> paper.getSize().getHeight() > 300);
        // the seal on the cover is red: its colours are laid over the grey picture
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .until(driver -> Boolean.TRUE.equals(browser.driver()
                        .executeScript(
                                "const t = document.querySelector('.tint'); return !!t && t.naturalWidth > 100;")));
        browser.until("#draw").click();
        // the cover's title: what the pane shows of the page
        WebElement pane = browser.until(".sheet");
        int width = pane.getSize().getWidth();
        int height = pane.getSize().getHeight();
        new Actions(browser.driver())
                .moveToElement(pane, -width * 2 / 5, -height * 2 / 5)
                .clickAndHold()
                .moveByOffset(width * 4 / 5, height * 4 / 5)
                .release()
                .perform();
        says(browser, "请对照纸面后再填写");
        assertThat(browser.until("#box-read b").getText()).isNotBlank();
        assertThat(browser.driver().findElements(By.cssSelector(".paper rect.drawing")))
                .hasSize(1);
    }

    @Test
    void documents_are_split_reordered_merged_and_of_another_kind_and_the_originals_stay() throws Exception {
        String id = SmallPackets.examined("分件");
        String page = "/packets/" + id.substring(0, 12) + "?tab=read&page=";
        Browser browser = Browser.as("reviewer").open(page + 2);
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] input[name=order]"))
                .clear();
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] input[name=order]"))
                .sendKeys("2");
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] button"))
                .click();
        says(browser, "新的页序须恰好包含这份材料的每一页");

        browser.open(page + 3);
        binding(browser)
                .findElement(By.cssSelector("form[action$=split] button"))
                .click();
        until(id, 1);
        browser.open(page + 3);
        new Select(binding(browser).findElement(By.cssSelector("select[name=kind]"))).selectByValue("narrative");
        binding(browser)
                .findElement(By.cssSelector("form[action$=kind] button"))
                .click();
        until(id, 2);
        browser.open(page + 3);
        assertThat(browser.until(".card h3").getText()).contains("由reviewer");
        binding(browser)
                .findElement(By.cssSelector("form[action$=merge] button"))
                .click();
        until(id, 3);
        browser.open(page + 2);
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] input[name=order]"))
                .clear();
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] input[name=order]"))
                .sendKeys("3,2");
        binding(browser)
                .findElement(By.cssSelector("form[action$=reorder] button"))
                .click();
        until(id, 4);
        browser.open("/packets/" + id.substring(0, 12) + "?tab=changes");
        says(browser, "按第 3、2 页的次序");
        assertThat(browser.until("#tab-changes").getText())
                .contains("从第 3 页起单独成件", "并入从第 2 页起的材料")
                .doesNotContain("不再适用");
    }

    @Test
    void the_outcome_of_a_look_outside_is_kept_with_its_screenshot_and_a_wrong_amount_is_refused_at_the_field()
            throws Exception {
        String id = SmallPackets.examined("核查");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12));
        browser.until(".finding.chosen");
        WebElement finding = browser.driver().findElement(By.cssSelector("article.finding:has([value=well])"));
        browser.driver()
                .executeScript(
                        "arguments[0].closest('details').open = true; arguments[0].querySelector('.line').click()",
                        finding);
        Path shot = folder.resolve("平台.png");
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", shot.toFile());
        finding.findElement(By.name("platform")).sendKeys("全国增值税发票查验平台");
        finding.findElement(By.name("screenshot")).sendKeys(shot.toString());
        finding.findElement(By.cssSelector("[value=well]")).click();
        until(id, 1);
        says(browser, "核查无误 reviewer");
        String picture = browser.driver()
                .findElement(By.cssSelector("a[href*='/screenshots/']"))
                .getAttribute("href");
        assertThat(desk.bean(Blobs.class).has(picture.substring(picture.lastIndexOf('/') + 1)))
                .isTrue();

        browser.open("/packets/" + id.substring(0, 12) + "?tab=read&page=2");
        browser.until("input[value='proj.digitalTotal']");
        WebElement row =
                browser.driver().findElement(By.xpath("//tr[.//input[@name='field' and @value='proj.digitalTotal']]"));
        row.findElement(By.cssSelector("details.edit > summary")).click();
        WebElement typed = row.findElement(By.name("typed"));
        assertThat(typed.getAttribute("value")).endsWith(" 元");
        typed.clear();
        typed.sendKeys("二百万左右");
        row.findElement(By.cssSelector("button.primary")).click();
        assertThat(browser.until("p.wrong").getText()).contains("不是金额", "万元");
        assertThat(desk.bean(CorrectionBook.class).entries(id)).hasSize(1);
    }

    @Test
    void a_second_person_sees_what_was_changed_and_approves_by_keyboard_alone() throws Exception {
        String id = SmallPackets.examined("四眼");
        String address = "/packets/" + id.substring(0, 12);
        Browser browser = Browser.as("reviewer").open(address);
        browser.until(".finding.chosen");
        key(browser, "a");
        until(id, 1);
        says(browser, "采纳 reviewer");
        key(browser, "P");
        says(browser, "待第二人复核");
        assertThat(browser.driver().findElements(By.cssSelector("[value=APPROVED]")))
                .as("nobody approves what they submitted")
                .isEmpty();

        Browser.as("second").open(address);
        browser.until("[data-tab=tab-changes]").click();
        assertThat(browser.until("#tab-changes").getText()).contains("核对结论", "采纳", "reviewer");
        key(browser, "P");
        says(browser, "已复核通过");
        assertThat(browser.until(".approval").getText()).contains("second");
        assertThat(List.of(desk.bean(Examinations.class).of(id).size())).containsExactly(2);
    }

    @Test
    void who_approves_may_return_it_with_a_reason_and_then_it_is_submitted_anew() throws Exception {
        String id = SmallPackets.examined("退回");
        String address = "/packets/" + id.substring(0, 12);
        Browser browser = Browser.as("reviewer").open(address);
        assertThat(browser.driver().findElements(By.cssSelector("[value=APPROVED]")))
                .as("two people: nobody approves what was not submitted")
                .isEmpty();
        browser.until("[value=SUBMITTED]").click();
        says(browser, "待第二人复核");
        Browser.as("second").open(address);
        browser.until(".approval [name=why]").sendKeys("请再看第 2 页");
        browser.until("[value=RETURNED]").click();
        says(browser, "已退回 second");
        assertThat(browser.until(".approval").getText()).contains("请再看第 2 页");
        Browser.as("reviewer").open(address);
        browser.until("[value=SUBMITTED]").click();
        says(browser, "待第二人复核");
    }

    @Test
    void a_seal_that_a_person_sees_is_marked_where_it_was_looked_for() throws Exception {
        String id = SmallPackets.withPledge("印章");
        Browser browser = Browser.as("reviewer").open("/packets/" + id.substring(0, 12));
        browser.until(".work");
        WebElement finding = browser.driver().findElements(By.cssSelector("article.finding")).stream()
                .filter(one -> !one.findElements(By.cssSelector("[value=seen]")).isEmpty())
                .findFirst()
                .orElseThrow();
        String key = finding.getAttribute("id");
        WebElement group = finding.findElement(By.xpath("./ancestor::details"));
        if (group.getAttribute("open") == null) {
            group.findElement(By.tagName("summary")).click();
        }
        finding.findElement(By.cssSelector(".line")).click();
        finding.findElement(By.name("why")).sendKeys("右下角，红章清楚");
        finding.findElement(By.cssSelector("[value=seen]")).click();
        until(id, 1);
        assertThat(desk.bean(CorrectionBook.class)
                        .entries(id)
                        .get(0)
                        .corrected()
                        .what())
                .isInstanceOf(Correction.MarkSeen.class);
        browser.open("/packets/" + id.substring(0, 12) + "?tab=changes");
        assertThat(browser.until("#tab-changes").getText()).contains("右下角，红章清楚", "reviewer", "法定代表人签字 已见");
        assertThat(browser.driver().findElements(By.id(key)))
                .as("what was asked is answered")
                .isEmpty();
    }

    private static WebElement binding(Browser browser) {
        WebElement binding = browser.until("#tab-read details.binding");
        if (binding.getAttribute("open") == null) {
            binding.findElement(By.tagName("summary")).click();
        }
        return binding;
    }

    private void until(String id, int corrections) {
        new WebDriverWait(Browser.current().driver(), Duration.ofSeconds(120))
                .until(driver -> desk.bean(CorrectionBook.class).entries(id).size() == corrections
                        && desk.bean(Examinations.class).of(id).size() == corrections + 1);
    }

    private static void says(Browser browser, String text) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(90))
                .ignoring(StaleElementReferenceException.class)
                .until(driver ->
                        driver.findElement(By.tagName("body")).getText().contains(text));
    }

    private static void key(Browser browser, CharSequence key) {
        browser.driver().findElement(By.tagName("body")).sendKeys(key);
    }
}
