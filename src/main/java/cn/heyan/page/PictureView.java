package cn.heyan.page;

import cn.heyan.packet.Means;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Looks at a picture file: JPEG, PNG, BMP, or one page of a TIFF. */
final class PictureView implements View {

    private final PictureFile pictures;

    PictureView(PictureFile pictures) {
        this.pictures = pictures;
    }

    @Override
    public Sight see(SourceFile file, PageRef ref) throws IOException, InterruptedException {
        PictureFile.Shot shot = pictures.read(file.path(), ref.number() - 1);
        return new Sight(
                Optional.of(Painting.of(shot.grey(), shot.dpi())),
                shot.turned(),
                false,
                PageText.blank(ref, Means.OCR),
                List.of());
    }
}
