package cn.heyan.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code heyan serve}: watches the inbox until it is stopped. */
@Command(
        name = "serve",
        description = "监视 inbox/，把报告写到 outbox/，并发送邮件。/ Watches inbox/, writes outbox/, sends letters.",
        mixinStandardHelpOptions = true)
final class ServeCommand implements Callable<Integer> {

    private final Surroundings around;

    ServeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        around.serve().run();
        return OutcomeLine.AGREES;
    }
}
