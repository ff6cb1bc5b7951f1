package cn.heyan.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SortedPacket;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ExtractionTest {
    private final Page one = HandLaid.page(1).typed();
    private final Page two = HandLaid.page(2).typed();

    @Test
    void a_kind_without_a_reader_gives_a_paper_that_states_nothing() {
        Dossier dossier = extract();
        assertThat(dossier.papers()).hasSize(2);
        assertThat(dossier.papers().get(0).readings()).isEqualTo(Readings.NONE);
        assertThat(dossier.read().unread()).isEmpty();
    }

    @Test
    void a_reader_that_breaks_costs_its_own_paper_and_names_its_pages() {
        Dossier dossier = extract(new Broken());
        assertThat(dossier.papers()).hasSize(2);
        assertThat(dossier.read().unread()).singleElement().satisfies(unread -> {
            assertThat(unread.page()).isEqualTo(two.ref());
            assertThat(unread.reason()).startsWith("系统读取失败");
        });
    }

    private Dossier extract(PaperReader... readers) {
        List<Document> documents =
                List.of(HandLaid.document(DocumentKind.PHOTO, one), HandLaid.document(DocumentKind.COVER_PAGE, two));
        return new Extraction(List.of(readers), SecondReader.NONE)
                .extract(new SortedPacket(HandLaid.packet(one, two), documents));
    }

    private static final class Broken implements PaperReader {
        @Override
        public Set<DocumentKind> kinds() {
            return Set.of(DocumentKind.COVER_PAGE);
        }

        @Override
        public Paper read(Document document, ReadPacket packet, SecondLook look) {
            throw new IllegalStateException("broken");
        }
    }
}
