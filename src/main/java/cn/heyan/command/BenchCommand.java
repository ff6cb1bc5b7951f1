package cn.heyan.command;

import cn.heyan.command.bench.CorpusBench;
import cn.heyan.command.bench.CorpusJson;
import cn.heyan.command.bench.CorpusResult;
import cn.heyan.command.bench.CorpusTable;
import cn.heyan.command.bench.Expectation;
import cn.heyan.command.bench.PacketBench;
import cn.heyan.command.bench.PacketTable;
import cn.heyan.command.bench.SampleBench;
import cn.heyan.command.bench.SampleResult;
import cn.heyan.command.bench.SampleTable;
import cn.heyan.journey.Engine;
import cn.heyan.packet.Refused;
import cn.heyan.report.ReadJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    @Option(
            names = "--corpus",
            arity = "0..1",
            fallbackValue = "samples/corpus",
            paramLabel = "DIR",
            description = "语料文件夹（truth/ 为真值），默认 samples/corpus / folder of single files with their truth")
    private Path corpus = Path.of("");

    @Option(
            names = "--packets",
            paramLabel = "DIR",
            description = "制作的材料包文件夹（PacketMaker 的输出）/ folder of made packets, each with its expected.json")
    private Path packets = Path.of("");

    @Option(names = "--programme", paramLabel = "ID", description = "仅测此申报事项 / only this programme's packets")
    private String programme = "";

    @Option(
            names = "--as-scan",
            paramLabel = "DPI",
            description = "先将 PDF、OFD 变为此分辨率的扫描件再读 / reads scans of the digital files, such as 200")
    private int asScan;

    @Option(names = "--only", paramLabel = "PREFIX", description = "仅测名称以此开头的文件 / only files whose names start so")
    private String only = "";

    @Option(names = "--worst", paramLabel = "N", description = "列出最差的 N 个文件，默认 10 / shows the N worst files")
    private int worst = 10;

    @Option(names = "--threads", paramLabel = "N", description = "同时读取的文件数，默认为处理器数 / files side by side")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Option(
            names = "--warm-up",
            arity = "0..1",
            paramLabel = "N",
            fallbackValue = "1",
            description = "先全部读 N 遍（默认一遍）再计时 / reads everything N times, once without N, before the clock starts")
    private int warmUp;

    @Option(names = "--unnamed", description = "先不告知申报事项，看能否自行判定 / made packets must find their programme themselves")
    private boolean unnamed;

    @Option(names = "--json", description = "输出 JSON / prints JSON")
    private boolean json;

    BenchCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (!packets.toString().isEmpty()) {
            return made();
        }
        return corpus.toString().isEmpty() ? packets() : corpus();
    }

    private int corpus() {
        Path folder = corpus.equals(Path.of("samples/corpus")) ? around.home().resolve(corpus) : around.path(corpus);
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            CorpusResult result = new CorpusBench(engine, threads, warmUp).run(folder, only, asScan);
            around.out().println(json ? ReadJson.text(CorpusJson.of(result)) : CorpusTable.text(result, worst));
            return OutcomeLine.AGREES;
        } catch (Refused refused) {
            around.err().println(refused.sentence());
            return OutcomeLine.REFUSED;
        }
    }

    private int made() {
        Map<Path, Path> all = new LinkedHashMap<>();
        Samples.in(around.path(packets)).forEach(folder -> all.put(folder, Samples.packetIn(folder)));
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            PacketTable table =
                    new PacketBench(engine, around.home().resolve("outbox/bench"), unnamed).run(all, programme, only);
            around.out().println(json ? ReadJson.text(table.json()) : table.text());
            return table.clean() ? OutcomeLine.AGREES : OutcomeLine.DIFFERS;
        }
    }

    private int packets() {
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
