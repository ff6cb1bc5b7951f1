package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.Print;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.ReportCode;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The code that an audit report prints (报告编码) and what its verification QR code says. Nothing is ever opened. */
final class ReportCodes {

    private ReportCodes() {}

    /** Printed code, payload, the code inside the payload, and its host. */
    static Readings read(Sheet sheet, FieldReading fields) {
        return printed(sheet, fields).withAll(coded(sheet));
    }

    private static Readings printed(Sheet sheet, FieldReading fields) {
        Optional<Print> code = sheet.values("报告编码", "报告编号", "报备编号", "防伪编号")
                .filter(print -> ReportCode.find(print.text()).isPresent())
                .findFirst();
        Reading<String> reading = code.map(print -> fields.settle(only(print), Script.TEXT, ReportCode::find))
                .orElseGet(() -> new Absent<>("未见报告编码"));
        return Readings.NONE.with(AuditReport.REPORT_CODE, reading);
    }

    /** The code without what stands around it on the line. */
    private static Print only(Print print) {
        String found = ReportCode.find(print.text()).orElse("");
        int at = print.text().indexOf(found);
        return found.isEmpty() || at < 0 ? print : print.part(at, at + found.length());
    }

    private static Readings coded(Sheet sheet) {
        for (Page page : sheet.pages()) {
            for (CodeSymbol symbol : page.codes()) {
                if (!symbol.payload().startsWith("01,") && !symbol.payload().contains("uniscid=")) {
                    return said(page, symbol);
                }
            }
        }
        return Readings.NONE
                .with(AuditReport.QR_PAYLOAD, new Absent<>("未见可识读的二维码"))
                .with(AuditReport.QR_CODE, new Absent<>("未见可识读的二维码"))
                .with(AuditReport.QR_HOST, new Absent<>("未见可识读的二维码"));
    }

    private static Readings said(Page page, CodeSymbol symbol) {
        Witness witness = new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
        String payload = symbol.payload();
        return Readings.NONE
                .with(AuditReport.QR_PAYLOAD, settled(Optional.of(payload), witness, ""))
                .with(AuditReport.QR_CODE, settled(code(payload), witness, "二维码内容中没有报告编码"))
                .with(AuditReport.QR_HOST, settled(host(payload), witness, "二维码内容不是网址"));
    }

    private static Reading<String> settled(Optional<String> value, Witness witness, String ifNone) {
        return value.<Reading<String>>map(v -> new Settled<>(v, List.of(witness)))
                .orElseGet(() -> new Absent<>(ifNone));
    }

    private static Optional<String> code(String payload) {
        return ReportCode.find(payload).or(() -> decoded(payload).flatMap(ReportCode::find));
    }

    private static Optional<String> decoded(String payload) {
        try {
            return Optional.of(URLDecoder.decode(payload, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notEncoded) {
            return Optional.empty();
        }
    }

    private static Optional<String> host(String payload) {
        try {
            String ascii = payload.strip().replaceAll("[^\\x21-\\x7e]", "x");
            return Optional.ofNullable(URI.create(ascii).getHost());
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }
}
