package cn.heyan.command;

import cn.heyan.command.torture.TortureCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code heyan …}: one word chooses what is done. */
@Command(
        name = "heyan",
        description = "Heyan 核验：读扫描的申报材料包，指出材料之间、材料与申报数、材料与通知不一致之处。",
        mixinStandardHelpOptions = true,
        version = "heyan 0.1.0")
public final class CommandLineStart implements Runnable {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before run()
    private CommandSpec spec;

    private CommandLineStart() {}

    /** Runs the command that the words name and returns its exit code: 3 for a breakdown, 2 for words or settings it does not know. */
    public static int run(Surroundings around, String... words) {
        CommandLine line = line(around);
        line.setExecutionExceptionHandler((broken, command, parsed) -> {
            if (broken.getStackTrace().length == 0) {
                // a sentence for whoever wrote the settings: nothing of ours broke down
                around.err().println(broken.getMessage());
                return OutcomeLine.REFUSED;
            }
            around.err().println("系统故障，未能完成：" + broken + "。请重试；若仍出错，请将以下信息交给系统管理员。");
            broken.printStackTrace(around.err());
            return OutcomeLine.BROKEN;
        });
        return line.execute(words);
    }

    /** Every command with its options. */
    static CommandLine line(Surroundings around) {
        return new CommandLine(new CommandLineStart())
                .addSubcommand(new DemoCommand(around))
                .addSubcommand(new CheckCommand(around))
                .addSubcommand(new ReadCommand(around))
                .addSubcommand(new ServeCommand(around))
                .addSubcommand(new ReaderCommand(around))
                .addSubcommand(new ProgrammesCommand(around))
                .addSubcommand(new ForgetCommand(around))
                .addSubcommand(new DoctorCommand(around))
                .addSubcommand(new BackupCommand(around))
                .addSubcommand(new RestoreCommand(around))
                .addSubcommand(new RehearseCommand(around))
                .addSubcommand(new BenchCommand(around))
                .addSubcommand(new TortureCommand(around.home(), around::path, around.out()))
                .addSubcommand(new CommandLine.HelpCommand());
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "请选择一个命令。/ Choose a command.");
    }
}
