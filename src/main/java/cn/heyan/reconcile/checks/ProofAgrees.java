package cn.heyan.reconcile.checks;

import cn.heyan.evidence.LoanContract;
import cn.heyan.evidence.LoanProof;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.WanYuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Shown;
import java.util.List;

/** The bank's confirmations add up to the contracts, or to the declared loan. */
final class ProofAgrees implements Check {
    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        List<Paper> proofs = examined.papers(DocumentKind.LOAN_PROOF);
        if (proofs.isEmpty()) {
            return Conclusion.idle(spec, "papers.none").alone();
        }
        List<Paper> contracts = examined.papers(DocumentKind.LOAN_CONTRACT);
        Summing proven = new Summing();
        proofs.forEach(
                proof -> proven.add(Wording.paper(examined, proof) + " 贷款金额", proof.read(LoanProof.AMOUNT), true));
        Summing lent = new Summing();
        contracts.forEach(contract ->
                lent.add(Wording.paper(examined, contract) + " 借款金额", contract.read(LoanContract.PRINCIPAL), true));
        Reading<WanYuan> declared = examined.declared(spec.text("declared"));
        boolean asContract = !contracts.isEmpty() && proven.likely().equals(lent.likely());
        boolean asDeclared = Comparison.of(declared, Interval.exactly(proven.likely())) == Comparison.AGREES;
        boolean sure = contracts.isEmpty()
                ? proven.isExact() && declared.settled().isPresent()
                : proven.isExact() && lent.isExact();
        Conclusion conclusion;
        if (asContract || asDeclared) {
            conclusion = Conclusion.agrees(spec, asContract ? "proof.agrees" : "proof.agrees-declared");
        } else {
            conclusion = sure ? Conclusion.differs(spec, "proof.differs") : Conclusion.open(spec, "proof.open");
        }
        return conclusion
                .with("proven", Shown.yuan(proven.likely()))
                .with("lent", contracts.isEmpty() ? "—" : Shown.yuan(lent.likely()))
                .with("declared", Wording.wan(declared))
                .said(proven.said())
                .said(lent.said())
                .said("申报数", declared)
                .alone();
    }
}
