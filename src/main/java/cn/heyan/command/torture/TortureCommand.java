package cn.heyan.command.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code heyan torture}: bad days on purpose, in an empty folder of its own; nothing of this installation is touched. */
@Command(
        name = "torture",
        description = "在另外的空文件夹里做长时间的可靠性试验，耗时。/ Bad days on purpose, in a folder of their own; takes long.",
        mixinStandardHelpOptions = true)
public final class TortureCommand implements Callable<Integer> {

    private final Path home;
    private final UnaryOperator<Path> typed;
    private final PrintStream out;

    @Option(names = "--readers", description = "读页进程：长短材料包的公平、内存、多机 / reader processes")
    private boolean readers;

    @Option(names = "--kills", description = "处理中强行终止进程的次数 / how often the process is killed at work")
    private int kills;

    @Mixin
    private KillOptions killing = new KillOptions();

    @Option(names = "--only", description = "只做 fairness、bounded、machines 或 crowd / one of them")
    private String only = "";

    @Option(names = "--pages", description = "长材料包的页数 / pages of the long packet")
    private @Nullable Integer pages;

    @Option(
            names = "--lines",
            description =
                    "每页扫描件的行数；bounded 默认 12，fairness 不写则为电子件 / lines on a scanned page; fairness without: born-digital")
    private @Nullable Integer lines;

    @Option(names = "--packets", description = "crowd 的小材料包份数 / small packets of the crowd")
    private int packets = 10_000;

    @Option(names = "--programme", description = "申报事项 / programme that packets are dropped for")
    private String programme = "hengyang-2024-digital-upgrade";

    @Option(names = "--folder", description = "试验用的空文件夹（默认临时文件夹） / an empty folder")
    private @Nullable Path folder;

    /** Tortures copies of the Heyan that lives in this home; paths are taken as the user typed them. */
    public TortureCommand(Path home, UnaryOperator<Path> typed, PrintStream out) {
        this.home = home;
        this.typed = typed;
        this.out = out;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!readers && kills == 0) {
            out.println("请选择试验，如 --readers 或 --kills 20。/ Choose one: --readers, --kills 20");
            return 2;
        }
        Path where = folder == null
                ? Files.createTempDirectory("heyan-torture-")
                : Files.createDirectories(typed.apply(folder));
        if (kills > 0) {
            return killing.run(home, where, kills, out);
        }
        ReadersTorture torture = new ReadersTorture(home, where, programme, out);
        boolean well = true;
        if (asked("fairness")) {
            well &= torture.fairness(pages == null ? 5000 : pages, lines == null ? 0 : lines);
        }
        if (asked("bounded")) {
            well &= torture.bounded(pages == null ? 1000 : pages, lines == null ? 12 : lines);
        }
        if (asked("machines")) {
            well &= torture.machines(pages == null ? 60 : pages);
        }
        if (asked("crowd")) {
            well &= Crowd.dropped(home, where, programme, packets, pages == null ? 5000 : pages, out);
        }
        out.println((well ? "都在承诺之内。" : "有未达到的，见上。") + "日志与文件在 " + where);
        return well ? 0 : 1;
    }

    private boolean asked(String what) {
        return only.isEmpty() || only.equals(what);
    }
}
