package cn.heyan.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A letter on its way to the bureau (待发信件).
 *
 * @param packetId of the packet it is about
 * @param file the message as it will be sent, with its Message-ID
 * @param recipients their addresses
 * @param attempts made so far
 */
public record PostedLetter(String packetId, Path file, List<String> recipients, int attempts) {

    public PostedLetter {
        recipients = List.copyOf(recipients);
    }
}
