package cn.heyan.command.torture;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A mail server on a free port of this machine that takes every letter and counts them by Message-ID. */
final class MailSink implements AutoCloseable {

    private final ServerSocket server;
    private final Map<String, Integer> taken = new TreeMap<>();

    MailSink() throws IOException {
        server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread thread = new Thread(this::serve, "mail sink");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return server.getLocalPort();
    }

    /** How often each letter was taken. */
    synchronized Map<String, Integer> taken() {
        return Map.copyOf(taken);
    }

    private void serve() {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                talk(socket);
            } catch (IOException hungUp) {
                // whoever was killed while it spoke; what was not taken is sent again
            }
        }
    }

    private void talk(Socket socket) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        PrintWriter out = new PrintWriter(socket.getOutputStream(), false, StandardCharsets.UTF_8);
        say(out, "220 sink");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            if (line.equalsIgnoreCase("DATA")) {
                say(out, "354 go on");
                take(in);
                say(out, "250 taken");
            } else if (line.equalsIgnoreCase("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 ok");
            }
        }
    }

    private void take(BufferedReader in) throws IOException {
        String id = "";
        for (String line = in.readLine(); ; line = in.readLine()) {
            if (line == null) {
                throw new IOException("the letter breaks off");
            }
            if (line.equals(".")) {
                count(id);
                return;
            }
            if (id.isEmpty() && line.regionMatches(true, 0, "Message-ID:", 0, 11)) {
                id = line.substring(11).strip();
            }
        }
    }

    private synchronized void count(String id) {
        taken.merge(id, 1, Integer::sum);
    }

    private static void say(PrintWriter out, String line) {
        out.print(line + "\r\n");
        out.flush();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
