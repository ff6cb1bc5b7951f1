package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.DateWindow;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a special audit report of a project (专项审计报告): audited total, its split, the period. */
public final class SpecialAuditReader implements PaperReader {

    private static final List<String> LABELS = List.of("项目名称", "审计期间", "设备购置", "软件购置", "土建工程", "其他费用", "合计");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SPECIAL_AUDIT_REPORT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(LABELS);
        FieldReading fields = new FieldReading(sheet, look);
        Unit unit = Unit.statedIn(sheet.dense()).orElse(Unit.YUAN);
        AuditHead head = new AuditHead(sheet, look);
        Readings readings = head.read()
                .withAll(ReportCodes.read(sheet, look))
                .with(SpecialAudit.PROJECT_NAME, fields.text("项目名称"))
                .with(SpecialAudit.PERIOD_FROM, edge(sheet, fields, DateWindow::from))
                .with(SpecialAudit.PERIOD_TO, edge(sheet, fields, DateWindow::to))
                .with(
                        SpecialAudit.TOTAL,
                        fields.amount(unit, "审定完成投资合计", "审定投资合计", "完成投资合计", "审定完成投资", "实际完成投资", "投资合计", "合计"))
                .with(SpecialAudit.CIVIL_WORKS, fields.amount(unit, "土建工程", "其中：土建", "土建"))
                .with(SpecialAudit.EQUIPMENT, fields.amount(unit, "设备购置费", "设备购置", "设备"))
                .with(SpecialAudit.SOFTWARE, fields.amount(unit, "软件购置费", "软件购置", "软件"))
                .with(SpecialAudit.SERVICES, fields.amount(unit, "服务费", "技术服务", "服务"));
        return new Paper(document, readings, List.of());
    }

    private static Reading<LocalDate> edge(Sheet sheet, FieldReading fields, Function<DateWindow, LocalDate> edge) {
        Optional<Print> line = sheet.lines().stream()
                .filter(print -> ChineseDate.window(print.text())
                        .filter(window -> !window.from().equals(window.to()))
                        .isPresent())
                .findFirst();
        return line.map(print -> fields.settle(
                        print, Script.DATE, text -> ChineseDate.window(text).map(edge)))
                .orElseGet(() -> new Absent<>("未见审计期间"));
    }
}
