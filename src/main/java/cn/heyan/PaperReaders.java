package cn.heyan;

import cn.heyan.extract.PaperReader;
import cn.heyan.extract.invoice.InvoiceReader;
import java.util.List;

/** The readers of papers: one explicit list. */
final class PaperReaders {

    private PaperReaders() {}

    static List<PaperReader> all() {
        return List.of(new InvoiceReader());
    }
}
