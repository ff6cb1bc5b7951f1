package cn.heyan;

import cn.heyan.extract.PaperReader;
import cn.heyan.extract.audit.AuditReportReader;
import cn.heyan.extract.audit.SpecialAuditReader;
import cn.heyan.extract.bank.BankSlipReader;
import cn.heyan.extract.contract.ContractReader;
import cn.heyan.extract.form.ApplicationFormReader;
import cn.heyan.extract.form.CoverReader;
import cn.heyan.extract.form.FormBook;
import cn.heyan.extract.form.PledgeReader;
import cn.heyan.extract.form.SimplePaperReader;
import cn.heyan.extract.invoice.InvoiceReader;
import cn.heyan.extract.licence.LicenceReader;
import cn.heyan.extract.loan.DisbursementReader;
import cn.heyan.extract.loan.InterestStatementReader;
import cn.heyan.extract.loan.LoanContractReader;
import cn.heyan.extract.loan.LoanProofReader;
import cn.heyan.extract.loan.TaxCertificateReader;
import java.nio.file.Path;
import java.util.List;

/** The readers of papers: one explicit list. */
final class PaperReaders {

    private PaperReaders() {}

    /** All of them, reading application forms by these, and simple papers by what this folder (config/papers) says of them. */
    static List<PaperReader> all(FormBook forms, Path papers) {
        return List.of(
                new CoverReader(),
                new PledgeReader(),
                new ApplicationFormReader(forms),
                new LicenceReader(),
                new InvoiceReader(),
                new LoanProofReader(),
                new LoanContractReader(),
                new DisbursementReader(),
                new BankSlipReader(),
                new ContractReader(),
                new InterestStatementReader(),
                new AuditReportReader(),
                new SpecialAuditReader(),
                new TaxCertificateReader(),
                new SimplePaperReader(papers));
    }
}
