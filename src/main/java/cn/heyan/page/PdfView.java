package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.page.PdfPageScan.Found;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Looks at a page of a PDF file: draws it, and takes its text where the text can be trusted. */
final class PdfView implements View {

    private final PdfShelf shelf;
    private final PdfCamera camera;

    PdfView(PdfShelf shelf, PdfCamera camera) {
        this.shelf = shelf;
        this.camera = camera;
    }

    @Override
    public Sight see(SourceFile file, PageRef ref) throws IOException, Refused, InterruptedException {
        return with(file, document -> see(file, document, ref));
    }

    private interface Work<T> {
        T on(PDDocument document) throws IOException, Refused, InterruptedException;
    }

    /** Lends the document; one that something went wrong with is not put back. */
    private <T> T with(SourceFile file, Work<T> work) throws IOException, Refused, InterruptedException {
        PdfShelf.Volume volume = shelf.take(file.path());
        boolean inOrder = false;
        try {
            T done = work.on(volume.document());
            inOrder = true;
            return done;
        } finally {
            if (inOrder) {
                shelf.putBack(volume);
            } else {
                PdfShelf.drop(volume);
            }
        }
    }

    @Override
    public Optional<Grey> finer(SourceFile file, PageRef ref) throws IOException, Refused, InterruptedException {
        return with(file, document -> {
            PDPage page = document.getPage(ref.number() - 1);
            Found found = PdfPageScan.of(document, page, ref.number());
            Upright upright = Upright.of(found, page.getRotation());
            return camera.canBeCoarse(found)
                    ? Optional.of(camera.shoot(document, ref.number(), camera.plan(found, upright, false)))
                    : Optional.empty();
        });
    }

    private Sight see(SourceFile file, PDDocument document, PageRef ref)
            throws IOException, Refused, InterruptedException {
        if (ref.number() > document.getNumberOfPages()) {
            throw Trouble.NO_SUCH_PAGE.with(ref);
        }
        PDPage page = document.getPage(ref.number() - 1);
        Found found = PdfPageScan.of(document, page, ref.number());
        Upright upright = Upright.of(found, page.getRotation());
        boolean coarse = camera.canBeCoarse(found);
        PdfCamera.Plan plan = camera.plan(found, upright, coarse);
        Painting painting = painting(plan, () -> camera.shoot(document, ref.number(), plan));
        List<Word> words = new GlyphRuns(upright.uprightWidth(), upright.uprightHeight())
                .of(upright.glyphs(found.marks()).stream()
                        .filter(g -> !g.hidden())
                        .toList());
        Optional<List<Word>> trusted = new TextTrust(found, upright, painting).in(words);
        List<Embedded> embedded = ref.number() == 1 ? PdfBaggage.of(document) : List.of();
        int turned = Math.floorMod(upright.turn() - page.getRotation(), 360);
        if (trusted.isEmpty()) {
            PdfCamera.Plan fine = camera.plan(found, upright, false);
            Grey grey = coarse ? camera.shoot(document, ref.number(), fine) : painting.grey();
            Painting done = Painting.of(grey, fine.wholeDpi());
            return new Sight(Optional.of(done), turned, false, PageText.blank(ref, Means.OCR), embedded);
        }
        PageText text = new PageText(ref, Means.TEXT_LAYER, trusted.get());
        List<Inset> insets =
                found.images().stream().map(image -> inset(image, upright)).toList();
        boolean plain = insets.isEmpty() && found.shapes() < Sight.FEW_SHAPES;
        // Later on the document belongs to somebody else.
        Painting later = painting.by(() -> with(file, again -> camera.shoot(again, ref.number(), plan)));
        return new Sight(Optional.of(later), turned, true, text, embedded, insets, plain);
    }

    private static Painting painting(PdfCamera.Plan plan, Painting.Brush brush) {
        return Painting.later(plan.width(), plan.height(), plan.wholeDpi(), brush);
    }

    private static Inset inset(PdfPageScan.Image image, Upright upright) {
        boolean code =
                Inset.mayBeCode(image.area().getWidth() / 72, image.area().getHeight() / 72)
                        && Inset.mayBeCode(image.pixels());
        Optional<Grey> own = code ? image.object().flatMap(object -> object.upright(upright.turn())) : Optional.empty();
        return new Inset(upright.box(image.area()), own);
    }
}
