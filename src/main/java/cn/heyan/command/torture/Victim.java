package cn.heyan.command.torture;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** One {@code heyan serve} as a process of its own. */
final class Victim {

    private final Process process;
    private final Path log;

    private Victim(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    /** Starts it with this program's own classes and these settings. */
    static Victim start(Path home, Path log, Map<String, String> settings, Map<String, String> environment)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true",
                "-Dheyan.home=" + home,
                "-Dheyan.caller=" + home,
                "-Dspring.config.additional-location=optional:file:" + home + "/config/"));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("-XX:SharedArchiveFile=") || argument.startsWith("-Xlog:"))
                .forEach(argument -> words.add(1, argument));
        settings.forEach((name, value) -> words.add("-D" + name + "=" + value));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "cn.heyan.Heyan", "serve"));
        ProcessBuilder builder = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        Files.writeString(log, "");
        return new Victim(builder.start(), log);
    }

    /** Waits until its log says this; false if it ended or the time is up. */
    boolean awaitSaid(Pattern words, int seconds) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < seconds * 10 && process.isAlive(); tenths++) {
            if (words.matcher(Files.readString(log)).find()) {
                return true;
            }
            Thread.sleep(100);
        }
        return false;
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** SIGKILL to one of its readers; false where none runs. */
    boolean killReader(Random random) {
        List<ProcessHandle> readers =
                process.children().filter(ProcessHandle::isAlive).toList();
        return !readers.isEmpty() && readers.get(random.nextInt(readers.size())).destroyForcibly();
    }

    /** SIGKILL to it and to what it started. */
    void kill() throws InterruptedException {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.waitFor();
    }

    /** Asks it to stop, and insists after a while. */
    void stop() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
