package cn.heyan;

import cn.heyan.extract.PaperReader;
import cn.heyan.extract.invoice.InvoiceReader;
import cn.heyan.extract.loan.DisbursementReader;
import cn.heyan.extract.loan.InterestStatementReader;
import cn.heyan.extract.loan.LoanContractReader;
import cn.heyan.extract.loan.LoanProofReader;
import cn.heyan.extract.loan.TaxCertificateReader;
import java.util.List;

/** The readers of papers: one explicit list. */
final class PaperReaders {

    private PaperReaders() {}

    static List<PaperReader> all() {
        return List.of(
                new InvoiceReader(),
                new LoanProofReader(),
                new LoanContractReader(),
                new DisbursementReader(),
                new InterestStatementReader(),
                new TaxCertificateReader());
    }
}
