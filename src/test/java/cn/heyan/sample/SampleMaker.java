package cn.heyan.sample;

import cn.heyan.packet.DocumentKind;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes sample packets: {@code SampleMaker OUT_DIR [--seed n] [id…]}; the same seed makes the same packet. */
public final class SampleMaker {

    private static final long USUAL_SEED = 20241120;

    private SampleMaker() {}

    /** Makes the samples that are named, or all of them. */
    public static void main(String... words) throws IOException {
        List<String> rest = new ArrayList<>(List.of(words));
        Path out = Path.of(rest.remove(0));
        long seed = USUAL_SEED;
        int at = rest.indexOf("--seed");
        if (at >= 0) {
            seed = Long.parseLong(rest.remove(at + 1));
            rest.remove(at);
        }
        List<String> ids =
                rest.isEmpty() ? Arrays.stream(Defect.values()).map(Defect::id).toList() : rest;
        for (String id : ids) {
            System.out.println(make(id, seed, out.resolve(id)));
        }
    }

    /** Makes one sample in this folder: packet.pdf (or .zip), expected.json and truth.json; returns the packet. */
    public static Path make(String id, long seed, Path folder) throws IOException {
        Files.createDirectories(folder);
        Application application = new Drafting(seed, Defect.of(id)).draft();
        List<Drawn> documents = Assembly.documents(application);
        Truth.write(application, documents, folder.resolve("truth.json"));
        Expected.write(application, folder.resolve("expected.json"));
        if (application.defect() == Defect.MIXED_FORMATS_GBK_ZIP) {
            return MixedZip.write(application, documents, new Scanner(seed), folder.resolve("packet.zip"));
        }
        Path packet = folder.resolve("packet.pdf");
        Binder.bind(scanned(application, documents), packet);
        return packet;
    }

    private static List<BufferedImage> scanned(Application a, List<Drawn> documents) {
        Scanner scanner = new Scanner(a.seed());
        List<BufferedImage> pages = new ArrayList<>();
        int bill = 0;
        for (Drawn document : documents) {
            boolean blurred = false;
            if (document.kind() == DocumentKind.VAT_INVOICE) {
                blurred = a.defect() == Defect.PAGE_TOO_BLURRED && bill == 3;
                bill++;
            }
            for (Sheet sheet : document.pages()) {
                pages.add(blurred ? scanner.blurred(sheet.image()) : scanner.scan(sheet.image(), quarters(document)));
            }
        }
        return pages;
    }

    /** The tax certificate lies upside down on the glass, the certificate sideways. */
    private static int quarters(Drawn document) {
        return switch (document.kind()) {
            case TAX_CERTIFICATE -> 2;
            case CERTIFICATE -> 1;
            default -> 0;
        };
    }
}
