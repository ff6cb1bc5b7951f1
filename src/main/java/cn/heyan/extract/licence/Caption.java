package cn.heyan.extract.licence;

import cn.heyan.packet.Box;
import cn.heyan.packet.Word;
import java.util.List;
import java.util.Optional;

/**
 * A caption of the licence as it was found (栏目名): its characters may be spread over several words, and the last of
 * them may begin the word that holds the value.
 *
 * @param topic what it introduces
 * @param box of its own characters
 * @param words it takes part in
 * @param rest of its last word, if the value begins there
 * @param whole whether all of its characters were seen
 */
record Caption(Topic topic, Box box, List<Word> words, Optional<Word> rest, boolean whole) {

    Caption {
        words = List.copyOf(words);
    }

    /** Whether a colon follows: licences print none behind their captions, the notes at their foot do. */
    boolean hasColon() {
        return rest.filter(word -> ":：".indexOf(word.text().charAt(0)) >= 0).isPresent();
    }

    boolean overlaps(Caption other) {
        return words.stream().anyMatch(other.words::contains);
    }
}
