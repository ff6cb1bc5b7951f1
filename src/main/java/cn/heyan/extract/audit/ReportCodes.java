package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.CodeUse;
import cn.heyan.notation.ReportCode;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The code that an audit report prints (报告编码) and what its verification QR code says. Nothing is ever opened. */
final class ReportCodes {

    private ReportCodes() {}

    /** Printed code, payload, the code inside the payload, and its host. */
    static Readings read(Sheet sheet, SecondLook look) {
        Readings coded = coded(sheet);
        return printed(sheet, look, coded).withAll(coded).withAll(FilingCodes.read(sheet, look));
    }

    /** Wherever a code of the strict form stands; of another form only behind its label. */
    private static Readings printed(Sheet sheet, SecondLook look, Readings coded) {
        List<Print> prints = sheet.lines().stream()
                .filter(line -> ReportCode.find(line.text()).isPresent())
                .map(ReportCodes::only)
                .toList();
        Reading<String> printed =
                new Places(look, prints).settle(Script.TEXT, text -> ReportCode.find("报告编码:" + text), "未见报告编码");
        return Readings.NONE.with(AuditReport.REPORT_CODE, vouched(printed, coded.read(AuditReport.QR_CODE)));
    }

    /** Of what two readers saw, the one that the QR code says too; what it says otherwise is for the check of codes to find. */
    private static Reading<String> vouched(Reading<String> printed, Reading<String> coded) {
        return printed.fold(
                settled -> settled,
                doubtful -> doubtful.candidates().stream()
                        .filter(c -> coded.settled().filter(c.value()::equals).isPresent())
                        .findFirst()
                        .<Reading<String>>map(c -> new Settled<>(
                                c.value(),
                                Stream.concat(c.witnesses().stream(), coded.witnesses().stream())
                                        .toList()))
                        .orElse(doubtful),
                absent -> absent);
    }

    /** The code without what stands around it on the line. */
    private static Print only(Print print) {
        String found = ReportCode.find(print.text()).orElse("");
        int at = print.text().indexOf(found);
        return found.isEmpty() || at < 0 ? print : print.part(at, at + found.length());
    }

    private static Readings coded(Sheet sheet) {
        return symbol(sheet, CodeUse.AUDIT_REPORT)
                .or(() -> symbol(sheet, CodeUse.UNKNOWN))
                .orElseGet(() -> Readings.NONE
                        .with(AuditReport.QR_PAYLOAD, new Absent<>("未见可识读的二维码"))
                        .with(AuditReport.QR_CODE, new Absent<>("未见可识读的二维码"))
                        .with(AuditReport.QR_HOST, new Absent<>("未见可识读的二维码")));
    }

    private static Optional<Readings> symbol(Sheet sheet, CodeUse use) {
        return sheet.pages().stream()
                .flatMap(page -> page.codes().stream()
                        .filter(symbol -> CodeUse.of(symbol.payload()) == use)
                        .map(symbol -> said(page, symbol)))
                .findFirst();
    }

    private static Readings said(Page page, CodeSymbol symbol) {
        Witness witness = new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
        String payload = symbol.payload();
        return Readings.NONE
                .with(AuditReport.QR_PAYLOAD, settled(Optional.of(payload), witness, ""))
                .with(AuditReport.QR_CODE, settled(code(payload), witness, "二维码内容中没有报告编码"))
                .with(AuditReport.QR_HOST, settled(CodeUse.host(payload), witness, "二维码内容不是网址"));
    }

    private static Reading<String> settled(Optional<String> value, Witness witness, String ifNone) {
        return value.<Reading<String>>map(v -> new Settled<>(v, List.of(witness)))
                .orElseGet(() -> new Absent<>(ifNone));
    }

    private static Optional<String> code(String payload) {
        return ReportCode.find(payload).or(() -> ReportCode.find(CodeUse.decoded(payload)));
    }
}
