package cn.heyan.command.torture;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A broker as a process of its own, always on the same port; none where nobody wants one. */
final class BrokerVictim implements AutoCloseable {

    private final Path folder;
    private final String password = UUID.randomUUID().toString();
    private final int port;
    private @Nullable Process process;

    BrokerVictim(Path folder, boolean wanted) throws IOException {
        this.folder = folder;
        if (!wanted) {
            port = 0;
            return;
        }
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        Files.createDirectories(folder);
        start();
    }

    /** Where it is; empty where there is none. */
    String url() {
        return port == 0 ? "" : "tcp://127.0.0.1:" + port;
    }

    /** What those who speak to it are told. */
    Map<String, String> environment() {
        return port == 0 ? Map.of() : Map.of("HEYAN_BROKER_PASSWORD", password);
    }

    /** Starts it; whoever speaks to it waits until it answers. It ends with this process. */
    void start() throws IOException {
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx192m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cn.heyan.route.readers.BrokerAlone",
                        String.valueOf(port),
                        folder.toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("broker.log").toFile());
        builder.environment().putAll(environment());
        process = builder.start();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        if (process != null) {
            process.destroyForcibly().waitFor();
        }
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
