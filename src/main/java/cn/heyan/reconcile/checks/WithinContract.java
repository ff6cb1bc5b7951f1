package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.Printed;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Answer;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Shown;
import java.util.ArrayList;
import java.util.List;

/** No more was paid out than the contract says; vouchers belong to the contract whose number they name, or the only one. */
final class WithinContract implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> contracts = examined.papers(DocumentKind.LOAN_CONTRACT);
        List<Paper> vouchers = Loans.vouchers(examined);
        if (contracts.isEmpty() || vouchers.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Finding> findings = new ArrayList<>();
        List<Paper> placed = new ArrayList<>();
        for (Paper contract : contracts) {
            List<Paper> own = vouchers.stream()
                    .filter(voucher -> contracts.size() == 1 || belongs(voucher, contract))
                    .toList();
            placed.addAll(own);
            findings.add(finding(examined, spec, contract, own));
        }
        vouchers.stream()
                .filter(voucher -> !placed.contains(voucher))
                .forEach(voucher -> findings.add(Conclusion.open(spec, "contract.voucher-alone")
                        .with("paper", Wording.paper(examined, voucher))
                        .with("number", Wording.any(voucher.read(Disbursement.CONTRACT_NUMBER)))
                        .said("合同编号", voucher.read(Disbursement.CONTRACT_NUMBER))
                        .finding()));
        return findings;
    }

    private static boolean belongs(Paper voucher, Paper contract) {
        return Answer.match(
                        voucher.read(Disbursement.CONTRACT_NUMBER),
                        contract.read(LoanContract.CONTRACT_NUMBER),
                        (a, b) -> Printed.normalise(a).equalsIgnoreCase(Printed.normalise(b)))
                == Answer.YES;
    }

    private static Finding finding(Case examined, CheckSpec spec, Paper contract, List<Paper> vouchers) {
        Summing sum = new Summing();
        vouchers.forEach(voucher ->
                sum.add(Wording.paper(examined, voucher) + " 放款金额", voucher.read(Disbursement.AMOUNT), true));
        Reading<Yuan> principal = contract.read(LoanContract.PRINCIPAL);
        Yuan most = Answer.values(principal).stream().max(Yuan::compareTo).orElse(Yuan.ZERO);
        boolean within = sum.likely().compareTo(most) <= 0;
        boolean sure = principal.settled().isPresent()
                && vouchers.stream()
                        .allMatch(voucher ->
                                voucher.read(Disbursement.AMOUNT).settled().isPresent());
        boolean unread = principal.witnesses().isEmpty()
                || vouchers.stream()
                        .anyMatch(voucher ->
                                voucher.read(Disbursement.AMOUNT).witnesses().isEmpty());
        Conclusion conclusion;
        if (unread || (!within && !sure)) {
            conclusion = Conclusion.open(spec, "contract.open");
        } else {
            conclusion =
                    within ? Conclusion.agrees(spec, "contract.within") : Conclusion.differs(spec, "contract.over");
        }
        return conclusion
                .with("paper", Wording.paper(examined, contract))
                .with("principal", Wording.yuan(principal))
                .with("paid", Shown.yuan(sum.likely()))
                .with("difference", Shown.yuan(sum.likely().minus(most).abs()))
                .said("合同借款金额", principal)
                .said(sum.said())
                .finding();
    }
}
