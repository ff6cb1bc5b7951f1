package cn.heyan.report.supplement;

import cn.heyan.reconcile.Examination;
import cn.heyan.report.ReportFile;
import cn.heyan.report.ReportSettings;
import cn.heyan.report.Sentences;
import cn.heyan.report.Words;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Drafts the notice to the applicant (补正通知) as supplement-notice.docx: to be edited, decided on and stamped by the bureau. */
public final class SupplementNotice implements ReportFile {

    /** Its name in the packet's folder. */
    public static final String FILE = "supplement-notice.docx";

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String DAY = "      年    月    日";

    private final Bureau bureau;
    private final Words words;
    private final Sentences sentences;

    /** Drafts for this bureau. */
    public SupplementNotice(ReportSettings settings, Bureau bureau) {
        this(settings, bureau, new Sentences(settings.locale()));
    }

    /** Drafts whose findings these sentences tell. */
    public SupplementNotice(ReportSettings settings, Bureau bureau, Sentences sentences) {
        this.bureau = bureau;
        words = Words.ui(settings.locale());
        this.sentences = sentences;
    }

    @Override
    public String name() {
        return FILE;
    }

    /** Nothing is drafted where there is nothing to ask for. */
    @Override
    public void write(Examination examination, Path out) throws IOException {
        List<Item> items = Item.of(examination, words, sentences);
        if (items.isEmpty()) {
            Files.deleteIfExists(out.resolve(FILE));
            return;
        }
        Files.createDirectories(out);
        Path draft = out.resolve("." + FILE + ".writing");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream to = Files.newOutputStream(draft)) {
            write(examination, items, new Sheet(document));
            document.getProperties().getCoreProperties().setTitle("材料补正通知（草稿）");
            document.write(to);
        }
        Files.move(draft, out.resolve(FILE), StandardCopyOption.REPLACE_EXISTING);
    }

    private void write(Examination examination, List<Item> items, Sheet sheet) {
        var packet = examination.dossier().read().packet();
        var received = packet.received().atZone(CHINA).toLocalDate();
        sheet.line("草稿：由核验系统起草，经主管部门核对、修改、盖章后生效。发出前请删去本行。", ParagraphAlignment.LEFT, Sheet.Kind.REMARK);
        sheet.line(Bureau.or(bureau.name(), "（发文单位）"), ParagraphAlignment.CENTER, Sheet.Kind.HEADING);
        sheet.line("材料补正通知", ParagraphAlignment.CENTER, Sheet.Kind.TITLE);
        sheet.line("（    ）补〔        〕    号", ParagraphAlignment.CENTER, Sheet.Kind.BODY);
        sheet.line(
                examination.applicant().name().likeliest().orElse("（申报单位名称）") + "：",
                ParagraphAlignment.LEFT,
                Sheet.Kind.BODY);
        sheet.paragraph(
                "你单位申报“" + examination.programme().title() + "”的材料（" + packet.name() + "，共 "
                        + packet.pages().size() + " 页）已于 " + received.getYear() + " 年 " + received.getMonthValue()
                        + " 月 "
                        + received.getDayOfMonth() + " 日收到。依据"
                        + examination.programme().notice() + "，经核对，以下 " + items.size()
                        + " 项需要补正、更正或说明：",
                true);
        sheet.table(items);
        sheet.paragraph(
                "请于收到本通知之日起 " + Bureau.or(bureau.days(), "      ") + " 个工作日内（" + DAY + "前），将补正材料送"
                        + Bureau.or(bureau.address(), "（报送地点）") + "。材料请加盖公章，并在每份材料上注明对应的序号。逾期未补正的，按现有材料处理。",
                false);
        sheet.paragraph("本通知所列为材料之间、材料与申报数、材料与通知要求不一致或无法确认之处，不是审批决定。页码为所收到材料的页码。", true);
        sheet.paragraph("联系人及电话：" + Bureau.or(bureau.contact(), "                    "), true);
        sheet.line("", ParagraphAlignment.LEFT, Sheet.Kind.BODY, true);
        sheet.line(Bureau.or(bureau.name(), "（发文单位）") + "（盖章）", ParagraphAlignment.RIGHT, Sheet.Kind.BODY, true);
        sheet.line(DAY, ParagraphAlignment.RIGHT, Sheet.Kind.BODY);
    }
}
