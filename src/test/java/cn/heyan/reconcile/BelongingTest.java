package cn.heyan.reconcile;

import static cn.heyan.reconcile.A.paper;
import static cn.heyan.reconcile.A.sure;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Ticks;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.Programmes;
import cn.heyan.reconcile.belonging.Belonging;
import cn.heyan.reconcile.belonging.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BelongingTest {
    private static final Field<Ticks> SORT = new Field<>("apply.kind", Ticks.class);
    private static final Map<String, List<String>> FORMS =
            Map.of("benchmark", List.of("workshop", "company"), "cloud", List.of("cloud"));

    @TempDir
    Path folder;

    @BeforeEach
    void programmes() throws IOException {
        write("workshop", "formTitles: [智能制造标杆申报书]\nformSays: {apply.kind: 标杆车间}");
        write("company", "formTitles: [智能制造标杆申报书]\nformSays: {apply.kind: 标杆中小企业}");
        write("cloud", "formTitles: [上云示范申报书]");
    }

    @Test
    void a_form_of_its_own_tells_the_programme() {
        Found found = find(form("cloud"));

        assertThat(found.programme()).contains("cloud");
        assertThat(found.reason()).isEqualTo("申报表（申报材料.pdf 第 1 页）");
    }

    @Test
    void what_is_ticked_separates_programmes_that_share_a_form() {
        Found found = find(form("benchmark").with(SORT, new Ticks(List.of("标杆车间"))));

        assertThat(found.programme()).contains("workshop");
        assertThat(found.reason()).endsWith("，其中填写“标杆车间”");
    }

    @Test
    void two_that_fit_are_a_question() {
        assertThat(find(form("benchmark")).candidates()).containsExactly("workshop", "company");
        assertThat(find(form("benchmark").with(SORT, new Ticks(List.of("标杆车间", "标杆中小企业"))))
                        .programme())
                .isEmpty();
        assertThat(find(form("benchmark"), form("cloud")).programme()).isEmpty();
    }

    @Test
    void a_doubtful_tick_decides_nothing() {
        PaperKit form =
                form("benchmark").with(SORT, A.doubtful(new Ticks(List.of("标杆车间")), new Ticks(List.of("标杆中小企业"))));

        assertThat(find(form).programme()).isEmpty();
    }

    @Test
    void the_cover_says_which_of_two_forms_is_the_applications() {
        PaperKit cover = paper(DocumentKind.COVER_PAGE).with(Cover.TITLE, "2024年上云示范 申报书");

        assertThat(find(cover, form("benchmark"), form("cloud")).programme()).contains("cloud");
    }

    @Test
    void a_form_whose_title_was_not_read_is_no_guess() {
        PaperKit form = paper(DocumentKind.APPLICATION_FORM).with(Declaration.FORM, A.doubtful("cloud"));

        assertThat(find(form)).isEqualTo(new Found(java.util.Optional.empty(), "", List.of("cloud")));
    }

    private static PaperKit form(String id) {
        return paper(DocumentKind.APPLICATION_FORM).with(Declaration.FORM, sure(id));
    }

    private Found find(PaperKit... papers) {
        return new Belonging(id -> FORMS.getOrDefault(id, List.of()))
                .find(A.packet(papers).dossier(), Programmes.load(folder));
    }

    private void write(String id, String more) throws IOException {
        Files.writeString(
                folder.resolve(id + ".yml"),
                """
                id: %s
                title: 测试事项
                %s
                notice: 《测试通知》
                clauses: {c: {place: 第一条, words: 测试}}
                materials: [{kind: photo, title: 照片, clause: c}]
                """
                        .formatted(id, more));
    }
}
