package cn.heyan.sample.packet;

import cn.heyan.packet.DocumentKind;
import cn.heyan.sample.BillPress;
import cn.heyan.sample.PaperPress;
import cn.heyan.sample.ScanPress;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Draws the pieces of a packet: as a zip of digital files, or as one bound scan. */
final class PacketPress {

    private static final List<String> FORMATS = List.of("pdf", "ofd", "xml");

    /** The packets of a programme differ in a paper or two. */
    private static final Map<String, byte[]> DRAWN = new ConcurrentHashMap<>();

    private PacketPress() {}

    static Path zip(List<Piece> pieces, Facts facts, Path file) throws IOException {
        int number = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Piece piece : pieces) {
                String format = piece.how() == Piece.How.INVOICE ? format(piece) : "pdf";
                String kind = DocumentKind.of(piece.kind()).orElseThrow().chinese();
                ZipEntry entry = new ZipEntry("%02d%s.%s".formatted(++number, kind, format));
                entry.setTime(1_732_500_000_000L);
                zip.putNextEntry(entry);
                zip.write(DRAWN.computeIfAbsent(
                        format + piece + facts.of("applicant"), key -> digital(piece, facts, format)));
                zip.closeEntry();
            }
        }
        return file;
    }

    /** Always the same for the same invoice: handed in twice it is the same file twice, not a PDF and its OFD. */
    private static String format(Piece invoice) {
        return FORMATS.get(Math.floorMod(invoice.id().hashCode(), FORMATS.size()));
    }

    private static byte[] digital(Piece piece, Facts facts, String format) {
        return switch (piece.how()) {
            case INVOICE -> BillPress.file(piece.fields(), format);
            case OFFICE -> PaperPress.pdf(kind(piece), Integer.parseInt(piece.text()), piece.single(), piece.rows());
            default -> PaperPress.pdf(text(piece, facts));
        };
    }

    static Path scan(List<Piece> pieces, Facts facts, List<String> blurred, long seed, Path file) throws IOException {
        ScanPress glass = new ScanPress(seed);
        for (Piece piece : pieces) {
            clean(piece, facts).forEach(page -> glass.lay(page, blurred.contains(piece.id())));
        }
        glass.bind(file);
        return file;
    }

    private static List<BufferedImage> clean(Piece piece, Facts facts) {
        return switch (piece.how()) {
            case INVOICE -> List.of(BillPress.page(piece.fields()));
            case OFFICE -> PaperPress.pages(kind(piece), Integer.parseInt(piece.text()), piece.single(), piece.rows());
            default -> PaperPress.pages(text(piece, facts));
        };
    }

    private static DocumentKind kind(Piece piece) {
        return DocumentKind.of(piece.kind()).orElseThrow();
    }

    /** What is printed on it. */
    private static String text(Piece piece, Facts facts) {
        return piece.how() == Piece.How.FORM
                ? FormAnswering.fill(piece.text(), piece.fields())
                : Gaps.fill(
                        piece.text(),
                        name -> piece.fields().containsKey(name)
                                ? piece.fields().getOrDefault(name, "")
                                : facts.of(name));
    }
}
