package cn.heyan.command;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code heyan backup DIR}: a copy of everything that must not be lost. */
@Command(
        name = "backup",
        description = "把台账、原件、报告和设置备份到文件夹；服务运行时也可以。/ Copies ledger, originals, reports and settings.",
        mixinStandardHelpOptions = true)
final class BackupCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(paramLabel = "DIR", description = "放备份的文件夹，最好在另一块磁盘 / folder for the copy, better on another disk")
    private Path folder = Path.of("");

    BackupCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        try {
            around.out().println(around.upkeep().get().backup(around.path(folder)));
            return OutcomeLine.AGREES;
        } catch (Refused refused) {
            around.err().println(refused.sentence());
            return OutcomeLine.REFUSED;
        }
    }
}
