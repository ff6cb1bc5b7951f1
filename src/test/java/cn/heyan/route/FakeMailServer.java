package cn.heyan.route;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** A mail server on loopback that answers each recipient as the test says; silent where the answer is empty. */
public final class FakeMailServer implements AutoCloseable {

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    private final BiFunction<String, Integer, String> answers;
    private final AtomicInteger taken = new AtomicInteger();
    private final AtomicInteger asked = new AtomicInteger();
    private final long largest;
    private final boolean rude;

    /** @param answers of the recipient's address and how many were named so far, this one included */
    public FakeMailServer(BiFunction<String, Integer, String> answers) throws IOException {
        this(answers, Long.MAX_VALUE, false);
    }

    /** @param largest letter in bytes; a rude server says nothing to a larger one and hangs up in its middle */
    FakeMailServer(BiFunction<String, Integer, String> answers, long largest, boolean rude) throws IOException {
        this.answers = answers;
        this.largest = largest;
        this.rude = rude;
        Thread thread = new Thread(this::serve, "fake-mail-server");
        thread.setDaemon(true);
        thread.start();
    }

    /** Where it listens on loopback. */
    public int port() {
        return socket.getLocalPort();
    }

    /** How many letters it took. */
    public int taken() {
        return taken.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept()) {
                talk(client);
            } catch (IOException gone) {
                // the test is over or the client left
            }
        }
    }

    private void talk(Socket client) throws IOException {
        BufferedReader in =
                new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        OutputStream out = client.getOutputStream();
        say(out, "220 fake");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String word = line.split("[ :]")[0];
            switch (word) {
                case "RCPT" -> {
                    String answer = answers.apply(line, asked.incrementAndGet());
                    if (!answer.isEmpty()) {
                        say(out, answer);
                    }
                }
                case "DATA" -> {
                    say(out, "354 go on");
                    long length = 0;
                    for (String text = in.readLine(); !".".equals(text); text = in.readLine()) {
                        length += text.length() + 2;
                        if (rude && length > largest) {
                            return;
                        }
                    }
                    if (length > largest) {
                        say(out, "552 5.3.4 Message size exceeds fixed limit");
                    } else {
                        taken.incrementAndGet();
                        say(out, "250 taken");
                    }
                }
                case "QUIT" -> say(out, "221 bye");
                default -> say(out, "250 ok");
            }
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
