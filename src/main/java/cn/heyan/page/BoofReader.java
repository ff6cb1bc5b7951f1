package cn.heyan.page;

import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import georegression.struct.point.Point2D_F64;
import georegression.struct.shapes.Polygon2D_F64;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Decodes QR codes with BoofCV: slower, and good at noisy, bent and half-covered codes. */
final class BoofReader {

    static {
        // Pages are looked at side by side already.
        BoofConcurrency.USE_CONCURRENT = false;
    }

    /** A detector has a memory of its own and serves one thread at a time. */
    private final ConcurrentLinkedDeque<QrCodeDetector<GrayU8>> idle = new ConcurrentLinkedDeque<>();

    /** What was decoded, and where a code seems to be that was not. */
    record Reading(List<CodeSymbol> symbols, List<Box> suspects) {}

    Reading read(Grey grey) {
        QrCodeDetector<GrayU8> lent = idle.poll();
        QrCodeDetector<GrayU8> detector = lent == null ? FactoryFiducial.qrcode(null, GrayU8.class) : lent;
        GrayU8 image = new GrayU8();
        image.width = grey.width;
        image.stride = grey.width;
        image.height = grey.height;
        image.data = grey.pixels;
        try {
            detector.process(image);
        } catch (RuntimeException ownBreakdown) {
            // Some pictures trip it; the other reader has looked at them too.
            System.getLogger(BoofReader.class.getName()).log(System.Logger.Level.DEBUG, "code detector", ownBreakdown);
            return new Reading(List.of(), List.of());
        }
        List<CodeSymbol> symbols = new ArrayList<>();
        for (QrCode code : detector.getDetections()) {
            if (code.message != null && !code.message.isBlank()) {
                symbols.add(new CodeSymbol(code.message, box(List.of(code.bounds), grey), "boofcv"));
            }
        }
        List<Box> suspects = new ArrayList<>();
        for (QrCode code : detector.getFailures()) {
            suspects.add(box(List.of(code.ppCorner, code.ppRight, code.ppDown), grey));
        }
        idle.offer(detector);
        return new Reading(symbols, suspects);
    }

    private static Box box(List<Polygon2D_F64> shapes, Grey grey) {
        double left = grey.width;
        double top = grey.height;
        double right = 0;
        double bottom = 0;
        for (Polygon2D_F64 shape : shapes) {
            for (Point2D_F64 corner : shape.vertexes.toList()) {
                left = Math.min(left, corner.x);
                right = Math.max(right, corner.x);
                top = Math.min(top, corner.y);
                bottom = Math.max(bottom, corner.y);
            }
        }
        return Box.between(
                Math.max(0, left / grey.width),
                Math.max(0, top / grey.height),
                Math.min(1, right / grey.width),
                Math.min(1, bottom / grey.height));
    }
}
