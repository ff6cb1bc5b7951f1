package cn.heyan.report.workbook;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.report.Outcome;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** What every sheet is written from. */
record Source(Examination examination, Words words, Sentences sentences, XSSFWorkbook book, Cells cells) {

    Tab tab(String name) {
        return new Tab(book.createSheet(name), cells);
    }

    Written outcome(Finding finding) {
        return new Written.Judged(Outcome.of(finding.verdict(), words));
    }

    /** The papers of these kinds, in page order. */
    List<Paper> papers(DocumentKind... kinds) {
        return examination.dossier().papers().stream()
                .filter(paper -> Stream.of(kinds).anyMatch(kind -> kind == paper.kind()))
                .toList();
    }

    Written pages(Paper paper) {
        return Written.pages(paper.document().pages());
    }
}
