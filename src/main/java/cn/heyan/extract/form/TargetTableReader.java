package cn.heyan.extract.form;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.TargetTable;
import cn.heyan.extract.Columns;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads a performance target table (绩效目标表). */
public final class TargetTableReader implements PaperReader {

    private static final Columns COLUMNS = Columns.atLeast(2)
            .column("first", "一级指标")
            .column("second", "二级指标")
            .anchor("indicator", "三级指标")
            .column("value", "指标值")
            .column("unit", "度量单位")
            .until("填表人");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PERFORMANCE_TARGET_TABLE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(List.of("单位：", "填报日期"));
        // nothing in it decides: no second look
        FieldReading fields = new FieldReading(sheet, new SecondLook(cn.heyan.evidence.SecondReader.NONE));
        List<Readings> rows = new ArrayList<>();
        for (Row row : sheet.table(COLUMNS)) {
            Readings readings = Readings.NONE;
            if (row.cell("indicator").isPresent()) {
                readings = readings.with(
                        TargetTable.Row.INDICATOR,
                        fields.text(row.cell("indicator").get(), t -> true));
            }
            if (row.cell("value").isPresent()) {
                readings = readings.with(
                        TargetTable.Row.VALUE, fields.text(row.cell("value").get(), t -> true));
            }
            rows.add(readings);
        }
        Readings readings = Readings.NONE
                .with(TargetTable.APPLICANT, fields.text("填报单位（盖章）", "填报单位：（盖章）", "填报单位", "申报单位"))
                .with(TargetTable.PROJECT_NAME, fields.text("项目名称"));
        return new Paper(document, readings, rows);
    }
}
