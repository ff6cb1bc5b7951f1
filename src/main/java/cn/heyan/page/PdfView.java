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
        PdfShelf.Volume volume = shelf.take(file.path());
        boolean inOrder = false;
        try {
            Sight sight = see(volume.document(), ref);
            inOrder = true;
            return sight;
        } finally {
            if (inOrder) {
                shelf.putBack(volume);
            } else {
                PdfShelf.drop(volume);
            }
        }
    }

    private Sight see(PDDocument document, PageRef ref) throws IOException, Refused, InterruptedException {
        if (ref.number() > document.getNumberOfPages()) {
            throw Trouble.NO_SUCH_PAGE.with(ref);
        }
        PDPage page = document.getPage(ref.number() - 1);
        Found found = PdfPageScan.of(document, page, ref.number());
        Upright upright = Upright.of(found, page.getRotation());
        PdfCamera.Shot shot = camera.shoot(document, page, ref.number(), found, upright);
        List<Word> words = new GlyphRuns(upright.uprightWidth(), upright.uprightHeight())
                .of(upright.glyphs(found.marks()).stream()
                        .filter(g -> !g.hidden())
                        .toList());
        Optional<List<Word>> trusted = new TextTrust(found, upright, shot.grey()).in(words);
        PageText text = trusted.map(told -> new PageText(ref, Means.TEXT_LAYER, told))
                .orElseGet(() -> PageText.blank(ref, Means.OCR));
        List<Embedded> embedded = ref.number() == 1 ? PdfBaggage.of(document) : List.of();
        int turned = Math.floorMod(upright.turn() - page.getRotation(), 360);
        return new Sight(Optional.of(shot.grey()), shot.dpi(), turned, trusted.isPresent(), text, embedded);
    }
}
