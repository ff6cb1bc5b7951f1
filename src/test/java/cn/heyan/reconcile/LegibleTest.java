package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SourceFile;
import cn.heyan.packet.Word;
import cn.heyan.reconcile.archive.Overrides;
import cn.heyan.reconcile.archive.Records;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LegibleTest {
    private static final PageRef PAGE = new PageRef("照片.jpg", 1);
    private static final Legibility BLURRED = new Legibility(200, 0.8, 0.2, 0.1);

    private static Finding finding(
            Map<String, Object> more, DocumentKind kind, String media, Legibility how, Overrides overrides) {
        Map<String, Object> parameters =
                new HashMap<>(Map.of("sharpness", new BigDecimal("0.58"), "contrast", new BigDecimal("0.12")));
        parameters.putAll(more);
        Word word = Word.of("这一页上的文字足够多，不会被当作空白页", Box.PAGE, 0.4);
        Page page = new Page(
                PAGE, Optional.empty(), 0, 0, new PageText(PAGE, Means.OCR, List.of(word)), List.of(), List.of(), how);
        SourceFile file = new SourceFile(PAGE.file(), Path.of("照片.jpg"), media, "00", 1, 1, Optional.empty());
        Packet packet = new Packet(
                "p", "照片.jpg", "00", List.of(file), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        Document document = new Document(kind, List.of(PAGE), Box.PAGE, "测试");
        Dossier dossier = new Dossier(
                new ReadPacket(packet, List.of(page), List.of()),
                List.of(new Paper(document, Readings.NONE, List.of())));
        Finding finding = new Examiner(new Records(name -> Optional.empty(), Optional.empty(), overrides))
                .examine(dossier, Trade.only("LEGIBLE", parameters), "测试", A.RECEIVED)
                .findings()
                .get(0);
        Sentence.of(finding);
        return finding;
    }

    private static Finding photo(String media, int dpi) {
        return finding(
                Map.of("kinds", List.of("photo"), "dpi", new BigDecimal("150")),
                DocumentKind.PHOTO,
                media,
                new Legibility(dpi, 0.8, 1, 0.5),
                (packet, page) -> false);
    }

    @Test
    void a_picture_file_coarser_than_asked_for_differs_and_one_as_fine_does_not() {
        assertThat(photo("image/jpeg", 149).message()).isEqualTo("legible.coarse");
        assertThat(photo("image/jpeg", 150).verdict()).isEqualTo(Verdict.AGREES);
    }

    @Test
    void the_resolution_of_a_photo_on_a_scanned_sheet_cannot_be_told() {
        assertThat(photo("application/pdf", 149).message()).isEqualTo("legible.dpi-open");
    }

    @Test
    void papers_of_other_kinds_are_not_asked() {
        Map<String, Object> photos = Map.of("kinds", List.of("photo"));
        assertThat(finding(photos, DocumentKind.CERTIFICATE, "image/jpeg", BLURRED, (packet, page) -> false)
                        .verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void a_blurred_page_counts_as_missing_where_the_notice_says_so_unless_a_reviewer_can_read_it() {
        Map<String, Object> strict = Map.of("effect", "treat-as-missing");
        assertThat(finding(strict, DocumentKind.CERTIFICATE, "image/jpeg", BLURRED, (packet, page) -> false)
                        .message())
                .isEqualTo("legible.as-missing");
        assertThat(finding(Map.of(), DocumentKind.CERTIFICATE, "image/jpeg", BLURRED, (packet, page) -> false)
                        .message())
                .isEqualTo("legible.faint");
        assertThat(finding(strict, DocumentKind.CERTIFICATE, "image/jpeg", BLURRED, (packet, page) -> true)
                        .verdict())
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void a_page_that_is_black_all_over_is_told_even_where_it_passes_for_a_photo_and_a_dark_photo_is_not() {
        Legibility black = Legibility.black(200);
        Legibility dark = new Legibility(200, 0.3, 1, 0.9);
        assertThat(finding(Map.of(), DocumentKind.PHOTO, "application/pdf", black, (packet, page) -> false)
                        .message())
                .isEqualTo("legible.faint");
        assertThat(finding(Map.of(), DocumentKind.PHOTO, "application/pdf", dark, (packet, page) -> false)
                        .verdict())
                .isEqualTo(Verdict.AGREES);
    }
}
