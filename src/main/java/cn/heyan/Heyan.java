package cn.heyan;

import cn.heyan.command.CommandLineStart;
import cn.heyan.command.Surroundings;
import cn.heyan.extract.form.FormBook;
import cn.heyan.journey.Engine;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Starts Heyan: {@code java -cp … cn.heyan.Heyan check packet.pdf --out reports}. */
public final class Heyan {

    private Heyan() {}

    /** Runs one command and ends the process with its exit code. */
    public static void main(String... words) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        if (!canOpenChineseNames()) {
            err.println("本机的区域设置不能打开中文文件名，请先执行 export LC_ALL=C.UTF-8 再运行。"
                    + "/ This locale cannot open Chinese file names: export LC_ALL=C.UTF-8 first.");
            System.exit(3);
        }
        System.exit(CommandLineStart.run(around(folder("heyan.home"), folder("heyan.caller"), out, err), words));
    }

    /** What the commands work with, in this home, for somebody who stands in this folder. */
    static Surroundings around(Path home, Path caller, PrintStream out, PrintStream err) {
        return new Surroundings(
                home,
                caller,
                out,
                err,
                Starting::engine,
                Starting::serve,
                wish -> ReaderStart.run(home, wish),
                ForgetStart::run,
                LedgerLook::accounts,
                () -> Notices.load(home.resolve("config/programmes"), home.resolve("config/papers")),
                () -> new FormBook(home.resolve("config/papers")).broken(),
                id -> new FormBook(home.resolve("config/papers")).labels(id),
                () -> new Custodian(home));
    }

    private static Path folder(String property) {
        return Path.of(System.getProperty(property, ".")).toAbsolutePath().normalize();
    }

    /** Under a POSIX locale Java 17 maps Chinese file names to question marks, whatever file.encoding says. */
    private static boolean canOpenChineseNames() {
        return "UTF-8".equalsIgnoreCase(System.getProperty("sun.jnu.encoding", ""));
    }

    /** For tests and embedding: an engine with these settings. */
    static Engine engine(String... settings) {
        return Starting.engine(settings);
    }
}
