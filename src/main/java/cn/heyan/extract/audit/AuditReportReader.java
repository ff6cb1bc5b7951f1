package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
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
        FieldReading fields = new FieldReading(sheet, look);
        AuditHead head = new AuditHead(sheet, fields);
        Readings readings = head.read()
                .with(AuditReport.YEAR, head.yearReading())
                .withAll(ReportCodes.read(sheet, fields))
                .with(AuditReport.OPINION, opinion(sheet));
        if (head.year().isPresent()) {
            readings = readings.withAll(new Statements(sheet, look, head.year().get()).read());
        }
        return new Paper(document, readings, List.of());
    }

    private static Reading<String> opinion(Sheet sheet) {
        Optional<String> opinion = Opinion.in(sheet.dense());
        Optional<Print> place = sheet.lines().stream()
                .filter(line -> line.dense().contains("审计意见"))
                .findFirst();
        if (opinion.isEmpty() || place.isEmpty()) {
            return new Absent<>("未见审计意见段");
        }
        Print line = place.get();
        return Settling.settle(
                List.of(Candidate.of(
                        opinion.get(),
                        new Witness(
                                line.page().ref(),
                                line.box(),
                                line.text(),
                                line.page().text().means(),
                                line.word().confidence()))),
                "未见审计意见段");
    }
}
