package cn.heyan.extract.form;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Pledge;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads an authenticity pledge (真实性承诺书). */
public final class PledgeReader implements PaperReader {

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.AUTHENTICITY_PLEDGE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(List.of("单位法定代表人", "法定代表人", "日期"));
        FieldReading fields = new FieldReading(sheet, look);
        Readings readings = Readings.NONE
                .with(Pledge.ENTITY, fields.text("单位（盖章）", "单位(公章)", "承诺单位", "申报单位"))
                .with(Pledge.DATE, date(sheet, fields))
                .with(Pledge.LEGAL_REPRESENTATIVE, fields.text("单位法定代表人（签字）", "法定代表人（签字）", "法定代表人"));
        return new Paper(document, readings, List.of());
    }

    /** The last date on the page: it stands below the signature, often without a label. */
    private static Reading<LocalDate> date(Sheet sheet, FieldReading fields) {
        List<Print> lines = sheet.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Reading<LocalDate>> date = fields.dateIn(lines.get(i));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return new cn.heyan.evidence.Absent<>("未见承诺日期");
    }
}
