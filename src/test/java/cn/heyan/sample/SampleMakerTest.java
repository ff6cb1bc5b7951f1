package cn.heyan.sample;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.notation.CreditCode;
import cn.heyan.notation.InvoiceQr;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Programmes;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SampleMakerTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(Defect.class)
    void the_same_seed_makes_up_the_same_application(Defect defect) {
        assertThat(new Drafting(42, defect).draft()).isEqualTo(new Drafting(42, defect).draft());
        assertThat(new Drafting(42, defect).draft()).isNotEqualTo(new Drafting(43, defect).draft());
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void every_code_has_valid_check_digits_and_every_invoice_code_can_be_read_back(Defect defect) {
        Application a = new Drafting(42, defect).draft();
        assertThat(CreditCode.isValid(a.applicant().uscc())).isTrue();
        for (Bill bill : a.bills()) {
            assertThat(CreditCode.isValid(bill.seller().uscc())).isTrue();
            assertThat(InvoiceQr.parse(bill.payload())).isPresent();
        }
    }

    @ParameterizedTest
    @EnumSource(value = Defect.class, names = "SHORT_AFTER_CIVIL_WORKS", mode = EnumSource.Mode.EXCLUDE)
    void the_sum_of_the_bills_is_declared_and_reaches_the_threshold(Defect defect) {
        for (long seed = 1; seed < 40; seed++) {
            Application a = new Drafting(seed, defect).draft();
            assertThat(Yuan.sum(a.bills().stream().map(Bill::gross).toList())).isEqualTo(a.declared());
            assertThat(a.declared()).isGreaterThanOrEqualTo(Yuan.of("2000000"));
        }
    }

    @ParameterizedTest
    @EnumSource(Defect.class)
    void only_checks_that_the_programme_has_are_expected(Defect defect) throws IOException {
        Path file = folder.resolve("expected.json");
        Expected.write(new Drafting(42, defect).draft(), file);
        List<String> known = Programmes.load(Path.of("config/programmes"))
                .byId("hengyang-2024-digital-upgrade")
                .orElseThrow()
                .checks()
                .stream()
                .map(CheckSpec::id)
                .toList();
        for (JsonNode finding : new ObjectMapper().readTree(file.toFile()).path("findings")) {
            assertThat(known).contains(finding.path("check").asText());
        }
    }
}
