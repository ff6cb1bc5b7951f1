package cn.heyan.command;

import cn.heyan.journey.Engine;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Submission;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heyan check PACKET [--programme ID] --out DIR}. */
@Command(
        name = "check",
        description = "核验一个材料包，写出报告。/ Checks one packet and writes its reports.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "PACKET", description = "PDF、zip、文件夹或图片 / a PDF, zip, folder or picture")
    private Path packet = Path.of("");

    @Option(
            names = "--programme",
            paramLabel = "ID",
            description = "申报事项编号；不指定则由申报书标题判定 / else the form's title decides")
    private @Nullable String programme;

    @Option(names = "--out", paramLabel = "DIR", required = true, description = "报告写到哪里 / folder for the reports")
    private Path out = Path.of("");

    CheckCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Path file = Samples.packetIn(around.path(packet));
        if (!Files.exists(file)) {
            around.err().println("找不到 " + packet + "：请检查路径后重试。/ No such file.");
            return OutcomeLine.REFUSED;
        }
        try (Engine engine = around.engine().get()) {
            engine.progress().listen(new ProgressLine(around.err()));
            Outcome outcome =
                    engine.journey().check(new Submission(file, Optional.ofNullable(programme), around.path(out)));
            around.out().println(OutcomeLine.of(file.getFileName().toString(), outcome));
            outcome.fold(
                    reported -> {
                        around.out().println("报告：" + reported.folder().resolve("report.html"));
                        return true;
                    },
                    away -> false,
                    broken -> false);
            return OutcomeLine.exitCode(outcome);
        }
    }
}
