package cn.heyan.reconcile.match;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Yuan;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Applicant;
import cn.heyan.reconcile.Parties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A contract, an invoice or a payment as matching sees it.
 *
 * @param paper that it was read from
 * @param leg what it is to the purchase
 * @param number 合同编号, 发票号码 or 凭证号
 * @param partner the other party: seller or payee
 * @param amount with tax
 * @param mentions what it says besides: remarks, purpose, specifications
 */
public record Slip(
        Paper paper,
        Leg leg,
        Reading<String> number,
        Reading<String> partner,
        Reading<Yuan> amount,
        List<String> mentions) {

    public Slip {
        mentions = List.copyOf(mentions);
    }

    /** A paper of a kind that is a leg. */
    static Slip of(Paper paper, Leg leg, Applicant applicant) {
        return switch (leg) {
            case CONTRACT ->
                new Slip(
                        paper,
                        leg,
                        paper.read(Contract.CONTRACT_NUMBER),
                        seller(paper, applicant),
                        paper.read(Contract.AMOUNT),
                        List.of());
            case INVOICE ->
                new Slip(
                        paper,
                        leg,
                        paper.read(Invoice.INVOICE_NUMBER),
                        paper.read(Invoice.SELLER_NAME),
                        paper.read(Invoice.TOTAL_AMOUNT),
                        remarks(paper));
            case PAYMENT ->
                new Slip(
                        paper,
                        leg,
                        paper.read(BankSlip.VOUCHER_NUMBER),
                        paper.read(BankSlip.PAYEE),
                        paper.read(BankSlip.AMOUNT),
                        Answer.values(paper.read(BankSlip.PURPOSE)));
        };
    }

    /** Who sells: as the contract says, else the party that is not the applicant. */
    private static Reading<String> seller(Paper contract, Applicant applicant) {
        return Stream.of(Contract.SELLER, Contract.PARTY_B, Contract.PARTY_A)
                .map(contract::read)
                .filter(name -> !name.witnesses().isEmpty())
                .filter(name -> Parties.sameName(name, applicant.name()) != Answer.YES)
                .findFirst()
                .orElseGet(() -> new Absent<>("未读出对方单位"));
    }

    private static List<String> remarks(Paper invoice) {
        List<String> texts = new ArrayList<>(Answer.values(invoice.read(Invoice.REMARKS)));
        for (Field<String> field : List.of(Invoice.Row.SPEC, Invoice.Row.NAME)) {
            invoice.rows().forEach(row -> texts.addAll(Answer.values(row.read(field))));
        }
        return texts;
    }

    /** Whether this one names the number of the other. */
    boolean names(Slip other) {
        return Mention.of(mentions, other.number);
    }

    /** Whether it names, as a contract's number, one that none of these has. */
    boolean namesNoneOf(List<Slip> contracts) {
        List<String> named = mentions.stream()
                .flatMap(text -> Mention.labelled(text).stream())
                .toList();
        return !named.isEmpty()
                && !contracts.isEmpty()
                && contracts.stream().allMatch(contract -> contract.number
                        .settled()
                        .filter(number -> named.stream().allMatch(each -> Mention.isAnother(each, number)))
                        .isPresent());
    }
}
