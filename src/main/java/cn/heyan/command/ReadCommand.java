package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.packet.Refused;
import cn.heyan.report.ReadJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heyan read FILE... --json}: what each file says, without a programme. */
@Command(name = "read", description = "读出每个文件的内容，不对照申报事项。/ Says what each file says.", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "文件 / files")
    private List<Path> files = List.of();

    @Option(names = "--json", description = "JSON 数组输出到标准输出（默认） / a JSON array on standard output, the default")
    private boolean json = true;

    ReadCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        int refused = 0;
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            for (Path file : files) {
                refused += read(engine, file, all) ? 0 : 1;
            }
        }
        around.out().println(ReadJson.text(all));
        // a refused file is said in the array; only an array of nothing but refusals is bad input
        return refused == files.size() ? OutcomeLine.REFUSED : OutcomeLine.AGREES;
    }

    private boolean read(Engine engine, Path typed, ArrayNode all) {
        Path file = around.path(typed);
        try {
            if (!Files.exists(file)) {
                throw new Refused("找不到文件 " + typed + "，请检查路径后重试。");
            }
            ReadJson.files(engine.journey().read(file)).forEach(all::add);
            return true;
        } catch (Refused refused) {
            all.add(ReadJson.refused(typed.toString(), refused.sentence()));
            return false;
        }
    }
}
