package cn.heyan;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command that starts a reader process: the same Java, the same classes, another heap. */
final class ReaderCommandLine {

    private static final List<String> INHERITED = List.of("-XX:SharedArchiveFile=", "-Xlog:", "-Dheyan.home=");

    private ReaderCommandLine() {}

    /** The command; a reader that crashes natively leaves its account in this folder. */
    static List<String> of(long megabytes, String options, List<String> properties, Path crashes) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> INHERITED.stream().anyMatch(argument::startsWith))
                .forEach(command::add);
        command.addAll(List.of(
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:ErrorFile=" + crashes.resolve("crash-%p.log"),
                "-Djava.awt.headless=true"));
        command.addAll(properties);
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        if (!options.isBlank()) {
            command.addAll(1, List.of(options.trim().split("\\s+")));
        }
        command.addAll(List.of("cn.heyan.Heyan", "reader", "--child"));
        return command;
    }
}
