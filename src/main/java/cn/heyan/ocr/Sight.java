package cn.heyan.ocr;

import cn.heyan.packet.Word;
import java.util.List;
import java.util.Optional;

/**
 * What a reader saw on a picture.
 *
 * @param upright how the picture is turned and straightened to stand upright
 * @param words with boxes and edges as fractions of the upright picture
 * @param flat the sheet as seen from straight above, where the picture did not; {@code upright} is then how that is turned
 */
public record Sight(Upright upright, List<Word> words, Optional<Flat> flat) {

    public Sight {
        words = List.copyOf(words);
    }
}
