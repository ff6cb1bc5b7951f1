package cn.heyan.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code heyan forget PACKET}: removes one applicant's packet and says what was kept and why. */
@Command(
        name = "forget",
        description = "按请求删除一个材料包的全部数据，并说明保留了什么、为什么。请先停止 heyan serve。"
                + "/ Removes a packet's data on request; says what it kept and why.",
        mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(
            paramLabel = "PACKET",
            description = "材料包编号（SHA-256，可只写开头几位）或名称 / its id, the beginning of it, or its name")
    private String packet = "";

    @Option(
            names = "--why",
            required = true,
            paramLabel = "TEXT",
            description = "依据，写入历史记录 / the reason, for the history")
    private String why = "";

    @Option(names = "--yes", description = "确认删除；不加则只说明将删除什么 / do it; without, only say what would go")
    private boolean yes;

    ForgetCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        String who = System.getProperty("user.name", "");
        Forgotten forgotten = around.forget().apply(new ForgetWish(packet, who, why, yes));
        forgotten.lines().forEach((forgotten.refused() ? around.err() : around.out())::println);
        return forgotten.refused() ? OutcomeLine.REFUSED : OutcomeLine.AGREES;
    }
}
