package cn.heyan.store;

import java.nio.file.Path;
import java.util.List;

/**
 * A letter on its way out (待发信件).
 *
 * @param id what it is about and which kind, such as {@code <packet>/report}: posted once, however often it is asked for
 * @param packetId of the packet it is about; blank where it is about several
 * @param blob the message as it will be sent, with its Message-ID; blank where only the file has it
 * @param file where a person finds it
 * @param recipients their addresses
 * @param attempts made so far
 */
public record PostedLetter(String id, String packetId, String blob, Path file, List<String> recipients, int attempts) {

    public PostedLetter {
        recipients = List.copyOf(recipients);
    }
}
