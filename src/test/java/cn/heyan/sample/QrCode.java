package cn.heyan.sample;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.client.j2se.MatrixToImageWriter;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.util.Map;

/** Two-dimensional codes. */
final class QrCode {

    private QrCode() {}

    /** Draws the payload as a square of this side, upper left corner at x, y. */
    static void draw(Sheet sheet, double x, double y, int side, String payload) {
        sheet.pen().drawImage(image(payload, side), (int) x, (int) y, null);
    }

    static BufferedImage image(String payload, int side) {
        try {
            return MatrixToImageWriter.toBufferedImage(new QRCodeWriter()
                    .encode(
                            payload,
                            BarcodeFormat.QR_CODE,
                            side,
                            side,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    1,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8",
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M)));
        } catch (WriterException e) {
            throw new IllegalArgumentException("no code for " + payload, e);
        }
    }
}
