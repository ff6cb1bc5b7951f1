package cn.heyan.desk.table;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.Browser;
import cn.heyan.SmallPackets;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A summary table at the desk, in a browser: brought, held against its packets, what is only in one of the two named. */
class TablePageTest {

    private static final String PROGRAMME = "hengyang-2024-cloud-platform";

    @TempDir
    private Path folder;

    @Test
    void a_summary_table_is_held_row_by_row_against_its_packets() throws Exception {
        SmallPackets.examined("汇总", PROGRAMME);
        Path table = folder.resolve("推荐汇总表.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(table)) {
            Sheet sheet = book.createSheet("汇总表");
            row(sheet, 0, "推荐汇总表");
            row(sheet, 1, "序号", "企业名称", "项目名称", "2023年营收（万元）", "2023年上缴税金（万元）");
            row(sheet, 2, "1", "衡阳石鼓山奇衡机械有限公司", "另一个项目", "1", "1");
            row(sheet, 3, "2", "衡阳松柏渡未交有限公司", "云平台项目", "300.00", "20.00");
            book.write(out);
        }
        Browser browser = Browser.as("reviewer").open("/overview/tables");
        browser.until("input[name=file]").sendKeys(table.toString());
        new Select(browser.until("select[name=programme]")).selectByValue(PROGRAMME);
        browser.until("form button.primary").click();
        WebElement rows = browser.until("table.summary tbody");
        assertThat(rows.getText()).contains("衡阳松柏渡未交有限公司", "没有这家单位的材料包");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(120))
                .ignoring(StaleElementReferenceException.class)
                .until(driver -> !driver.findElements(By.cssSelector("table.summary .outcome.differs"))
                        .isEmpty());
        assertThat(browser.until("table.summary tbody tr").getText()).contains("项目名称", "另一个项目");
        assertThat(browser.driver().findElements(By.cssSelector("table.summary a[href*='?page=']")))
                .isNotEmpty();
        assertThat(browser.faults()).isEmpty();
        browser.picture("summary-table");
    }

    private static void row(Sheet sheet, int number, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            (i == 0 ? sheet.createRow(number) : sheet.getRow(number))
                    .createCell(i)
                    .setCellValue(cells[i]);
        }
    }
}
