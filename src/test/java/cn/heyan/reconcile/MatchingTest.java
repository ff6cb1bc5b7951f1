package cn.heyan.reconcile;

import static cn.heyan.reconcile.Trade.CLOUD;
import static cn.heyan.reconcile.Trade.ROBOTS;
import static cn.heyan.reconcile.Trade.SENSORS;
import static cn.heyan.reconcile.Trade.contract;
import static cn.heyan.reconcile.Trade.invoice;
import static cn.heyan.reconcile.Trade.payment;
import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.Invoice;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.match.Account;
import cn.heyan.reconcile.match.Leg;
import cn.heyan.reconcile.match.Matching;
import cn.heyan.reconcile.match.Slip;
import cn.heyan.reconcile.match.Total;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MatchingTest {

    private static List<Account> accounts(PaperKit... papers) {
        Dossier dossier = A.packet(papers).and(Trade.licence()).dossier();
        return Matching.of(dossier.papers(), Parties.applicant(dossier));
    }

    private static List<String> numbers(Account account, Leg leg) {
        return account.of(leg).stream()
                .map(Slip::number)
                .flatMap(number -> number.settled().stream())
                .toList();
    }

    @Test
    void an_invoice_goes_to_the_contract_whose_number_its_remarks_name() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                contract("YL-2023-002", ROBOTS, "50000.00"),
                invoice("24432000000000000011", ROBOTS, "40000.00").with(Invoice.REMARKS, "合同编号：YL-2023-001 设备款"),
                invoice("24432000000000000022", ROBOTS, "30000.00").with(Invoice.REMARKS, "合同号YL2023002"));
        assertThat(accounts).hasSize(2);
        assertThat(numbers(accounts.get(0), Leg.INVOICE)).containsExactly("24432000000000000011");
        assertThat(numbers(accounts.get(1), Leg.INVOICE)).containsExactly("24432000000000000022");
    }

    @Test
    void a_longer_number_is_not_the_one_it_begins_with() {
        List<Account> accounts = accounts(
                contract("YL-2023-1", ROBOTS, "100000.00"),
                contract("YL-2023-12", ROBOTS, "50000.00"),
                invoice("24432000000000000011", ROBOTS, "40000.00").with(Invoice.REMARKS, "合同编号：YL-2023-12"));
        assertThat(numbers(accounts.get(1), Leg.INVOICE)).containsExactly("24432000000000000011");
        assertThat(accounts.get(0).invoices()).isEmpty();
    }

    @Test
    void an_invoice_that_names_a_contract_which_is_not_there_goes_to_no_other_contract_of_its_seller() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                invoice("24432000000000000011", ROBOTS, "40000.00").with(Invoice.REMARKS, "合同编号：CG-2021-778"));
        assertThat(accounts.get(0).invoices()).isEmpty();
        assertThat(accounts).hasSize(2);
    }

    @Test
    void a_contract_number_of_which_two_characters_are_misread_is_not_taken_for_another_contract() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                invoice("24432000000000000011", ROBOTS, "40000.00").with(Invoice.REMARKS, "合同编号：YL-2028-007"));
        assertThat(accounts).hasSize(1);
        assertThat(accounts.get(0).invoices()).hasSize(1);
    }

    @Test
    void instalments_come_together_by_the_payee() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                invoice("24432000000000000011", ROBOTS, "100000.00"),
                payment("P1", ROBOTS, "30000.00"),
                payment("P2", ROBOTS, "60000.00"),
                payment("P3", ROBOTS, "10000.00"));
        assertThat(accounts).hasSize(1);
        assertThat(Total.of(accounts.get(0).payments()).likely()).isEqualTo(Yuan.of("100000.00"));
    }

    @Test
    void invoices_of_one_seller_are_shared_out_among_contracts_where_that_comes_out_exactly_in_one_way() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                contract("YL-2023-002", ROBOTS, "50000.00"),
                invoice("24432000000000000011", ROBOTS, "70000.00"),
                invoice("24432000000000000022", ROBOTS, "50000.00"),
                invoice("24432000000000000033", ROBOTS, "30000.00"));
        assertThat(accounts).hasSize(2);
        assertThat(numbers(accounts.get(0), Leg.INVOICE))
                .containsExactly("24432000000000000011", "24432000000000000033");
    }

    @Test
    void what_can_be_shared_out_in_two_ways_stays_together() {
        List<Account> accounts = accounts(
                contract("YL-2023-001", ROBOTS, "100000.00"),
                contract("YL-2023-002", ROBOTS, "50000.00"),
                invoice("24432000000000000011", ROBOTS, "50000.00"),
                invoice("24432000000000000022", ROBOTS, "40000.00"));
        assertThat(accounts).hasSize(1);
        assertThat(accounts.get(0).contracts()).hasSize(2);
    }

    @Test
    void a_payment_names_the_invoice_that_it_pays() {
        List<Account> accounts = accounts(
                invoice("24432000000000000011", ROBOTS, "50000.00"),
                invoice("24432000000000000022", CLOUD, "50000.00"),
                payment("P1", CLOUD, "50000.00").with(BankSlip.PURPOSE, "付发票24432000000000000022货款"));
        assertThat(accounts.get(0).payments()).isEmpty();
        assertThat(accounts.get(1).payments()).hasSize(1);
    }

    @Test
    void a_payment_whose_payee_was_not_read_goes_where_its_amount_is_but_not_for_certain() {
        List<Account> accounts = accounts(
                invoice("24432000000000000011", ROBOTS, "50000.00"),
                invoice("24432000000000000022", CLOUD, "20000.00"),
                payment("P1", CLOUD, "20000.00").with(BankSlip.PAYEE, A.doubtful("湘云公司", "相云公司")));
        assertThat(accounts.get(1).payments()).hasSize(1);
        assertThat(accounts.get(1).certain()).isFalse();
    }

    @Test
    void a_second_copy_of_a_payment_is_the_same_payment() {
        assertThat(accounts(payment("P1", CLOUD, "20000.00"), payment("P1", CLOUD, "20000.00"))
                        .get(0)
                        .payments())
                .hasSize(1);
    }

    @Test
    void twelve_invoices_three_contracts_and_seven_payments_fall_into_three_accounts() {
        List<PaperKit> papers = new ArrayList<>(List.of(
                contract("YL-CG-2023-08", ROBOTS, "1860000.00"),
                contract("RJ2023-031", CLOUD, "420000.00"),
                contract("CGQ-20230615", SENSORS, "233600.00")));
        List<String> robots = List.of("186000", "372000", "558000", "465000", "279000");
        List<String> cloud = List.of("126000", "84000", "168000", "42000");
        List<String> sensors = List.of("88600", "95000.50", "49999.50");
        for (int i = 0; i < robots.size(); i++) {
            PaperKit invoice = invoice("2443200000000000010" + i, ROBOTS, robots.get(i));
            papers.add(i % 2 == 0 ? invoice.with(Invoice.REMARKS, "合同编号:YL-CG-2023-08") : invoice);
        }
        for (int i = 0; i < cloud.size(); i++) {
            papers.add(invoice("2443200000000000020" + i, CLOUD, cloud.get(i)));
        }
        for (int i = 0; i < sensors.size(); i++) {
            papers.add(invoice("2443200000000000030" + i, SENSORS, sensors.get(i)));
        }
        papers.add(payment("P1", ROBOTS, "558000.00").with(BankSlip.PURPOSE, "YL-CG-2023-08预付款"));
        papers.add(payment("P2", ROBOTS, "1116000.00"));
        papers.add(payment("P3", ROBOTS, "186000.00").with(BankSlip.PURPOSE, "质保金"));
        papers.add(payment("P4", CLOUD, "210000.00"));
        papers.add(payment("P5", CLOUD, "210000.00"));
        papers.add(payment("P6", SENSORS, "183600.50"));
        papers.add(payment("P7", SENSORS, "49999.50"));
        List<Account> accounts = accounts(papers.toArray(PaperKit[]::new));
        assertThat(accounts).hasSize(3).allMatch(Account::certain);
        assertThat(accounts).extracting(account -> account.invoices().size()).containsExactly(5, 4, 3);
        assertThat(accounts).extracting(account -> account.payments().size()).containsExactly(3, 2, 2);
        assertThat(accounts)
                .allSatisfy(account -> assertThat(Total.of(account.payments()).within(Total.of(account.invoices())))
                        .isEqualTo(Answer.YES));
    }
}
