package cn.heyan.command;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code heyan restore DIR}: an installation comes back from its copy. */
@Command(
        name = "restore",
        description = "从备份恢复到空的安装中；不会覆盖已有台账。/ Brings an installation back from its copy; overwrites no ledger.",
        mixinStandardHelpOptions = true)
final class RestoreCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "DIR", description = "heyan backup 写的文件夹 / the folder that heyan backup wrote")
    private Path folder = Path.of("");

    RestoreCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        try {
            around.out().println(around.upkeep().get().restore(around.path(folder)));
            return OutcomeLine.AGREES;
        } catch (Refused refused) {
            around.err().println(refused.sentence());
            return OutcomeLine.REFUSED;
        }
    }
}
