package cn.heyan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.FileSystemUtils;

/** Services of packaging/compose.yaml as processes: what the file says, with the names of hosts put in place by hand. */
final class ComposedOffice implements AutoCloseable {

    private static final Pattern SECRET = Pattern.compile("\\$\\{(\\w+):\\?[^}]*}");
    private static final Pattern ENV = Pattern.compile("(HEYAN_\\w+)=(\\S+)");

    private final Path folder;
    private final Map<String, String> secrets;
    private final Map<String, String> hosts;
    private final JsonNode services;
    private final Map<String, Process> running = new TreeMap<>();

    ComposedOffice(Path folder, Map<String, String> secrets, Map<String, String> hosts) throws IOException {
        this.folder = folder;
        this.secrets = secrets;
        this.hosts = hosts;
        Object read = new org.yaml.snakeyaml.Yaml().load(Files.readString(Path.of("packaging/compose.yaml")));
        services = new ObjectMapper().valueToTree(read).path("services");
        unpackImage();
    }

    static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** The program as the image holds it: a release, unpacked. */
    Path image() {
        return folder.resolve("opt/heyan");
    }

    /** What a container has as /var/lib/heyan. */
    Path of(String service) {
        return folder.resolve(service);
    }

    private void unpackImage() throws IOException {
        Path lib = Files.createDirectories(image().resolve("lib"));
        Files.copy(Path.of("heyan"), image().resolve("heyan"));
        for (String part : List.of("routes", "config")) {
            FileSystemUtils.copyRecursively(Path.of(part), image().resolve(part));
        }
        image().resolve("heyan").toFile().setExecutable(true);
        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (entry.endsWith(".jar")) {
                Path library = Path.of(entry).toAbsolutePath();
                Files.createSymbolicLink(lib.resolve(library.getFileName()), library);
            }
        }
        Path jar = lib.resolve("heyan.jar");
        ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "-c", "-0", "-f", jar.toString(), "-C", "target/classes", ".");
    }

    /** The environment of a service, as a container of it would have. */
    Map<String, String> environment(String service) {
        Map<String, String> all = new HashMap<>();
        services.path(service)
                .path("environment")
                .fields()
                .forEachRemaining(entry -> all.put(
                        entry.getKey(), inPlace(service, entry.getValue().asText())));
        return all;
    }

    private String inPlace(String service, String written) {
        String value = SECRET.matcher(written)
                .replaceAll(found -> Matcher.quoteReplacement(secrets.getOrDefault(found.group(1), "")))
                .replace("/var/lib/heyan", of(service).toString());
        for (Map.Entry<String, String> host : hosts.entrySet()) {
            value = value.replace(host.getKey(), host.getValue());
        }
        return value;
    }

    /** Starts a service of ours: the image's script with the file's command. */
    void start(String service, Map<String, String> more) throws IOException {
        List<String> command = new ArrayList<>(List.of(image().resolve("heyan").toString()));
        services.path(service).path("command").forEach(word -> command.add(inPlace(service, word.asText())));
        Path own = Files.createDirectories(of(service));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(own.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(service + ".log").toFile());
        String path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("HOME", own.toString());
        // the image has made its archive of classes; here one start each is quicker without
        builder.environment().put("KEEP_CLASSES", "no");
        builder.environment().putAll(ofImage(service));
        builder.environment().putAll(environment(service));
        builder.environment().putAll(more);
        running.put(service, builder.start());
    }

    private Map<String, String> ofImage(String service) throws IOException {
        Map<String, String> all = new HashMap<>();
        Matcher each = ENV.matcher(Files.readString(Path.of("packaging/Dockerfile")));
        while (each.find()) {
            all.put(each.group(1), inPlace(service, each.group(2)));
        }
        // as the Dockerfile makes them
        for (String name : List.of("inbox", "outbox", "data")) {
            Files.createDirectories(of(service).resolve(name));
        }
        return all;
    }

    /** The database as its image sets it up: user, password and an empty database, and nobody comes in without the password. */
    DataSource database(EmbeddedPostgres server) throws IOException {
        return server.getDatabase("postgres", environment("database").getOrDefault("POSTGRES_DB", ""));
    }

    void makeDatabase(EmbeddedPostgres server) throws IOException {
        Map<String, String> own = environment("database");
        JdbcClient postgres = JdbcClient.create(server.getPostgresDatabase());
        String user = own.getOrDefault("POSTGRES_USER", "");
        postgres.sql("create role " + user + " login password '" + own.get("POSTGRES_PASSWORD") + "'")
                .update();
        postgres.sql("create database " + own.get("POSTGRES_DB") + " owner " + user)
                .update();
        Path rules = folder.resolve("database/pg_hba.conf");
        Files.writeString(rules, "host all " + user + " 127.0.0.1/32 scram-sha-256\n" + Files.readString(rules));
        postgres.sql("select pg_reload_conf()").query(Boolean.class).single();
    }

    /** Whether a service of ours is no more; its last words stand on the console. */
    boolean hasEnded() throws IOException {
        boolean ended = running.values().stream().anyMatch(process -> !process.isAlive());
        if (ended) {
            System.out.println(logs());
        }
        return ended;
    }

    /** The ends of what the services wrote. */
    String logs() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String service : running.keySet()) {
            List<String> lines = Files.readAllLines(folder.resolve(service + ".log"));
            all.append('\n').append(service).append('\n');
            lines.stream().skip(Math.max(0, lines.size() - 12)).forEach(line -> all.append(line)
                    .append('\n'));
        }
        return all.toString();
    }

    @Override
    public void close() throws InterruptedException {
        running.values().forEach(Process::destroy);
        for (Process process : running.values()) {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.descendants().forEach(ProcessHandle::destroyForcibly);
                process.destroyForcibly();
            }
        }
    }
}
