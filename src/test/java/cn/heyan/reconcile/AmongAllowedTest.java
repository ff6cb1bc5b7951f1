package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Declaration;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AmongAllowedTest {
    private static final List<String> INDUSTRIES = List.of("冶金", "化工", "医药");
    private static final Field<String> SCENE = new Field<>("scene", String.class);
    private static final Field<String> APPLICANT = new Field<>("applicant", String.class);

    private static Programme of(String field) {
        return Asking.of(CheckType.ENUM, Map.of("field", Asking.figure(field), "allowed", INDUSTRIES));
    }

    private static PaperKit form() {
        return new PaperKit(DocumentKind.APPLICATION_FORM).with(Declaration.ORG_NAME, A.APPLICANT);
    }

    private static Verdict industry(PaperKit form) {
        return Asking.verdict(of("org.industry"), form);
    }

    @Test
    void a_value_is_one_of_those_allowed_whatever_the_spaces() {
        assertThat(industry(form().with(Declaration.text("org.industry"), "化 工")))
                .isEqualTo(Verdict.AGREES);
        assertThat(industry(form().with(Declaration.text("org.industry"), "食品")))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(industry(form())).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_doubtful_value_never_differs_and_agrees_where_all_candidates_are_allowed() {
        assertThat(industry(form().with(Declaration.text("org.industry"), A.doubtful("冶金", "化工"))))
                .isEqualTo(Verdict.AGREES);
        assertThat(industry(form().with(Declaration.text("org.industry"), A.doubtful("冶金", "食品"))))
                .isEqualTo(Verdict.CANNOT_TELL);
        assertThat(industry(form().with(Declaration.text("org.industry"), A.doubtful("食品", "纺织"))))
                .isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void rows_of_a_summary_table_about_others_are_left_out() {
        PaperKit table = new PaperKit(DocumentKind.SUMMARY_TABLE)
                .row(row(A.APPLICANT, "冶金"))
                .row(row("湘潭别家机械有限公司", "食品"));
        assertThat(Asking.verdict(of("summary-table.scene"), form(), table)).isEqualTo(Verdict.AGREES);
        assertThat(Asking.verdict(of("summary-table.scene"), form())).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    private static Readings row(String applicant, String scene) {
        return Readings.NONE.with(APPLICANT, A.sure(applicant)).with(SCENE, A.sure(scene));
    }
}
