package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.programme.Programmes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code heyan doctor}: what is missing or wrong on this machine, a sentence each. */
@Command(
        name = "doctor",
        description = "检查本机是否具备运行条件。/ Says what is missing or wrong on this machine.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    private static final long ROOM = 2L << 30;

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
        long room = around.home().toFile().getUsableSpace();
        say("磁盘可用 " + (room >> 30) + " GB", room > ROOM, "磁盘空间不足 2 GB，请清理后再运行");
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
            book.broken().forEach((id, sentence) -> say("申报事项 " + id, false, sentence));
            around.brokenForms().get().forEach((file, sentence) -> say("申报表 " + file, false, sentence));
        } catch (RuntimeException broken) {
            say("申报事项", false, String.valueOf(broken.getMessage()));
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
            Throwable root = broken;
            while (root.getCause() != null) {
                root = root.getCause();
            }
            say("识别引擎与流程", false, String.valueOf(root.getMessage()));
        }
    }

    private void say(String what, boolean good, String advice) {
        well &= good;
        around.out().println((good ? "✓ " : "✗ ") + what + (good ? "" : "：" + advice));
    }
}
