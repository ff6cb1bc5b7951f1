package cn.heyan.page;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.ResultPoint;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Decodes QR codes with ZXing: quick, and good at dense clean codes. */
final class ZxingReader {

    /** From the centres of the three eyes to the symbol's edge, as a part of the distance between two eyes (versions 2 to 10). */
    private static final double RIM = 0.16;

    private static final Map<DecodeHintType, Object> HARDER = Map.of(DecodeHintType.TRY_HARDER, true);

    private ZxingReader() {}

    static List<CodeSymbol> read(Grey grey) {
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(
                grey.pixels, grey.width, grey.height, 0, 0, grey.width, grey.height, false);
        List<CodeSymbol> symbols = new ArrayList<>();
        try {
            BinaryBitmap bits = new BinaryBitmap(new HybridBinarizer(source));
            for (Result result : new QRCodeMultiReader().decodeMultiple(bits, HARDER)) {
                if (result.getText() != null && !result.getText().isBlank()) {
                    symbols.add(new CodeSymbol(result.getText(), box(result.getResultPoints(), grey), "zxing"));
                }
            }
        } catch (NotFoundException none) {
            return symbols;
        }
        return symbols;
    }

    /** The eyes come as bottom left, top left, top right of the symbol, however it is turned. */
    private static Box box(ResultPoint[] eyes, Grey grey) {
        if (eyes.length < 3) {
            return Box.PAGE;
        }
        double fourthX = eyes[0].getX() + eyes[2].getX() - eyes[1].getX();
        double fourthY = eyes[0].getY() + eyes[2].getY() - eyes[1].getY();
        double[] xs = {eyes[0].getX(), eyes[1].getX(), eyes[2].getX(), fourthX};
        double[] ys = {eyes[0].getY(), eyes[1].getY(), eyes[2].getY(), fourthY};
        double centreX = (xs[0] + xs[2]) / 2;
        double centreY = (ys[0] + ys[2]) / 2;
        double reachX = 0;
        double reachY = 0;
        for (int i = 0; i < 4; i++) {
            reachX = Math.max(reachX, Math.abs(xs[i] - centreX));
            reachY = Math.max(reachY, Math.abs(ys[i] - centreY));
        }
        double grow = 1 + 2 * RIM;
        return Box.between(
                Math.max(0, (centreX - reachX * grow) / grey.width),
                Math.max(0, (centreY - reachY * grow) / grey.height),
                Math.min(1, (centreX + reachX * grow) / grey.width),
                Math.min(1, (centreY + reachY * grow) / grey.height));
    }
}
