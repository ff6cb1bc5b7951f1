package cn.heyan.extract.audit;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.Printed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The year that a report is about (报告年度): the latest one whose statements it names. */
final class FiscalYear {

    private static final String YEAR = "(?:20\\d{2}|二[〇○零Oo0口]?[〇○零Oo0口一二][〇○零Oo0口一二三四五六七八九])年";
    private static final String WHOSE = "(?:[、及和与]|合并|母公司|公司|经审计|的)*";
    private static final List<Pattern> SENTENCES = List.of(
            Pattern.compile("((?:" + YEAR + "12月31日[、及和与]*)+)" + WHOSE + "(?:资产负债表|财务状况|财务报告内部控制|财务报)"),
            Pattern.compile("((?:" + YEAR + "度[、及和与]*)+)" + WHOSE + "(?:利润表|损益表|财务报表|会计报表|经营成果|财务会计报表)"));
    private static final Pattern ALONE =
            Pattern.compile("^[(（]?((?:" + YEAR + "度[、及和与]+)*" + YEAR + "度)[)）]?(?:财务报表|会计报表)?(?:审计报告|内部控制.{0,8}报告)?$");
    private static final Pattern FOUR = Pattern.compile("20\\d{2}");
    private static final Pattern WORDS = Pattern.compile("二([〇○零Oo0口]?)([〇○零Oo0口一二])([〇○零Oo0口一二三四五六七八九])(?=年)");

    private FiscalYear() {}

    /** The year that most places name; of two equally often named the later. */
    static Optional<Integer> of(Prose flow, List<Print> lines) {
        Map<Integer, Integer> named = new HashMap<>();
        prints(flow, lines).forEach(print -> latest(print.text())
                .ifPresent(y -> named.merge(Integer.valueOf(y), 1, Integer::sum)));
        return named.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    }

    static Reading<String> read(Prose flow, List<Print> lines, SecondLook look) {
        return new Places(look, prints(flow, lines)).settle(Script.DATE, FiscalYear::latest, "未见报告年度");
    }

    private static List<Print> prints(Prose flow, List<Print> lines) {
        List<Print> prints = new ArrayList<>();
        for (Print line : lines) {
            if (ALONE.matcher(Printed.normalise(line.text())).find()) {
                prints.add(line);
            }
        }
        SENTENCES.forEach(sentence -> prints.addAll(flow.all(sentence, 1)));
        return prints;
    }

    /** The latest year in a text, in figures or in words. */
    static Optional<String> latest(String text) {
        String dense = Printed.normalise(text);
        List<String> years = new ArrayList<>();
        Matcher four = FOUR.matcher(dense);
        while (four.find()) {
            years.add(four.group());
        }
        Matcher words = WORDS.matcher(dense);
        while (words.find()) {
            years.add("20" + digit(words.group(2)) + digit(words.group(3)));
        }
        return years.stream().max(String::compareTo);
    }

    private static int digit(String word) {
        return Math.max(0, "〇一二三四五六七八九".indexOf(word));
    }
}
