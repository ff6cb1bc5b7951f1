package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;
import java.util.Optional;

/**
 * What a page seems to be.
 *
 * @param marks landmarks of that kind
 * @param weight how strongly
 * @param head the title that says so
 * @param reason for the reviewer
 */
record Guess(Landmarks marks, double weight, Optional<Head> head, String reason) {

    boolean titled() {
        return head.isPresent();
    }

    DocumentKind kind() {
        return marks.kind();
    }

    /** The same page, known better: a sheet of this kind. */
    Guess as(DocumentKind other, String why) {
        return new Guess(Landmarks.sheet(other), weight, head, why);
    }
}
