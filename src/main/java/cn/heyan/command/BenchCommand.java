package cn.heyan.command;

import cn.heyan.command.bench.Expectation;
import cn.heyan.command.bench.SampleBench;
import cn.heyan.command.bench.SampleResult;
import cn.heyan.command.bench.SampleTable;
import cn.heyan.journey.Engine;
import cn.heyan.report.ReadJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code heyan bench}: accuracy and speed on packets whose truth is known. */
@Command(
        name = "bench",
        description = "在已知答案的材料上测量准确度与速度。/ Measures accuracy and speed where the truth is known.",
        mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {

    private final Surroundings around;

    @Option(names = "--samples", paramLabel = "DIR", description = "样例文件夹，默认 samples/packets / folder of samples")
    private Path samples = Path.of("");

    @Option(names = "--json", description = "输出 JSON / prints JSON")
    private boolean json;

    BenchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path folder = samples.toString().isEmpty() ? around.home().resolve("samples/packets") : around.path(samples);
        List<SampleResult> results = new ArrayList<>();
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            SampleBench bench = new SampleBench(engine, around.home().resolve("outbox/bench"));
            for (Path sample : Samples.in(folder)) {
                results.add(bench.run(
                        String.valueOf(sample.getFileName()),
                        Samples.packetIn(sample),
                        Expectation.of(sample.resolve(Samples.EXPECTED))));
            }
            SampleTable table = new SampleTable(results, engine.progress().times());
            around.out().println(json ? ReadJson.text(table.json()) : table.text());
        }
        return OutcomeLine.AGREES;
    }
}
