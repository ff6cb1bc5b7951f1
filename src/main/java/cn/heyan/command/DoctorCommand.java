package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.springframework.core.NestedExceptionUtils;
import picocli.CommandLine.Command;

/** {@code heyan doctor}: what is missing or wrong on this machine, a sentence each. */
@Command(
        name = "doctor",
        description = "检查本机是否具备运行条件。/ Says what is missing or wrong on this machine.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final List<String> FONTS = List.of(
            "/usr/share/fonts/truetype/droid/DroidSansFallbackFull.ttf",
            "/usr/share/fonts/truetype/dejavu/DejaVuSans.ttf",
            "/usr/share/fonts/truetype/arphic-gkai00mp/gkai00mp.ttf");

    private final Surroundings around;
    private boolean well = true;

    DoctorCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        say(
                "Java " + Runtime.version(),
                Runtime.version().feature() >= 17,
                "需要 Java 17 或更高：apt install openjdk-17-jdk-headless");
        for (String font : FONTS) {
            say("字体 " + font, Files.exists(Path.of(font)), "报告需要此字体：运行 ./heyan demo 会自动安装");
        }
        for (Looked looked : around.upkeep().get().look()) {
            well &= looked.sign() != Looked.Sign.WRONG;
            around.out().println(looked.line());
        }
        programmes();
        accounts();
        engines();
        around.out().println(well ? "一切就绪。/ All is well." : "有问题，见上。/ Something is wrong, see above.");
        return well ? OutcomeLine.AGREES : OutcomeLine.BROKEN;
    }

    private void programmes() {
        try {
            Programmes book = around.programmes().get();
            int count = book.all().size();
            say("申报事项 " + count + " 个", count > 0, "config/programmes 中没有可用的申报事项文件");
            registers(book);
            book.broken().forEach((id, sentence) -> say("申报事项 " + id, false, sentence));
            around.brokenForms().get().forEach((file, sentence) -> say("申报表 " + file, false, sentence));
        } catch (RuntimeException broken) {
            say("申报事项", false, String.valueOf(broken.getMessage()));
        }
    }

    /** Lists that programmes ask and that nobody has brought in. */
    private void registers(Programmes book) {
        Set<String> missing = new TreeSet<>();
        for (Programme programme : book.all()) {
            programme.checks().stream()
                    .filter(check -> check.type().equals(CheckType.REGISTER.name()))
                    .map(check -> check.text("list"))
                    .filter(list -> Files.notExists(around.home().resolve("config/registers/" + list + ".csv")))
                    .forEach(missing::add);
        }
        if (!missing.isEmpty()) {
            around.out()
                    .println(Looked.note(
                                    "有 " + missing.size() + " 份名单没有导入 config/registers",
                                    "相应的核对项会写“无法判断”：" + String.join("、", missing))
                            .line());
        }
    }

    private void accounts() {
        try {
            Accounts accounts = around.accounts().get();
            say("台账 " + accounts.sentence(), accounts.faults().isEmpty(), "见下");
            accounts.faults().forEach(fault -> say("台账", false, fault));
        } catch (RuntimeException broken) {
            say("台账", false, String.valueOf(broken.getMessage()));
        }
    }

    private void engines() {
        try (Engine engine = around.engine().get()) {
            say("识别引擎与流程已启动（" + engine.journey().getClass().getSimpleName() + "）", true, "");
        } catch (RuntimeException broken) {
            Throwable root = NestedExceptionUtils.getMostSpecificCause(broken);
            say("识别引擎与流程", false, String.valueOf(root.getMessage()));
        }
    }

    private void say(String what, boolean good, String advice) {
        well &= good;
        around.out().println((good ? "✓ " : "✗ ") + what + (good ? "" : "：" + advice));
    }
}
