package cn.heyan.ocr;

/**
 * A sheet as it would look lying flat under the camera.
 *
 * @param picture of the sheet
 * @param fromReceived maps pixels of the received picture to pixels of this one
 */
record Flat(Pixels picture, Projection fromReceived) {

    /** The same where this was made of a picture that had itself been turned before. */
    Flat after(Flat before, Pixels received) {
        Projection both = before.fromReceived.then(fromReceived);
        return new Flat(received.seen(picture.width(), picture.height(), both.inverse()), both);
    }
}
