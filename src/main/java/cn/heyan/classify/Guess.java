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
}
