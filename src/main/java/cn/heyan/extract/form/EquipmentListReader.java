package cn.heyan.extract.form;

import cn.heyan.evidence.EquipmentList;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Columns;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Unit;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the list of bought equipment and software (采购软硬件装备清单). */
public final class EquipmentListReader implements PaperReader {

    private static final Columns COLUMNS = Columns.atLeast(3)
            .column("number", "序号")
            .column("name", "设备名称", "软硬件名称", "装备名称", "项目名称", "名称")
            .column("spec", "规格型号", "型号规格", "型号")
            .column("supplier", "供应商", "供货单位", "销售方", "生产厂家", "厂家")
            .column("quantity", "数量")
            .column("unitPrice", "单价")
            .anchor("amount", "价税合计", "金额", "总价", "合计金额", "投资额")
            .column("invoice", "发票号码", "发票号")
            .column("date", "购置日期", "采购日期", "开票日期", "日期")
            .column("page", "对应证明材料页数", "证明材料页码", "页码")
            .until("合计", "总计");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.EQUIPMENT_LIST);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet);
        FieldReading fields = new FieldReading(sheet, look);
        Unit unit = Unit.statedIn(sheet.dense()).orElse(Unit.YUAN);
        List<Readings> rows = new ArrayList<>();
        for (Row row : sheet.table(COLUMNS)) {
            if (!row.dense().startsWith("合计") && !row.dense().startsWith("总计")) {
                rows.add(row(row, fields, unit));
            }
        }
        Readings readings = Readings.NONE.with(EquipmentList.TOTAL, fields.amount(unit, "合计", "总计"));
        return new Paper(document, readings, rows);
    }

    private static Readings row(Row row, FieldReading fields, Unit unit) {
        Readings readings = Readings.NONE;
        Optional<Readings> named =
                row.cell("name").map(cell -> Readings.NONE.with(EquipmentList.Row.NAME, fields.text(cell, t -> true)));
        readings = named.map(readings::withAll).orElse(readings);
        if (row.cell("spec").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.SPEC, fields.text(row.cell("spec").get(), t -> true));
        }
        if (row.cell("supplier").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.SUPPLIER, fields.text(row.cell("supplier").get(), t -> true));
        }
        if (row.cell("quantity").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.QUANTITY,
                    fields.settle(row.cell("quantity").get(), Script.FIGURES, PrintedAmount::number));
        }
        if (row.cell("amount").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.AMOUNT, fields.yuan(row.cell("amount").get(), unit));
        }
        if (row.cell("invoice").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.INVOICE_NUMBER,
                    fields.settle(row.cell("invoice").get(), Script.CODE, EquipmentListReader::number));
        }
        if (row.cell("page").isPresent()) {
            readings = readings.with(
                    EquipmentList.Row.PAGE, fields.text(row.cell("page").get(), t -> true));
        }
        return readings;
    }

    private static Optional<String> number(String text) {
        String digits = text.replaceAll("\\D", "");
        return digits.length() == 8 || digits.length() == 20 ? Optional.of(digits) : Optional.empty();
    }
}
