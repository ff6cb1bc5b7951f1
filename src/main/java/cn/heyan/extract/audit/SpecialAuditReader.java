package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SpecialAudit;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Reads a special audit report of a project (专项审计报告): audited total, its split, the period. There is no form of it that all
 * firms keep: what prose, tables, labels and capitals say is brought together.
 */
public final class SpecialAuditReader implements PaperReader {

    private static final String[] TOTALS = {"审定完成投资合计", "审定投资合计", "完成投资合计", "审定完成投资", "审定投资总额", "审定金额"};
    private static final Supplier<Reading<Yuan>> NONE = () -> new Absent<>("未见此项审定金额");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.SPECIAL_AUDIT_REPORT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet);
        Project project = new Project(sheet, look);
        AuditedAmounts amounts = new AuditedAmounts(sheet, look);
        FieldReading fields = new FieldReading(sheet, look);
        Unit unit = Unit.statedIn(sheet.dense()).orElse(Unit.YUAN);
        Readings readings = new AuditHead(sheet, look)
                .read()
                .withAll(ReportCodes.read(sheet, look))
                .with(SpecialAudit.PROJECT_NAME, project.name())
                .with(SpecialAudit.PERIOD_FROM, project.from())
                .with(SpecialAudit.PERIOD_TO, project.to())
                .with(SpecialAudit.TOTAL, amounts.of(Share.TOTAL, () -> fields.amount(unit, TOTALS)))
                .with(SpecialAudit.CIVIL_WORKS, amounts.of(Share.CIVIL_WORKS, NONE))
                .with(SpecialAudit.EQUIPMENT, amounts.of(Share.EQUIPMENT, NONE))
                .with(SpecialAudit.SOFTWARE, amounts.of(Share.SOFTWARE, NONE))
                .with(SpecialAudit.SERVICES, amounts.of(Share.SERVICES, NONE))
                .with(SpecialAudit.RD_STAFF, amounts.of(Share.RD_STAFF, NONE));
        return new Paper(document, readings, List.of());
    }
}
