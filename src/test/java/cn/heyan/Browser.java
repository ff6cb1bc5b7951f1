package cn.heyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** One browser for all tests of a run: Debian's Chromium, without a window, as large as an office screen. */
public final class Browser {

    private static final Browser ONE = new Browser();

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private String name = "";
    private String desk = "";
    private final Set<String> desks = new HashSet<>();

    private Browser() {
        ChromeOptions options = new ChromeOptions();
        options.setBinary("/usr/bin/chromium");
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-background-networking",
                "--hide-scrollbars",
                "--lang=zh-CN",
                "--window-size=1366,908");
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.PERFORMANCE, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        driver.manage().timeouts().implicitlyWait(Duration.ofSeconds(2));
        Runtime.getRuntime().addShutdownHook(new Thread(driver::quit));
    }

    /** The browser, started at the first call, signed in as this account of {@link RunningDesk}. */
    public static Browser as(String account) {
        return at(RunningDesk.running().at(""), account);
    }

    /** The browser, signed in at the desk of this address; all desks of tests have the same password. */
    public static Browser at(String desk, String account) {
        if (!ONE.name.equals(account) || !ONE.desk.equals(desk)) {
            ONE.desk = desk;
            ONE.desks.add(desk + "/");
            ONE.driver.manage().deleteAllCookies();
            ONE.open("/login");
            ONE.driver.findElement(By.name("username")).sendKeys(account);
            ONE.driver.findElement(By.name("password")).sendKeys(RunningDesk.PASSWORD + Keys.ENTER);
            ONE.until("nav[aria-label]");
            ONE.name = account;
        }
        return ONE;
    }

    /** The browser, whoever is signed in. */
    public static Browser current() {
        return ONE;
    }

    /** The browser, signed out. */
    public static Browser nobody() {
        ONE.driver.manage().deleteAllCookies();
        ONE.name = "";
        ONE.desk = RunningDesk.running().at("");
        ONE.desks.add(ONE.desk + "/");
        return ONE;
    }

    /** The driver, for what is not here. */
    public ChromeDriver driver() {
        return driver;
    }

    /** Opens a page of the desk. */
    public Browser open(String path) {
        driver.get((desk.isEmpty() ? RunningDesk.running().at("") : desk) + path);
        return this;
    }

    /** Waits for an element. */
    public WebElement until(String css) {
        return new WebDriverWait(driver, PATIENCE).until(d -> d.findElement(By.cssSelector(css)));
    }

    /** Waits for a text on the page. */
    public Browser untilSays(String text) {
        // while one page gives way to the next, what was found may be gone before it is asked
        new WebDriverWait(driver, PATIENCE)
                .ignoring(StaleElementReferenceException.class)
                .until(d -> d.findElement(By.tagName("body")).getText().contains(text));
        return this;
    }

    /** What a person sees. */
    public String text() {
        return driver.findElement(By.tagName("body")).getText();
    }

    /** Presses keys where the focus is. */
    public Browser press(CharSequence... keys) {
        for (CharSequence key : keys) {
            driver.switchTo().activeElement().sendKeys(key);
        }
        return this;
    }

    /** Accessibility faults that are serious or worse, each with the place. */
    public List<String> faults() {
        try (InputStream axe = Browser.class.getResourceAsStream("/axe.min.js")) {
            driver.executeScript(new String(Objects.requireNonNull(axe).readAllBytes(), StandardCharsets.UTF_8));
            String found = String.valueOf(
                    driver.executeAsyncScript(
                            "const done = arguments[0]; axe.run(document, {resultTypes: ['violations']}).then(r => done(JSON.stringify(r.violations)));"));
            List<String> faults = new ArrayList<>();
            for (JsonNode one : new ObjectMapper().readTree(found)) {
                if (List.of("serious", "critical").contains(one.path("impact").asText())) {
                    faults.add(one.path("id").asText() + " "
                            + one.path("nodes").path(0).path("html").asText());
                }
            }
            return faults;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Addresses that pages have asked for since the last call and that are not the desk's. */
    public List<String> outside() {
        List<String> outside = new ArrayList<>();
        driver.manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            try {
                JsonNode event = new ObjectMapper().readTree(entry.getMessage()).path("message");
                String url = event.path("params").path("request").path("url").asText();
                if (event.path("method").asText().equals("Network.requestWillBeSent")
                        && desks.stream().noneMatch(url::startsWith)
                        && !url.startsWith("data:")) {
                    outside.add(url);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return outside;
    }

    /** Errors of scripts and refusals of the page's policy. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.SEVERE.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Writes a picture of the whole page into docs/images/desk, when -Dheyan.write=true asks for it. */
    public void picture(String page) {
        if (!Boolean.getBoolean("heyan.write")) {
            return;
        }
        try {
            Path folder = Files.createDirectories(Path.of("docs/images/desk"));
            Files.write(folder.resolve(page + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Sends the browser to print: the page's own style for paper. */
    public Browser onPaper(boolean paper) {
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("media", paper ? "print" : ""));
        return this;
    }
}
