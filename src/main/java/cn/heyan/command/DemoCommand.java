package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code heyan demo}: every sample packet through the whole journey. */
@Command(
        name = "demo",
        description = "核验全部样例材料包，给出报告位置。/ Runs every sample packet and says where the reports are.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    private final Surroundings around;

    DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        List<Path> samples = Samples.in(around.home().resolve("samples/packets"));
        Path outbox = around.home().resolve("outbox/demo");
        boolean brokeDown = false;
        around.err().println("启动中…… / starting");
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            for (int i = 0; i < samples.size(); i++) {
                Path sample = samples.get(i);
                String name = sample.getFileName().toString();
                around.err().println("样例 " + (i + 1) + " / " + samples.size() + "：" + name);
                Outcome outcome = engine.journey()
                        .check(new Submission(Samples.packetIn(sample), Optional.empty(), outbox.resolve(name)));
                around.out().println(OutcomeLine.of(name, outcome));
                around.out().println("    报告 " + outbox.resolve(name).resolve("report.html"));
                brokeDown |= OutcomeLine.exitCode(outcome) == OutcomeLine.BROKEN;
            }
        }
        around.out().println("共 " + samples.size() + " 个样例，报告在 " + outbox + "（report.html 用浏览器打开，report.pdf 可打印）。");
        return brokeDown ? OutcomeLine.BROKEN : OutcomeLine.AGREES;
    }
}
