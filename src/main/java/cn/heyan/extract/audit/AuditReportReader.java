package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an annual audit report (年度财务审计报告) with its statements and its verification code. */
public final class AuditReportReader implements PaperReader {

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.ANNUAL_AUDIT_REPORT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet);
        AuditHead head = new AuditHead(sheet, look);
        Readings readings = head.read()
                .with(AuditReport.REPORT_TYPE, new ReportType(sheet, look).read())
                .withAll(ReportCodes.read(sheet, look))
                .with(AuditReport.FILING_DATE, head.filed())
                .withAll(new Opinion(sheet, look).read());
        Optional<Integer> year = head.year().or(() -> Section.year(sheet));
        if (year.isPresent() && !ReportType.isOfControls(sheet)) {
            readings = readings.withAll(new Statements(sheet, look, year.get()).read());
        }
        return new Paper(document, readings, List.of());
    }
}
