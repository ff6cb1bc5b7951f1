package cn.heyan.command;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code heyan rehearse}: one start of everything in an empty folder; the script keeps the classes that it took, for quicker starts. */
@Command(
        name = "rehearse",
        description = "在空文件夹中试运行一次，使以后启动更快；安装后自动运行。/ One start in an empty folder, which makes later ones quicker.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private final Surroundings around;

    RehearseCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        try {
            around.out().println(around.upkeep().get().rehearse());
            return OutcomeLine.AGREES;
        } catch (Refused refused) {
            around.err().println(refused.sentence());
            return OutcomeLine.REFUSED;
        }
    }
}
