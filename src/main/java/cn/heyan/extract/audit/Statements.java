package cn.heyan.extract.audit;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.evidence.Settling;
import cn.heyan.evidence.Witness;
import cn.heyan.extract.FieldReading;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.Sheet;
import cn.heyan.extract.Spot;
import cn.heyan.extract.Unit;
import cn.heyan.notation.PrintedAmount;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Means;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The figures of balance sheet and income statement (资产负债表, 利润表), both years' columns. */
final class Statements {

    private static final Map<String, List<String>> ITEMS = new LinkedHashMap<>();

    static {
        ITEMS.put("assets", List.of("资产总计", "资产合计"));
        ITEMS.put("liabilities", List.of("负债合计", "负债总计"));
        ITEMS.put("equity", List.of("所有者权益合计", "所有者权益（或股东权益）合计", "股东权益合计"));
        ITEMS.put("revenue", List.of("营业收入", "一、营业收入", "营业总收入"));
        ITEMS.put("profit", List.of("利润总额", "三、利润总额"));
        ITEMS.put("netProfit", List.of("净利润", "四、净利润"));
        ITEMS.put("taxes", List.of("税金及附加"));
        ITEMS.put("rnd", List.of("研发费用"));
    }

    private final Sheet sheet;
    private final SecondLook look;
    private final int year;

    Statements(Sheet sheet, SecondLook look, int year) {
        this.sheet = sheet;
        this.look = look;
        this.year = year;
    }

    Readings read() {
        Map<String, Print> prints = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> item : ITEMS.entrySet()) {
            for (Spot spot : sheet.find(item.getValue().toArray(String[]::new))) {
                List<Print> figures = figures(spot);
                Optional<YearSides> sides = YearSides.on(sheet, spot.page(), year);
                if (!figures.isEmpty() && sides.isPresent()) {
                    figures.forEach(figure -> prints.putIfAbsent(
                            AuditReport.figure(item.getKey(), sides.get().yearOf(figure))
                                    .name(),
                            figure));
                    break;
                }
            }
        }
        return settled(prints);
    }

    /** Figures on the label's line, right of it; line numbers (行次) are no amounts. */
    private static List<Print> figures(Spot spot) {
        return spot.page().text().words().stream()
                .filter(word -> word.box().x() > spot.box().right() - 0.01)
                .filter(word -> Math.abs(word.box().centreY() - spot.box().centreY())
                        < 0.6 * Math.max(word.box().height(), spot.box().height()))
                .map(word -> new Print(spot.page(), word))
                .filter(print -> print.dense().matches("[-(（]?[¥￥]?[\\d,，.．]*\\d[.．,，]\\d{2}[)）]?"))
                .toList();
    }

    private Readings settled(Map<String, Print> prints) {
        Readings readings = Readings.NONE;
        for (int each = year; each >= year - 1; each--) {
            boolean adds = adds(prints, each);
            for (String item : ITEMS.keySet()) {
                String name = AuditReport.figure(item, each).name();
                Print print = prints.get(name);
                if (print != null) {
                    boolean vouched =
                            adds && List.of("assets", "liabilities", "equity").contains(item);
                    readings = readings.with(AuditReport.figure(item, each), settle(print, vouched));
                }
            }
        }
        return readings;
    }

    /** 资产 = 负债 + 所有者权益: three figures that fit vouch for each other. */
    private boolean adds(Map<String, Print> prints, int each) {
        Optional<Yuan> assets = value(prints, "assets", each);
        Optional<Yuan> liabilities = value(prints, "liabilities", each);
        Optional<Yuan> equity = value(prints, "equity", each);
        return assets.isPresent()
                && liabilities.isPresent()
                && equity.isPresent()
                && liabilities.get().plus(equity.get()).equals(assets.get());
    }

    private Optional<Yuan> value(Map<String, Print> prints, String item, int each) {
        Print print = prints.get(AuditReport.figure(item, each).name());
        return print == null ? Optional.empty() : parse(print).apply(print.text());
    }

    private Reading<Yuan> settle(Print print, boolean vouched) {
        Optional<Yuan> value = parse(print).apply(print.text());
        if (vouched && value.isPresent()) {
            Witness read = new Witness(
                    print.page().ref(),
                    print.box(),
                    print.text(),
                    print.page().text().means(),
                    print.word().confidence());
            Witness sum = new Witness(print.page().ref(), print.box(), "资产＝负债＋所有者权益", Means.ARITHMETIC, 1);
            List<Candidate<Yuan>> both = new ArrayList<>();
            both.add(Candidate.of(value.get(), read));
            both.add(Candidate.of(value.get(), sum));
            return Settling.settle(both, "未能读出");
        }
        return new FieldReading(sheet, look).settle(print, Script.FIGURES, parse(print));
    }

    private Function<String, Optional<Yuan>> parse(Print print) {
        Unit unit = Unit.statedIn(
                        Sheet.of(print.page(), cn.heyan.packet.Box.PAGE).dense())
                .orElse(Unit.YUAN);
        return text -> PrintedAmount.number(text).map(n -> Yuan.rounded(unit.toYuan(n)));
    }
}
