package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Certificate;
import cn.heyan.evidence.Paper;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads an honour or qualification certificate (荣誉证书, 认定证书). */
public final class CertificateReader implements PaperReader {

    private static final Pattern NAME = Pattern.compile("[“\"「『《]([^”\"」』》]{2,40})[”\"」』》]");
    private static final Pattern HOLDER = Pattern.compile("^(.{4,40}?(公司|厂|中心|院|所|集团))[:：]?$");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.CERTIFICATE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet);
        FieldReading fields = new FieldReading(sheet, look);
        Readings readings = Readings.NONE
                .with(Certificate.HOLDER, found(sheet, fields, HOLDER, "未见获得单位"))
                .with(Certificate.NAME, found(sheet, fields, NAME, "未见荣誉名称"))
                .with(Certificate.LEVEL, level(sheet, fields))
                .with(Certificate.NUMBER, fields.text("证书编号", "编号"))
                .with(Certificate.DATE, date(sheet, fields));
        return new Paper(document, readings, List.of());
    }

    private static Reading<String> found(Sheet sheet, FieldReading fields, Pattern pattern, String ifNone) {
        for (Print line : sheet.lines()) {
            Matcher match = pattern.matcher(line.text().strip());
            int shift = line.text().indexOf(line.text().strip());
            if (match.find()) {
                return fields.text(line.part(shift + match.start(1), shift + match.end(1)), t -> true);
            }
        }
        return new Absent<>(ifNone);
    }

    private static Reading<String> level(Sheet sheet, FieldReading fields) {
        return found(sheet, fields, Pattern.compile("(国家级|省级|市级|县级|区级)"), "未见级别");
    }

    private static Reading<LocalDate> date(Sheet sheet, FieldReading fields) {
        List<Print> lines = sheet.lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Optional<Reading<LocalDate>> date = fields.dateIn(lines.get(i));
            if (date.isPresent()) {
                return date.get();
            }
        }
        return new Absent<>("未见日期");
    }
}
