package cn.heyan.ocr;

import cn.heyan.packet.Word;
import java.util.List;

/**
 * What a reader saw on a picture.
 *
 * @param upright how the picture is turned and straightened to stand upright
 * @param words with boxes and edges as fractions of the upright picture
 */
public record Sight(Upright upright, List<Word> words) {

    public Sight {
        words = List.copyOf(words);
    }
}
