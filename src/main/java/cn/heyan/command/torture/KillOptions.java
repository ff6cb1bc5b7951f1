package cn.heyan.command.torture;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import picocli.CommandLine.Option;

/** How {@code heyan torture --kills} goes about it. */
final class KillOptions {

    @Option(names = "--each", defaultValue = "5", description = "每次投放的材料包数 / packets dropped before each kill")
    private int each = 5;

    @Option(names = "--database", defaultValue = "h2", description = "h2 或 postgres；后者另需 --url / with --url")
    private String database = "h2";

    @Option(names = "--url", defaultValue = "", description = "空的 PostgreSQL 数据库，无口令 / an empty database, no password")
    private String url = "";

    @Option(names = "--user", defaultValue = "heyan", description = "数据库用户 / its user")
    private String user = "heyan";

    @Option(names = "--seed", defaultValue = "1", description = "随机数种子 / which random moments")
    private long seed = 1;

    @Option(
            names = "--kinds",
            split = ",",
            defaultValue = "MAIN,READER,BROKER",
            description = "终止什么：主进程、读页进程、单独运行的消息队列 / what is killed: ${COMPLETION-CANDIDATES}")
    private Set<Prey> kinds = EnumSet.allOf(Prey.class);

    @Option(names = "--minutes", defaultValue = "1440", description = "至多持续的分钟数 / stops killing after so long")
    private int minutes = 1440;

    /** 0 if nothing was lost or done twice. */
    int run(Path home, Path folder, int kills, PrintStream out) throws IOException, InterruptedException {
        if (database.equals("postgres") == url.isBlank()) {
            out.println("--database postgres 须与 --url jdbc:postgresql://… 一起给出。/ --database postgres needs --url.");
            return 2;
        }
        out.println(kills + " kills, " + each + " packets each, " + database + ", seed " + seed + ", in " + folder);
        List<String> wrong = new Torture(home, folder, url, user, new Random(seed), out)
                .run(kills, each, kinds, Duration.ofMinutes(minutes));
        wrong.forEach(one -> out.println("✗ " + one));
        out.println(wrong.isEmpty() ? "✓ 无丢失，无重复 / nothing lost, nothing twice" : "✗ " + wrong.size());
        return wrong.isEmpty() ? 0 : 1;
    }
}
