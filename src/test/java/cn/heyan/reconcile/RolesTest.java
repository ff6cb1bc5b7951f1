package cn.heyan.reconcile;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RolesTest {
    private static final String OTHER = "湘潭别家机械有限公司";
    private static final Field<String> ENTITY = new Field<>("entity", String.class);

    private static Verdict verdict(PaperKit paper) {
        return A.packet(paper)
                .and(Trade.licence())
                .under(Trade.only("PARTY", Map.of("kinds", List.of(paper.kind().id()))))
                .verdict("it");
    }

    private static PaperKit contract() {
        return new PaperKit(DocumentKind.PURCHASE_CONTRACT);
    }

    @Test
    void the_buyer_of_a_contract_is_the_applicant() {
        assertThat(verdict(contract().with(Contract.BUYER, A.APPLICANT))).isEqualTo(Verdict.AGREES);
        assertThat(verdict(contract().with(Contract.BUYER, OTHER))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(contract().with(Contract.BUYER, OTHER).with(Contract.SELLER, A.APPLICANT)))
                .isEqualTo(Verdict.DIFFERS);
    }

    @Test
    void a_contract_that_does_not_say_who_buys_has_the_applicant_on_either_side() {
        assertThat(verdict(contract().with(Contract.PARTY_A, OTHER).with(Contract.PARTY_B, A.APPLICANT)))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(contract().with(Contract.PARTY_A, OTHER).with(Contract.PARTY_B, A.SELLER)))
                .isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(contract())).isEqualTo(Verdict.CANNOT_TELL);
    }

    @Test
    void a_list_of_recognised_units_has_the_applicant_in_one_row() {
        Readings own = Readings.NONE.with(ENTITY, A.sure(A.APPLICANT));
        Readings other = Readings.NONE.with(ENTITY, A.sure(OTHER));
        PaperKit list = new PaperKit(DocumentKind.RECOGNITION_DOCUMENT);
        assertThat(verdict(list.row(other))).isEqualTo(Verdict.DIFFERS);
        assertThat(verdict(list.row(own))).isEqualTo(Verdict.AGREES);
    }
}
