package cn.heyan.route.readers;

import java.io.IOException;
import java.nio.file.Path;

/** A broker in a process of its own, which ends with the one that started it: what {@code heyan torture} kills. */
final class BrokerAlone {

    private BrokerAlone() {}

    /** Listens on this port, with what it must put somewhere in this folder, until standard input ends. */
    public static void main(String... words) throws IOException {
        EmbeddedBroker.start(
                "127.0.0.1",
                Integer.parseInt(words[0]),
                "heyan",
                System.getenv().getOrDefault("HEYAN_BROKER_PASSWORD", ""),
                Path.of(words[1]));
        while (System.in.read() >= 0) {
            // whoever started it says nothing
        }
        Runtime.getRuntime().halt(0);
    }
}
