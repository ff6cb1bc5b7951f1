package cn.heyan.extract.invoice;

import cn.heyan.evidence.Invoice;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Finds the headings of an invoice's table, and where they would stand if they were not read. */
final class Headings {
    private static final Map<String, Pattern> PATTERNS = patterns();

    /** Where headings stand between the table's left edge (0) and the right edge of its amounts (1), on both forms. */
    private static final Map<String, Double> CONTROL =
            Map.of(Frame.SPEC, 0.41, Frame.UNIT, 0.527, Frame.QUANTITY, 0.624, Frame.PRICE, 0.755);

    private static final Map<String, Double> DIGITAL =
            Map.of(Frame.SPEC, 0.296, Frame.UNIT, 0.44, Frame.QUANTITY, 0.616, Frame.PRICE, 0.784);

    private Headings() {}

    /** The headings in this row, from left to right. */
    static Map<String, Run> in(Run row) {
        Map<String, Run> found = new LinkedHashMap<>();
        PATTERNS.forEach((key, pattern) -> row.all(pattern).stream().findFirst().ifPresent(run -> found.put(key, run)));
        return inOrder(found);
    }

    /** A heading that was not read stands above its sum, that of the rate between both; the others where the forms have them. */
    static Map<String, Run> complete(Map<String, Run> read, Face face, Run sum) {
        List<Run> cells = Figures.cells(face.beside(sum, 0, 1), face.em()).stream()
                .filter(cell -> Figures.tax(cell.text()).isPresent())
                .toList();
        if (cells.isEmpty()) {
            return read;
        }
        Map<String, Run> columns = new LinkedHashMap<>(read);
        Run net = columns.computeIfAbsent(Frame.AMOUNT, key -> cells.get(0));
        if (cells.size() > 1) {
            Run tax = columns.computeIfAbsent(Frame.TAX, key -> cells.get(cells.size() - 1));
            columns.computeIfAbsent(Frame.RATE, key -> Run.at((net.right() + tax.left()) / 2, net));
        }
        if (read.size() < 2) {
            double left = face.rows().stream().mapToDouble(Run::left).min().orElse(0);
            double width = cells.get(0).right() - left;
            boolean digital = InvoiceKind.isDigitalFace(face);
            columns.computeIfAbsent(Frame.NAME, key -> Run.at(left, net));
            (digital ? DIGITAL : CONTROL)
                    .forEach((key, at) -> columns.computeIfAbsent(key, k -> Run.at(left + at * width, net)));
        }
        return inOrder(columns);
    }

    private static Map<String, Run> inOrder(Map<String, Run> columns) {
        List<Map.Entry<String, Run>> all = new ArrayList<>(columns.entrySet());
        all.sort((a, b) -> Double.compare(a.getValue().left(), b.getValue().left()));
        Map<String, Run> ordered = new LinkedHashMap<>();
        all.forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
        return ordered;
    }

    private static Map<String, Pattern> patterns() {
        Map<String, Pattern> all = new LinkedHashMap<>();
        all.put(Frame.NAME, Pattern.compile("(?:货物或|货物|应税)[^规]{0,10}名称|(?<!建筑)项目名[称祢]|服务名称|费用项目"));
        all.put(Frame.SPEC, Pattern.compile("规格型?号?"));
        all.put(Frame.UNIT, Pattern.compile("[单草][位仗]"));
        all.put(Frame.QUANTITY, Pattern.compile("[数教]量"));
        all.put(Frame.PRICE, Pattern.compile("[单草][价介]"));
        all.put(Frame.AMOUNT, Pattern.compile("(?<!合计|小计)[金全命][额颔频頭]"));
        all.put(Frame.RATE, Pattern.compile("[税祝][率卒车](?:/征收率)?"));
        all.put(Frame.TAX, Pattern.compile("[税祝][额颔频顿照頭]"));
        all.put(Frame.OTHER, Pattern.compile("^序号"));
        all.put(Invoice.Row.BUILDING_PLACE.name(), Pattern.compile("建筑服务发生地"));
        all.put(Invoice.Row.BUILDING_PROJECT.name(), Pattern.compile("建筑项目名称"));
        all.put(Invoice.Row.PLATE.name(), Pattern.compile("车牌号码?"));
        all.put(Invoice.Row.VEHICLE_TYPE.name(), Pattern.compile("类型"));
        all.put(Invoice.Row.PASS_FROM.name(), Pattern.compile("通行日期起"));
        all.put(Invoice.Row.PASS_TO.name(), Pattern.compile("通行日期止"));
        all.put(Frame.OTHER + 1, Pattern.compile("产权证书(?:/不动产权证号)?|车辆识别代号(?:/车架号码)?"));
        return all;
    }
}
