package cn.heyan.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Witness;
import cn.heyan.packet.Box;
import cn.heyan.reconcile.Examination;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CropsTest {

    @TempDir
    Path folder;

    private Examination examination;

    @BeforeEach
    void draw() {
        examination = Fixture.examination(folder);
    }

    @Test
    void cuts_out_the_place_with_its_neighbourhood_and_never_beyond_the_page() {
        for (Box box : List.of(
                new Box(0, 0, 0.05, 0.01), new Box(0.95, 0.99, 0.05, 0.01), new Box(0.2, 0.4, 0.75, 0.3), Box.PAGE)) {
            Box around = Crops.around(box, 0.707);

            assertThat(around.width()).isBetween(Math.max(0.5, box.width()), 1.0);
            assertThat(around.x()).isBetween(0.0, box.x());
            assertThat(around.y()).isBetween(0.0, box.y());
            assertThat(around.right()).isBetween(box.right() - 1e-9, 1 + 1e-9);
            assertThat(around.bottom()).isBetween(box.bottom() - 1e-9, 1 + 1e-9);
        }
    }

    @Test
    void draws_the_box_in_the_accent_colour() throws IOException {
        Witness witness = total();
        String uri = new Crops(examination.dossier().read(), List.of(witness), List.of())
                .of(witness)
                .orElseThrow();
        byte[] jpeg = Base64.getDecoder().decode(uri.substring(uri.indexOf(',') + 1));
        var image = ImageIO.read(new ByteArrayInputStream(jpeg));
        int blue = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            int rgb = image.getRGB(x, image.getHeight() / 2);
            blue += (rgb & 0xFF) > ((rgb >> 16) & 0xFF) + 60 ? 1 : 0;
        }

        assertThat(image.getWidth()).isLessThanOrEqualTo(640);
        assertThat(blue).isBetween(2, 20);
        assertThat(jpeg.length).isLessThan(40_000);
    }

    @Test
    void goes_on_without_a_picture_that_is_gone() throws IOException {
        Witness witness = total();
        Files.delete(folder.resolve("page-4.png"));

        assertThat(new Crops(examination.dossier().read(), List.of(witness), List.of(witness.page())).of(witness))
                .isEmpty();
    }

    private Witness total() {
        return examination
                .invoices()
                .get(0)
                .invoice()
                .read(Invoice.TOTAL_AMOUNT)
                .witness()
                .orElseThrow();
    }
}
