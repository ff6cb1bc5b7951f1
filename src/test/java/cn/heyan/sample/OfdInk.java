package cn.heyan.sample;

import java.util.Locale;
import java.util.Optional;

/** Ink on a page of an OFD file: collects its objects; millimetres from the upper left corner. */
final class OfdInk implements Ink {

    /** Resource id of the picture of the code. */
    static final int CODE = 20;

    private static final double MM = 25.4 / 72;

    private final double height;
    private final StringBuilder objects = new StringBuilder();
    private Optional<String> payload = Optional.empty();
    private int id = 100;

    /** Ink on a page of this height in points. */
    OfdInk(double height) {
        this.height = height;
    }

    String objects() {
        return objects.toString();
    }

    /** What the code on the page says. */
    Optional<String> payload() {
        return payload;
    }

    @Override
    public void text(double size, double x, double y, String text) {
        if (text.isEmpty()) {
            return;
        }
        StringBuilder steps = new StringBuilder();
        for (int i = 0; i + 1 < text.length(); i++) {
            steps.append(i == 0 ? "" : " ").append(mm(width(size, text.substring(i, i + 1))));
        }
        objects.append("<ofd:TextObject ID=\"")
                .append(id++)
                .append("\" Boundary=\"")
                .append(box(x, y + size, width(size, text), size * 1.3))
                .append("\" Font=\"1\" Size=\"")
                .append(mm(size))
                .append("\"><ofd:TextCode X=\"0\" Y=\"")
                .append(mm(size))
                .append(text.length() > 1 ? "\" DeltaX=\"" + steps : "")
                .append("\">")
                .append(text.replace("&", "&amp;").replace("<", "&lt;"))
                .append("</ofd:TextCode></ofd:TextObject>");
    }

    @Override
    public double width(double size, String text) {
        return text.chars().mapToDouble(c -> c < 256 ? size / 2 : size).sum();
    }

    @Override
    public void rule(double x1, double y1, double x2, double y2) {
        double width = Math.abs(x2 - x1);
        double tall = Math.abs(y2 - y1);
        objects.append("<ofd:PathObject ID=\"")
                .append(id++)
                .append("\" Boundary=\"")
                .append(box(Math.min(x1, x2), Math.max(y1, y2), width + 1, tall + 1))
                .append("\" LineWidth=\"0.25\"><ofd:AbbreviatedData>M 0 0 L ")
                .append(mm(width))
                .append(' ')
                .append(mm(tall))
                .append("</ofd:AbbreviatedData></ofd:PathObject>");
    }

    @Override
    public void code(String said, double x, double y, double side) {
        payload = Optional.of(said);
        objects.append("<ofd:ImageObject ID=\"")
                .append(id++)
                .append("\" CTM=\"")
                .append(mm(side) + " 0 0 " + mm(side) + " 0 0")
                .append("\" Boundary=\"")
                .append(box(x, y + side, side, side))
                .append("\" ResourceID=\"" + CODE + "\"/>");
    }

    private String box(double x, double top, double width, double tall) {
        return mm(x) + " " + mm(height - top) + " " + mm(width) + " " + mm(tall);
    }

    private static String mm(double points) {
        return String.format(Locale.ROOT, "%.3f", points * MM);
    }
}
