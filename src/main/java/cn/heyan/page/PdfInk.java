package cn.heyan.page;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.jspecify.annotations.Nullable;

/**
 * Notes, while a page's instructions are read, whether its characters can be seen: in paint that shows on paper, inside the clip, not
 * painted over later.
 *
 * <p>It errs towards no: then the page is drawn and its picture decides.
 */
final class PdfInk {

    /** Lighter tones than this (of 255) may not show on paper. */
    private static final int LIGHT = 190;

    /** What is thinner than this, in points, is a rule and hides no character. */
    private static final double THIN = 2.5;

    /** A character may be hidden where so much of it is painted over. */
    private static final double MUCH = 0.2;

    /** More paint than this is not followed up. */
    private static final int MOST_COVERS = 4000;

    /** Characters at the beginning of what a font writes that may look like nothing: a dash, a mark of its own. */
    private static final int MOST_BLANK = 8;

    private static final Rectangle2D NOWHERE = new Rectangle2D.Double();

    private final List<Rectangle2D> characters = new ArrayList<>();
    private final List<Cover> covers = new ArrayList<>();
    private final Map<PDGraphicsState, Rectangle2D> clips = new IdentityHashMap<>();
    private final Set<PDFont> drawing = new HashSet<>();
    private final Map<PDFont, Integer> blank = new HashMap<>();
    private final List<Point2D> path = new ArrayList<>();
    private Rectangle2D clip = NOWHERE;
    private boolean bent;
    private boolean clipping;
    private boolean unsure;
    private @Nullable PDColor lastColour;
    private int lastTone;

    /** Paint laid over the page when so many characters had been written. */
    private record Cover(Rectangle2D area, int after, Supplier<PdfVeil> veil) {}

    /** Whether every character can surely be seen. */
    boolean showsAll() {
        return !unsure && covers.size() < MOST_COVERS && covers.stream().noneMatch(this::hides);
    }

    private boolean hides(Cover cover) {
        List<Rectangle2D> below = characters.subList(0, cover.after).stream()
                .filter(character -> isUnder(cover.area, character))
                .toList();
        return !below.isEmpty() && below.stream().anyMatch(cover.veil.get()::hides);
    }

    private static boolean isUnder(Rectangle2D area, Rectangle2D character) {
        Rectangle2D both = character.createIntersection(area);
        return !both.isEmpty()
                && both.getWidth() * both.getHeight() > MUCH * character.getWidth() * character.getHeight();
    }

    /** An instruction about to be done in this state. */
    void instruction(String name, List<COSBase> operands, PDGraphicsState state) {
        enter(state);
        switch (name) {
            case "m", "l" -> points(state, operands);
            case "c", "v", "y" -> {
                bent = true;
                points(state, operands);
            }
            case "re" -> rectangle(state, operands);
            case "W", "W*" -> clipping = true;
            case "f", "F", "f*", "B", "B*", "b", "b*" -> {
                cover(bounds().createIntersection(clip), state, PdfVeil::closed);
                end(state);
            }
            case "S", "s", "n" -> end(state);
            case "sh" -> cover(clip, state, PdfVeil::closed);
            case "Q" -> clips.remove(state);
            default -> {}
        }
    }

    /** From now on this state counts: a new one, or one that was left before. */
    void enter(PDGraphicsState state) {
        clip = clips.computeIfAbsent(state, this::inherited);
    }

    /** A state that was not seen before goes on from the last one, inside its own form's frame. */
    private Rectangle2D inherited(PDGraphicsState state) {
        Rectangle2D frame = state.getCurrentClippingPath().getBounds2D();
        return clips.isEmpty() ? frame : frame.createIntersection(clip);
    }

    private void points(PDGraphicsState state, List<COSBase> operands) {
        for (int i = 0; i + 1 < operands.size(); i += 2) {
            if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
                path.add(state.getCurrentTransformationMatrix().transformPoint(x.floatValue(), y.floatValue()));
            }
        }
    }

    private void rectangle(PDGraphicsState state, List<COSBase> operands) {
        float[] n = new float[4];
        for (int i = 0; i < 4 && i < operands.size(); i++) {
            n[i] = operands.get(i) instanceof COSNumber number ? number.floatValue() : 0;
        }
        for (int corner = 0; corner < 4; corner++) {
            float x = n[0] + (corner % 3 == 0 ? 0 : n[2]);
            float y = n[1] + (corner < 2 ? 0 : n[3]);
            path.add(state.getCurrentTransformationMatrix().transformPoint(x, y));
        }
    }

    private Rectangle2D bounds() {
        if (path.isEmpty()) {
            return NOWHERE;
        }
        Rectangle2D bounds =
                new Rectangle2D.Double(path.get(0).getX(), path.get(0).getY(), 0, 0);
        path.forEach(bounds::add);
        return bounds;
    }

    private void end(PDGraphicsState state) {
        if (clipping) {
            clips.put(state, isRectangle() ? bounds().createIntersection(clip) : NOWHERE);
        }
        clipping = false;
        bent = false;
        path.clear();
    }

    private boolean isRectangle() {
        Rectangle2D bounds = bounds();
        return !bent
                && path.size() >= 4
                && path.size() <= 5
                && path.stream()
                        .allMatch(p -> isAt(p.getX(), bounds.getMinX(), bounds.getMaxX())
                                && isAt(p.getY(), bounds.getMinY(), bounds.getMaxY()));
    }

    private static boolean isAt(double value, double one, double other) {
        return Math.abs(value - one) < 0.1 || Math.abs(value - other) < 0.1;
    }

    /** A picture or other paint over this area, in the page's own coordinates; what shows of it where it has holes is worked out if asked for. */
    void cover(Rectangle2D area, PDGraphicsState state, Supplier<PdfVeil> veil) {
        boolean thin = Math.min(area.getWidth(), area.getHeight()) <= THIN;
        boolean see = state.getNonStrokeAlphaConstant() < 0.5 || isDarkening(state);
        if (!thin && !see && covers.size() < MOST_COVERS) {
            covers.add(new Cover(area, characters.size(), veil));
        }
    }

    /** Something is painted that says nothing about what can be seen. */
    void doubt() {
        unsure = true;
    }

    /** A character of this font is painted: one whose characters are drawings, or that seems to be without any, says nothing. */
    void written(PDFont font, int code) throws IOException {
        if (font instanceof PDType3Font) {
            doubt();
        } else if (font instanceof PDVectorFont vectors && !drawing.contains(font)) {
            String says = font.toUnicode(code);
            if (says != null && says.isBlank()) {
                return;
            }
            if (!vectors.getPath(code).getBounds2D().isEmpty()) {
                drawing.add(font);
                blank.remove(font);
            } else if (blank.merge(font, 1, Integer::sum) > MOST_BLANK) {
                doubt();
            }
        }
    }

    /** A character painted in this state, in the page's own coordinates. */
    void character(Rectangle2D box, PDGraphicsState state) {
        unsure |= !clip.contains(box.getCenterX(), box.getCenterY()) || !isStrong(state);
        characters.add(box);
    }

    private boolean isStrong(PDGraphicsState state) {
        return state.getSoftMask() == null
                && (state.getBlendMode() == BlendMode.NORMAL || isDarkening(state))
                && state.getTextState().getRenderingMode().isFill()
                && 255 - state.getNonStrokeAlphaConstant() * (255 - tone(state.getNonStrokingColor())) <= LIGHT;
    }

    /** Paint that leaves dark what is dark. */
    private static boolean isDarkening(PDGraphicsState state) {
        return state.getBlendMode() == BlendMode.MULTIPLY || state.getBlendMode() == BlendMode.DARKEN;
    }

    /** From 0, black, to 255; most characters are written in the colour of the one before. */
    private int tone(PDColor colour) {
        if (colour != lastColour) {
            lastColour = colour;
            lastTone = toneOf(colour);
        }
        return lastTone;
    }

    private static int toneOf(PDColor colour) {
        if (colour.getColorSpace() == null || colour.getColorSpace() instanceof PDPattern) {
            return 255;
        }
        try {
            return Grey.ink(colour.toRGB() | 0xFF000000) & 0xFF;
        } catch (IOException | RuntimeException unknown) {
            return 255;
        }
    }
}
