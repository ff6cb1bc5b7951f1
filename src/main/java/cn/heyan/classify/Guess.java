package cn.heyan.classify;

import cn.heyan.packet.DocumentKind;

/**
 * What a page seems to be.
 *
 * @param marks landmarks of that kind
 * @param weight how strongly
 * @param titled whether a title says so
 * @param reason for the reviewer
 */
record Guess(Landmarks marks, double weight, boolean titled, String reason) {

    DocumentKind kind() {
        return marks.kind();
    }

    /** The same page, known better: a sheet of this kind. */
    Guess as(DocumentKind other, String why) {
        return new Guess(Landmarks.sheet(other), weight, titled, why);
    }
}
