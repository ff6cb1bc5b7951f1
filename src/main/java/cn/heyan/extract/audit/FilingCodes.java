package cn.heyan.extract.audit;

import cn.heyan.evidence.Absent;
import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.notation.CodeUse;
import cn.heyan.notation.Printed;
import cn.heyan.notation.ReportCode;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Means;
import cn.heyan.packet.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes under which provincial institutes keep a report (业务报备统一编码, 防伪编号): behind their labels, or printed beside the
 * QR code that says them too. Before the national code of late 2022 a report may have one from each of two provinces.
 */
final class FilingCodes {

    private static final Pattern LABELLED = Pattern.compile("(?:业务报备统一编码|报备统一编码|统一报备编码|报备编码|报备编号|报备号码?|防伪编[号码]|防伪码|防伪号|"
            + "备案编?号|备案码|验证编?码|查询码)[:：]?\\s*([0-9A-Za-z][0-9A-Za-z -]{5,40}[0-9A-Za-z])");
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z-]{6,42}");
    private static final Pattern SAID =
            Pattern.compile("(?<![0-9A-Za-z])(?=[A-Za-z]*\\d)[0-9A-Za-z]{10,42}(?![0-9A-Za-z])");

    private FilingCodes() {}

    static Readings read(Sheet sheet, SecondLook look) {
        Map<String, List<Candidate<String>>> codes = new LinkedHashMap<>();
        for (Page page : sheet.pages()) {
            for (Print print : labelled(sheet, page)) {
                look.look(page, print.word(), Script.CODE, FilingCodes::code)
                        .forEach(said -> codes.computeIfAbsent(key(print), k -> new ArrayList<>())
                                .add(said));
            }
            beside(sheet, page).forEach((code, said) -> codes.computeIfAbsent(code, k -> new ArrayList<>())
                    .addAll(said));
        }
        return Readings.NONE.with(AuditReport.FILING_CODES, joined(codes));
    }

    private static String key(Print print) {
        return code(print.text()).orElse("");
    }

    private static List<Print> labelled(Sheet sheet, Page page) {
        List<Print> prints = new ArrayList<>();
        for (Print line : sheet.lines()) {
            Matcher label = LABELLED.matcher(line.text().replace('：', ':'));
            if (line.page().ref().equals(page.ref()) && label.find()) {
                Print print = line.part(label.start(1), label.end(1));
                code(print.text()).ifPresent(code -> prints.add(print));
            }
        }
        return prints;
    }

    /** Codes that a QR code says and the same page prints. */
    private static Map<String, List<Candidate<String>>> beside(Sheet sheet, Page page) {
        Map<String, List<Candidate<String>>> found = new LinkedHashMap<>();
        for (CodeSymbol symbol : page.codes()) {
            if (CodeUse.of(symbol.payload()) == CodeUse.AUDIT_REPORT) {
                Matcher said = SAID.matcher(symbol.payload());
                while (said.find()) {
                    String code = said.group();
                    Witness qr = new Witness(page.ref(), symbol.box(), symbol.payload(), Means.QR, 1);
                    printed(sheet, page, code)
                            .ifPresent(print -> found.put(
                                    code, List.of(Candidate.of(code, Places.witness(print)), Candidate.of(code, qr))));
                }
            }
        }
        return found;
    }

    private static Optional<Print> printed(Sheet sheet, Page page, String code) {
        return sheet.lines().stream()
                .filter(line -> line.page().ref().equals(page.ref()))
                .filter(line -> Printed.normalise(line.text()).contains(code))
                .findFirst();
    }

    private static Optional<String> code(String text) {
        String dense = Printed.normalise(text);
        boolean fits = CODE.matcher(dense).matches()
                && dense.chars().filter(Character::isDigit).count() >= 4
                && !ReportCode.isStrict(dense);
        return fits ? Optional.of(dense) : Optional.empty();
    }

    private static Reading<String> joined(Map<String, List<Candidate<String>>> codes) {
        List<Reading<String>> readings =
                codes.values().stream().map(said -> Settling.settle(said, "")).toList();
        if (readings.isEmpty()) {
            return new Absent<>("未见协会报备编码");
        }
        String all = String.join(
                ",", readings.stream().flatMap(r -> r.likeliest().stream()).toList());
        List<Witness> witnesses =
                readings.stream().flatMap(r -> r.witnesses().stream()).toList();
        boolean sure = readings.stream().allMatch(r -> r.settled().isPresent());
        return sure ? new Settled<>(all, witnesses) : new Doubtful<>(List.of(new Candidate<>(all, witnesses)));
    }
}
