package cn.heyan.extract.form;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.CreditCode;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a business licence (营业执照); the code that newer ones carry names the 统一社会信用代码 too. */
public final class LicenceReader implements PaperReader {

    private static final List<String> LABELS = List.of(
            "名称", "类型", "住所", "营业场所", "经营场所", "法定代表人", "负责人", "经营者", "注册资本", "成立日期", "注册日期", "营业期限", "经营范围", "登记机关");

    private static final Pattern IN_CODE = Pattern.compile("uniscid=([0-9A-Z]{18})");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.BUSINESS_LICENCE);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Sheet sheet = Sheet.of(document, packet).knowing(LABELS);
        FieldReading fields = new FieldReading(sheet, look);
        Page page = packet.page(document.firstPage());
        Readings readings = Readings.NONE
                .with(BusinessLicence.NAME, fields.text("名称"))
                .with(BusinessLicence.USCC, code(fields, page))
                .with(BusinessLicence.ADDRESS, fields.text("住所", "营业场所", "经营场所"))
                .with(BusinessLicence.LEGAL_REPRESENTATIVE, fields.text("法定代表人", "负责人", "经营者"))
                .with(BusinessLicence.ESTABLISHED_DATE, fields.date("成立日期", "注册日期"))
                .with(BusinessLicence.REGISTERED_CAPITAL, fields.text("注册资本"))
                .with(BusinessLicence.QR_PAYLOAD, payload(page));
        return new Paper(document, readings, List.of());
    }

    private static Reading<String> code(FieldReading fields, Page page) {
        Reading<String> printed = fields.creditCode("统一社会信用代码", "注册号");
        List<Candidate<String>> statements = new ArrayList<>(printed.fold(
                s -> List.of(new Candidate<>(s.value(), s.witnesses())), d -> d.candidates(), a -> List.of()));
        for (CodeSymbol symbol : page.codes()) {
            Matcher code = IN_CODE.matcher(symbol.payload());
            if (code.find() && CreditCode.isValid(code.group(1))) {
                statements.add(Candidate.of(code.group(1), witness(page, symbol)));
            }
        }
        return Settling.settle(statements, "未见统一社会信用代码");
    }

    private static Reading<String> payload(Page page) {
        Optional<CodeSymbol> symbol = page.codes().stream().findFirst();
        return symbol.<Reading<String>>map(s -> new Settled<>(s.payload(), List.of(witness(page, s))))
                .orElseGet(() -> new Absent<>("未见二维码"));
    }

    private static Witness witness(Page page, CodeSymbol symbol) {
        return new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
    }
}
