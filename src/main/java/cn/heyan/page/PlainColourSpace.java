package cn.heyan.page;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorSpace;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;

/**
 * Sets the colour space, taking one with a profile (ICCBased, ISO 32000-1, 8.6.5.5) for the plain one of as many components: reading a profile takes
 * longer than reading the page, and how light a colour is hardly depends on it.
 */
final class PlainColourSpace extends SetNonStrokingColorSpace {

    PlainColourSpace(PDFStreamEngine engine) {
        super(engine);
    }

    @Override
    public void process(Operator operator, List<COSBase> operands) throws IOException {
        Optional<PDColorSpace> plain = operands.isEmpty() ? Optional.empty() : plain(operands.get(0));
        if (plain.isEmpty()) {
            super.process(operator, operands);
            return;
        }
        PDGraphicsState state = getContext().getGraphicsState();
        state.setNonStrokingColorSpace(plain.get());
        state.setNonStrokingColor(plain.get().getInitialColor());
    }

    private Optional<PDColorSpace> plain(COSBase named) {
        if (!(named instanceof COSName name) || getContext().getResources() == null) {
            return Optional.empty();
        }
        COSDictionary spaces = getContext().getResources().getCOSObject().getCOSDictionary(COSName.COLORSPACE);
        COSBase space = spaces == null ? null : spaces.getDictionaryObject(name);
        if (space instanceof COSArray array
                && array.size() == 2
                && COSName.ICCBASED.equals(array.getObject(0))
                && array.getObject(1) instanceof COSStream profile) {
            return of(profile.getInt(COSName.N));
        }
        return Optional.empty();
    }

    private static Optional<PDColorSpace> of(int components) {
        return switch (components) {
            case 1 -> Optional.of(PDDeviceGray.INSTANCE);
            case 3 -> Optional.of(PDDeviceRGB.INSTANCE);
            case 4 -> Optional.of(PDDeviceCMYK.INSTANCE);
            default -> Optional.empty();
        };
    }
}
