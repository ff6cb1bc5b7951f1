package cn.heyan;

import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Permission;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A run of Heyan in a process of its own that notes every address it looks up or connects to, and in NOTES.files every file it writes: {@code Watched NOTES check …}. */
@SuppressWarnings(
        "removal") // the security manager is the one place that every socket of Java goes through; Java 17 has it
public final class Watched {

    private Watched() {}

    /** Runs the command that follows the file of notes. */
    public static void main(String... words) {
        Path notes = Path.of(words[0]);
        Path files = Path.of(words[0] + ".files");
        Set<String> written = ConcurrentHashMap.newKeySet();
        System.setSecurityManager(new SecurityManager() {
            @Override
            public void checkPermission(Permission permission) {
                // everything else is allowed
            }

            @Override
            public void checkPermission(Permission permission, Object context) {
                // everything else is allowed
            }

            @Override
            public void checkWrite(String file) {
                if (!file.equals(notes.toString()) && !file.equals(files.toString()) && written.add(file)) {
                    note(files, file);
                }
            }

            @Override
            public void checkConnect(String host, int port) {
                if (!isHere(host)) {
                    note(notes, host + ":" + port);
                }
            }

            @Override
            public void checkConnect(String host, int port, Object context) {
                checkConnect(host, port);
            }
        });
        note(notes, "watching");
        String[] command = new String[words.length - 1];
        System.arraycopy(words, 1, command, 0, command.length);
        Heyan.main(command);
    }

    private static boolean isHere(String host) {
        try {
            return host.equals("localhost")
                    || host.matches("127\\..*|::1|0:0:0:0:0:0:0:1|0\\.0\\.0\\.0|\\[::]")
                    || host.equals(ProcessName.HOST);
        } catch (RuntimeException unknown) {
            return false;
        }
    }

    private static synchronized void note(Path notes, String line) {
        try {
            Files.writeString(notes, line + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** The name of this machine, looked up before anybody watches. */
    private static final class ProcessName {
        static final String HOST = host();

        private static String host() {
            try {
                return InetAddress.getLocalHost().getHostName();
            } catch (java.net.UnknownHostException e) {
                return "";
            }
        }
    }
}
