package cn.heyan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class OfficePapersTest {

    @Test
    void every_layout_is_filled_in_without_gaps() {
        for (DocumentKind kind : OfficePapers.kinds()) {
            for (int layout = 1; layout <= OfficePapers.layouts(kind); layout++) {
                OfficePaper paper = OfficePapers.draw(kind, layout, Map.of(), List.of(), new Inventor(3));

                assertThat(paper.text().toString()).as(kind.id()).doesNotContain("{");
            }
        }
    }

    @Test
    void prints_given_values_in_their_format_and_invents_the_rest() throws Exception {
        OfficePaper paper = OfficePapers.draw(
                DocumentKind.ASSESSMENT_PASS_PROOF, Map.of("entity", "云岭精工机械有限公司", "passDate", "2023-07-05"));

        try (var pdf = Loader.loadPDF(paper.pdf())) {
            assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", ""))
                    .contains("兹证明云岭精工机械有限公司")
                    .contains("于2023年7月5日通过");
        }
        assertThat(paper.values()).containsKey("level");
    }
}
