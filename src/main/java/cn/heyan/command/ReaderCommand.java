package cn.heyan.command;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code heyan reader --broker URL}: reads pages for a journey that runs elsewhere. */
@Command(
        name = "reader",
        description = "为别处运行的 heyan serve 读页；口令由环境变量 HEYAN_BROKER_PASSWORD 给出，"
                + "进程数、内存、时限、识别数据按本机 config/application.yml。"
                + "/ Reads pages for a heyan serve elsewhere, with this machine's settings.",
        mixinStandardHelpOptions = true)
final class ReaderCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--broker", paramLabel = "URL", description = "消息队列，如 tcp://host:61616 / the broker")
    private @Nullable String broker;

    @Option(names = "--data", paramLabel = "DIR", description = "本机存放临时文件的文件夹（默认 data/reader） / folder of its own")
    private @Nullable Path data;

    @Option(names = "--child", hidden = true, description = "one process, which ends with the one that started it")
    private boolean child;

    ReaderCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws UnknownHostException {
        Map<String, String> environment = System.getenv();
        String url = broker != null ? broker : environment.getOrDefault("HEYAN_BROKER_URL", "");
        if (url.isBlank()) {
            around.err().println("请用 --broker tcp://主机:端口 指明消息队列。/ Name the broker: --broker tcp://host:port");
            return OutcomeLine.REFUSED;
        }
        String fallback = InetAddress.getLocalHost().getHostName() + "-"
                + ProcessHandle.current().pid();
        Path folder = data != null
                ? around.path(data)
                : Path.of(environment.getOrDefault(
                        "HEYAN_READER_FOLDER",
                        dataFolder(environment).resolve("reader").toString()));
        around.reader()
                .accept(new ReaderWish(
                        environment.getOrDefault("HEYAN_READER_NAME", fallback),
                        url,
                        environment.getOrDefault("HEYAN_BROKER_USER", "heyan"),
                        environment.getOrDefault("HEYAN_BROKER_PASSWORD", ""),
                        folder,
                        child,
                        environment.containsKey("HEYAN_READER_SHARES_DISK")));
        return OutcomeLine.AGREES;
    }

    /** Where the installation keeps its data: Heyan's own folder is not to be written in a container or a package. */
    private Path dataFolder(Map<String, String> environment) {
        return around.home().resolve(environment.getOrDefault("HEYAN_FOLDERS_DATA", "data"));
    }
}
