package cn.heyan.ocr;

import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.archive.UsedPage;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * How well pages are known again by their look: {@code PrintBench DIR…} scans every page of the PDFs below twice (elsewhere on the glass, up
 * to 1 % larger or smaller, a little skew that straightening left, paler, noise) and holds all scans against each other. Figures come from
 * the text layer; in each scan a tenth of them is misread.
 */
public final class PrintBench {

    private static final int DPI = 100;
    private static final Pattern FIGURE = Pattern.compile("\\d{3,}");

    private PrintBench() {}

    private record Scans(UsedPage one, UsedPage other) {}

    /** Prints the rates. */
    public static void main(String... folders) throws IOException {
        List<Scans> pages = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> all = Files.walk(Path.of(folder))) {
                for (Path file : all.filter(each -> each.toString().endsWith(".pdf"))
                        .sorted()
                        .toList()) {
                    pages(file, pages);
                }
            }
        }
        int looked = 0;
        int known = 0;
        int pairs = 0;
        int alike = 0;
        int taken = 0;
        for (int i = 0; i < pages.size(); i++) {
            Scans page = pages.get(i);
            looked += page.one().print().distance(page.other().print()) <= 40 ? 1 : 0;
            known += page.one().like(page.other()) ? 1 : 0;
            for (int j = 0; j < i; j++) {
                if (page.one().figures().equals(pages.get(j).one().figures())) {
                    continue; // the same page in another file
                }
                pairs++;
                alike += page.one().print().distance(pages.get(j).other().print()) <= 40 ? 1 : 0;
                if (page.one().like(pages.get(j).other())) {
                    taken++;
                    System.out.println("taken for one: " + page.one().page() + " "
                            + pages.get(j).one().page());
                }
            }
        }
        System.out.printf(
                "pages %d: look alike %d, known again %d; pairs of different pages %d: look alike %d, taken for one %d%n",
                pages.size(), looked, known, pairs, alike, taken);
    }

    private static void pages(Path file, List<Scans> pages) {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int i = 0; i < Math.min(12, pdf.getNumberOfPages()); i++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(i + 1);
                text.setEndPage(i + 1);
                String words = text.getText(pdf).replaceAll("\\s+", "");
                BufferedImage page = renderer.renderImageWithDPI(i, DPI, ImageType.GRAY);
                Random random = new Random(file.hashCode() * 31L + i);
                PageRef ref = new PageRef(String.valueOf(file.getFileName()), i + 1);
                Optional<UsedPage> one = scan(page, words, ref, random);
                Optional<UsedPage> other = scan(page, words, ref, random);
                if (one.isPresent() && other.isPresent() && one.get().figures().size() >= 5) {
                    pages.add(new Scans(one.get(), other.get()));
                }
            }
        } catch (IOException damaged) {
            System.out.println("not read: " + file);
        }
    }

    private static Optional<UsedPage> scan(BufferedImage page, String words, PageRef ref, Random random) {
        Set<String> figures = new HashSet<>();
        Matcher found = FIGURE.matcher(words);
        while (found.find()) {
            boolean misread = random.nextInt(10) == 0;
            figures.add(misread ? found.group().substring(1) + random.nextInt(10) : found.group());
        }
        Optional<PagePrint> print = Printing.of(onTheGlass(page, random));
        return print.map(like -> new UsedPage(ref, DocumentKind.VAT_INVOICE, like, figures, words.length()));
    }

    private static BufferedImage onTheGlass(BufferedImage page, Random random) {
        int width = page.getWidth();
        int height = page.getHeight();
        BufferedImage scan = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = scan.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        double scale = 1 + random.nextGaussian() * 0.01;
        AffineTransform place = AffineTransform.getTranslateInstance(
                width / 2.0 + random.nextGaussian() * width * 0.01,
                height / 2.0 + random.nextGaussian() * height * 0.01);
        place.rotate(Math.toRadians(random.nextGaussian() * 0.3));
        place.scale(scale, scale);
        place.translate(-width / 2.0, -height / 2.0);
        pen.drawImage(page, place, null);
        pen.dispose();
        double fade = 0.6 + 0.4 * random.nextDouble();
        double paper = 225 + 30 * random.nextDouble();
        double noise = 4 + 8 * random.nextDouble();
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int ink = 255 - scan.getRaster().getSample(x, y, 0);
                double tone = paper - ink * fade + random.nextGaussian() * noise;
                scan.getRaster().setSample(x, y, 0, (int) Math.max(0, Math.min(255, tone)));
            }
        }
        return scan;
    }
}
