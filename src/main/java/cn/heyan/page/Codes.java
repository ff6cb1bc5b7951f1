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

/** Finds and decodes the codes of a page (二维码). */
final class Codes {

    List<CodeSymbol> on(Grey grey) {
        List<CodeSymbol> found = new ArrayList<>();
        PlanarYUVLuminanceSource source = new PlanarYUVLuminanceSource(
                grey.pixels, grey.width, grey.height, 0, 0, grey.width, grey.height, false);
        try {
            Result[] results = new QRCodeMultiReader()
                    .decodeMultiple(
                            new BinaryBitmap(new HybridBinarizer(source)), Map.of(DecodeHintType.TRY_HARDER, true));
            for (Result result : results) {
                found.add(new CodeSymbol(result.getText(), box(result.getResultPoints(), grey), "zxing"));
            }
        } catch (NotFoundException none) {
            return found;
        }
        return found;
    }

    private static Box box(ResultPoint[] points, Grey grey) {
        double left = 1;
        double top = 1;
        double right = 0;
        double bottom = 0;
        for (ResultPoint point : points) {
            left = Math.min(left, point.getX() / grey.width);
            right = Math.max(right, point.getX() / grey.width);
            top = Math.min(top, point.getY() / grey.height);
            bottom = Math.max(bottom, point.getY() / grey.height);
        }
        return Box.between(left, top, right, bottom);
    }
}
