package cn.heyan.page;

import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Colours;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.Refused;
import cn.heyan.packet.SourceFile;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Looks at pages without OCR (看页): their pictures, their own text, their codes; may be used by several threads. */
public final class PageLook implements AutoCloseable {

    static {
        // Pictures are decoded in memory, not by way of temporary files.
        ImageIO.setUseCache(false);
    }

    private final PageSettings settings;
    private final PdfShelf shelf = new PdfShelf();
    private final Codes codes = new Codes();
    private final View pdf;
    private final View picture;
    private final View ofd;
    private final View xml = new XmlView();
    private final View form = new FormView();

    /** Keeps a few PDF files open between two pages until it is closed. */
    public PageLook(PageSettings settings) {
        this.settings = settings;
        Room room = new Room(Runtime.getRuntime().maxMemory() / 2);
        pdf = new PdfView(shelf, new PdfCamera(settings, room));
        ofd = new OfdView(settings);
        picture = new PictureView(new PictureFile(settings, room));
    }

    /**
     * Looks at one page; its picture is written to the packet's work folder.
     *
     * @throws Refused with a Chinese sentence when the page cannot be read
     */
    public Page look(Packet packet, PageRef ref) throws Refused {
        SourceFile file = packet.fileOf(ref);
        return new Watch(settings.timeLimit())
                .over(() -> page(packet, file, ref), (trouble, cause) -> told(trouble, cause, ref));
    }

    private static Refused told(Trouble trouble, @Nullable Throwable cause, PageRef ref) {
        Trouble known = PdfShelf.isLocked(cause) ? Trouble.ENCRYPTED : trouble;
        return cause == null ? known.with(ref) : known.with(ref, cause);
    }

    private Page page(Packet packet, SourceFile file, PageRef ref) throws Exception {
        View view = viewOf(file);
        Sight sight = view.see(file, ref);
        if (sight.painting().isEmpty()) {
            return new Page(
                    ref,
                    Optional.empty(),
                    sight.turned(),
                    0,
                    sight.text(),
                    List.of(),
                    sight.embedded(),
                    Legibility.DIGITAL);
        }
        Painting painting = sight.painting().get();
        List<CodeSymbol> symbols = codes(view, file, ref, sight, painting);
        Legibility legibility =
                sight.drawn() ? Legibility.DIGITAL : LegibilityMeter.of(painting.grey(), painting.dpi());
        PagePicture kept = keep(packet, ref, painting);
        Colours colours = painting.isDone() ? StampSearch.of(painting.grey(), painting.dpi()) : Colours.NONE;
        return new Page(ref, Optional.of(kept), sight.turned(), 0, sight.text(), symbols, sight.embedded(), legibility)
                .coloured(colours);
    }

    /** On a drawn page codes are pictures; only where those say nothing is the page painted and searched. */
    private List<CodeSymbol> codes(View view, SourceFile file, PageRef ref, Sight sight, Painting painting)
            throws Exception {
        if (sight.plain()) {
            return List.of();
        }
        List<CodeSymbol> symbols = Codes.within(sight.insets());
        if (symbols.isEmpty()) {
            symbols = codes.among(sight.insets(), painting.grey(), painting.dpi());
        }
        if (symbols.isEmpty() && !sight.insets().isEmpty()) {
            Optional<Grey> finer = view.finer(file, ref);
            symbols = finer.isPresent() ? codes.among(sight.insets(), finer.get(), settings.slipDpi()) : symbols;
        }
        return symbols.isEmpty() ? codes.on(painting.grey()) : symbols;
    }

    /** Writes the picture that is there; one that nobody needed so far is painted when somebody asks for it. */
    private PagePicture keep(Packet packet, PageRef ref, Painting painting) throws Exception {
        Path place = PictureWriter.place(packet.work(), packet.files().indexOf(packet.fileOf(ref)), ref.number());
        if (!painting.isDone()) {
            return new PagePicture(
                    place, painting.width(), painting.height(), painting.dpi(), to -> paint(painting, ref, to));
        }
        Grey grey = painting.grey();
        PictureWriter.write(grey, place);
        return new PagePicture(place, grey.width, grey.height, painting.dpi());
    }

    /**
     * The picture of a page that says everything itself and was looked at earlier, perhaps by another process: painted again when
     * somebody asks for it.
     */
    public PagePicture again(Packet packet, PageRef ref, int width, int height, int dpi) {
        SourceFile file = packet.fileOf(ref);
        Path place = PictureWriter.place(packet.work(), packet.files().indexOf(file), ref.number());
        return new PagePicture(place, width, height, dpi, to -> {
            try {
                Optional<Painting> painting = new Watch(settings.timeLimit())
                        .over(
                                () -> viewOf(file).see(file, ref).painting(),
                                (trouble, cause) -> told(trouble, cause, ref));
                paint(painting.orElseThrow(() -> new IOException("a page without a picture: " + ref)), ref, to);
            } catch (Refused refused) {
                throw new IOException(refused.sentence(), refused);
            }
        });
    }

    /**
     * What people are shown of a page besides its grey picture.
     *
     * @param colours small and not yet straightened; nothing for a page without colours
     * @param turned degrees clockwise that the page was turned by when it was looked at
     */
    public record Shown(Optional<BufferedImage> colours, int turned) {}

    /** Paints a page for people to see; its grey picture is written to this file, if there is one. */
    public Shown show(Packet packet, PageRef ref, Optional<Path> picture) throws IOException {
        SourceFile file = packet.fileOf(ref);
        try {
            return new Watch(settings.timeLimit())
                    .over(() -> show(file, ref, picture), (trouble, cause) -> told(trouble, cause, ref));
        } catch (Refused refused) {
            throw new IOException(refused.sentence(), refused);
        }
    }

    private Shown show(SourceFile file, PageRef ref, Optional<Path> picture) throws Exception {
        Sight sight = viewOf(file).see(file, ref);
        if (sight.painting().isEmpty()) {
            return new Shown(Optional.empty(), sight.turned());
        }
        Grey grey = sight.painting().get().grey();
        if (picture.isPresent()) {
            PictureWriter.write(grey, picture.get());
        }
        return new Shown(Optional.ofNullable(grey.tint()).map(Tint::image), sight.turned());
    }

    private void paint(Painting painting, PageRef ref, Path to) throws IOException {
        try {
            Grey grey = new Watch(settings.timeLimit())
                    .over(painting::fresh, (trouble, cause) -> told(trouble, cause, ref));
            PictureWriter.write(grey, to);
        } catch (Refused refused) {
            throw new IOException(refused.sentence(), refused);
        }
    }

    private View viewOf(SourceFile file) {
        return switch (file.mediaType()) {
            case "application/pdf" -> pdf;
            case "image/jpeg", "image/png", "image/tiff", "image/bmp" -> picture;
            case "application/ofd" -> ofd;
            case "application/xml" -> xml;
            default -> form;
        };
    }

    @Override
    public void close() {
        shelf.close();
    }
}
