package cn.heyan.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingColorN;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceGrayColor;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceRGBColor;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Goes once through a page's instructions and notes its characters and its pictures, painting nothing. */
final class PdfPageScan extends PDFTextStripper {

    /** A picture that covers this part of the page hides what was written before it. */
    private static final double COVERS_PAGE = 0.8;

    private final List<Mark> marks = new ArrayList<>();
    private final List<Image> images = new ArrayList<>();
    private int unmapped;
    private int operators;
    private int shapes;
    private boolean paints = true;

    private final PdfInk ink = new PdfInk();

    private PdfPageScan() {
        // Reading text alone does not need to know its colour.
        addOperator(new SetNonStrokingColor(this));
        addOperator(new SetNonStrokingColorN(this));
        addOperator(new PlainColourSpace(this));
        addOperator(new SetNonStrokingDeviceCMYKColor(this));
        addOperator(new SetNonStrokingDeviceGrayColor(this));
        addOperator(new SetNonStrokingDeviceRGBColor(this));
    }

    /** A character in the page's own coordinates: points, origin bottom left, before the page is turned. */
    record Mark(String text, Point2D start, Point2D end, Point2D up, boolean vertical, boolean painted, int after) {

        /** About where its ink is. */
        private Rectangle2D box() {
            Rectangle2D box = new Rectangle2D.Double(start.getX(), start.getY(), 0, 0);
            box.add(end);
            box.add(start.getX() + 0.7 * up.getX(), start.getY() + 0.7 * up.getY());
            return box;
        }
    }

    /** A picture: where it stands (same coordinates), its part of the page, pixels, bytes it needs when decoded, itself. */
    record Image(Rectangle2D area, double part, double dpi, long pixels, long bytes, Optional<PdfImage> object) {}

    /** What was found. */
    record Found(
            List<Mark> marks,
            List<Image> images,
            int shapes,
            int unmapped,
            boolean showsAll,
            double width,
            double height) {

        /** The part of the page that pictures cover, 0 to 1. */
        double pictured() {
            return Math.min(1, images.stream().mapToDouble(Image::part).sum());
        }
    }

    static Found of(PDDocument document, PDPage page, int number) throws IOException {
        PdfPageScan scan = new PdfPageScan();
        if (document.getDocumentCatalog().getOCProperties() != null) {
            // Layers may be switched off.
            scan.ink.doubt();
        }
        scan.setStartPage(number);
        scan.setEndPage(number);
        scan.writeText(document, Writer.nullWriter());
        if (PdfDamage.in(page.getCOSObject(), scan.operators)) {
            throw new IOException("content of page " + number + " is damaged");
        }
        double width = page.getCropBox().getWidth();
        double height = page.getCropBox().getHeight();
        boolean showsAll = scan.ink.showsAll();
        return new Found(scan.seen(), scan.images, scan.shapes, scan.unmapped, showsAll, width, height);
    }

    private List<Mark> seen() {
        int covered = 0;
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i).part() >= COVERS_PAGE) {
                covered = i + 1;
            }
        }
        int lastCover = covered;
        return marks.stream()
                .map(m -> m.after() >= lastCover || !m.painted()
                        ? m
                        : new Mark(m.text(), m.start(), m.end(), m.up(), m.vertical(), false, m.after()))
                .toList();
    }

    @Override
    protected void endPage(PDPage page) throws IOException {
        // What was typed into a form's fields is drawn by annotations.
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden()) {
                ink.enter(getGraphicsState());
                showAnnotation(annotation);
            }
        }
        super.endPage(page);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        if (Thread.interrupted()) {
            throw new InterruptedIOException("page took too long");
        }
        operators++;
        ink.instruction(operator.getName(), operands, getGraphicsState());
        switch (operator.getName()) {
            case "Do" -> noteImage(operands);
            case "BI" -> note(operator.getImageParameters(), Optional.empty());
            case "re", "l", "c", "v", "y" -> shapes++;
            default -> {}
        }
        super.processOperator(operator, operands);
        ink.enter(getGraphicsState());
    }

    private void noteImage(List<COSBase> operands) {
        if (!operands.isEmpty() && operands.get(0) instanceof COSName name && getResources() != null) {
            COSDictionary objects = getResources().getCOSObject().getCOSDictionary(COSName.XOBJECT);
            COSStream stream = objects == null ? null : objects.getCOSStream(name);
            if (stream != null && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE))) {
                Matrix place =
                        getGraphicsState().getCurrentTransformationMatrix().clone();
                note(stream, Optional.of(new PdfImage(stream, getResources(), place)));
            }
        }
    }

    private void note(COSDictionary image, Optional<PdfImage> object) {
        Matrix m = getGraphicsState().getCurrentTransformationMatrix();
        PDRectangle page = getCurrentPage().getCropBox();
        Rectangle2D.Double area = new Rectangle2D.Double(m.getTranslateX(), m.getTranslateY(), 0, 0);
        for (Point2D corner : List.of(m.transformPoint(0, 1), m.transformPoint(1, 0), m.transformPoint(1, 1))) {
            area.add(corner);
        }
        ink.cover(area, getGraphicsState(), () -> object.map(PdfVeil::of).orElseGet(PdfVeil::closed));
        Rectangle2D seen = area.createIntersection(
                new Rectangle2D.Double(page.getLowerLeftX(), page.getLowerLeftY(), page.getWidth(), page.getHeight()));
        if (seen.isEmpty()) {
            return;
        }
        seen.setRect(
                seen.getX() - page.getLowerLeftX(),
                seen.getY() - page.getLowerLeftY(),
                seen.getWidth(),
                seen.getHeight());
        double part = seen.getWidth() * seen.getHeight() / page.getWidth() / page.getHeight();
        long width = Math.max(1, image.getInt(COSName.WIDTH, COSName.W, 1));
        long height = Math.max(1, image.getInt(COSName.HEIGHT, COSName.H, 1));
        double across = Math.hypot(m.getScaleX(), m.getShearY());
        boolean bits = image.getInt(COSName.BITS_PER_COMPONENT, COSName.BPC, 8) == 1;
        long bytes = width * height * (bits ? 1 : 8);
        images.add(new Image(seen, part, across <= 0 ? 0 : width * 72 / across, width * height, bytes, object));
    }

    @Override
    protected void showGlyph(Matrix textRenderingMatrix, PDFont font, int code, Vector displacement)
            throws IOException {
        RenderingMode mode = getGraphicsState().getTextState().getRenderingMode();
        paints = mode.isFill() || mode.isStroke();
        if (paints && font.toUnicode(code) == null) {
            unmapped++;
        }
        ink.written(font, code);
        super.showGlyph(textRenderingMatrix, font, code, displacement);
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        Matrix m = text.getTextMatrix();
        double x = m.getTranslateX();
        double y = m.getTranslateY();
        Point2D up = text.getFont() instanceof PDType3Font
                ? sized(m.getShearX(), m.getScaleY(), text.getHeightDir() * 1.2)
                : new Point2D.Double(m.getShearX(), m.getScaleY());
        Point2D end = new Point2D.Double(text.getEndX(), text.getEndY());
        boolean vertical = text.getFont().isVertical();
        note(new Mark(text.getUnicode(), new Point2D.Double(x, y), end, up, vertical, paints, images.size()));
    }

    private void note(Mark mark) {
        marks.add(mark);
        PDRectangle page = getCurrentPage().getCropBox();
        Rectangle2D box = mark.box();
        // What stands outside of the page is nobody's word.
        if (paints && !mark.text().isBlank() && box.intersects(0, 0, page.getWidth(), page.getHeight())) {
            box.setRect(
                    box.getX() + page.getLowerLeftX(),
                    box.getY() + page.getLowerLeftY(),
                    box.getWidth(),
                    box.getHeight());
            ink.character(box, getGraphicsState());
        }
    }

    private static Point2D sized(double x, double y, double length) {
        double is = Math.hypot(x, y);
        return is == 0 ? new Point2D.Double(0, length) : new Point2D.Double(x / is * length, y / is * length);
    }
}
