package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.Cover;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Set;

/** Reads the cover of an application (申报书封面). */
public final class CoverReader implements PaperReader {

    private static final List<String> LABELS = List.of("项目名称", "申报单位", "推荐单位", "联系人及电话", "联系电话", "申报日期");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.COVER_PAGE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(LABELS);
        FieldReading fields = new FieldReading(sheet, look);
        Readings readings = Readings.NONE
                .with(Cover.TITLE, title(sheet, fields))
                .with(Cover.PROJECT_NAME, fields.text("项目名称"))
                .with(Cover.APPLICANT, fields.text("申报单位（盖章）", "申报单位", "申请单位"))
                .with(Cover.RECOMMENDER, fields.text("推荐单位（盖章）", "推荐单位"))
                .with(Cover.CONTACT, fields.text("联系人及电话", "联系人"))
                .with(Cover.DATE, fields.date("申报日期", "填报日期"));
        return new Paper(document, readings, List.of());
    }

    /** The lines above the first label: a title is often broken in two. */
    private static Reading<String> title(Sheet sheet, FieldReading fields) {
        StringBuilder title = new StringBuilder();
        var lines = sheet.lines();
        for (var line : lines) {
            if (LABELS.stream().anyMatch(line.dense()::startsWith)) {
                break;
            }
            title.append(line.dense());
            if (title.indexOf("申报书") >= 0 || title.indexOf("申请书") >= 0) {
                var whole = fields.text(line, text -> true);
                String said = title.toString();
                return whole.witness()
                        .<Reading<String>>map(witness -> cn.heyan.evidence.Settling.settle(
                                List.of(cn.heyan.evidence.Candidate.of(said, witness)), "未见标题"))
                        .orElseGet(() -> new Absent<>("未见标题"));
            }
        }
        return new Absent<>("未见标题");
    }
}
