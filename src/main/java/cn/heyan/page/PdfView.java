package cn.heyan.page;

import cn.heyan.packet.Box;
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
        return with(file, document -> see(document, ref));
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
                    ? Optional.of(camera.shoot(document, page, ref.number(), found, upright, false)
                            .grey())
                    : Optional.empty();
        });
    }

    private Sight see(PDDocument document, PageRef ref) throws IOException, Refused, InterruptedException {
        if (ref.number() > document.getNumberOfPages()) {
            throw Trouble.NO_SUCH_PAGE.with(ref);
        }
        PDPage page = document.getPage(ref.number() - 1);
        Found found = PdfPageScan.of(document, page, ref.number());
        Upright upright = Upright.of(found, page.getRotation());
        boolean coarse = camera.canBeCoarse(found);
        PdfCamera.Shot shot = camera.shoot(document, page, ref.number(), found, upright, coarse);
        List<Word> words = new GlyphRuns(upright.uprightWidth(), upright.uprightHeight())
                .of(upright.glyphs(found.marks()).stream()
                        .filter(g -> !g.hidden())
                        .toList());
        Optional<List<Word>> trusted = new TextTrust(found, upright, shot.grey()).in(words);
        if (trusted.isEmpty() && coarse) {
            shot = camera.shoot(document, page, ref.number(), found, upright, false);
        }
        PageText text = trusted.map(told -> new PageText(ref, Means.TEXT_LAYER, told))
                .orElseGet(() -> PageText.blank(ref, Means.OCR));
        List<Embedded> embedded = ref.number() == 1 ? PdfBaggage.of(document) : List.of();
        int turned = Math.floorMod(upright.turn() - page.getRotation(), 360);
        List<Box> pictures = trusted.isEmpty()
                ? List.of()
                : found.images().stream()
                        .map(image -> upright.box(image.area()))
                        .toList();
        boolean plain = trusted.isPresent() && pictures.isEmpty() && found.shapes() < Sight.FEW_SHAPES;
        return new Sight(
                Optional.of(shot.grey()), shot.dpi(), turned, trusted.isPresent(), text, embedded, pictures, plain);
    }
}
