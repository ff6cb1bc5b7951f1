package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.Optional;

/**
 * A place where a label stands.
 *
 * @param page which page
 * @param label as it was asked for
 * @param box of the label's own characters
 * @param rest of the word that the label ends in, after colon and unit; nothing if the label ends its word
 * @param tail what stands right behind the label's characters in its word, such as {@code （万元）：}
 * @param strayed 0 for the label as it should be, more the less sure it is the label
 */
public record Spot(Page page, String label, Box box, Optional<Word> rest, String tail, double strayed) {}
