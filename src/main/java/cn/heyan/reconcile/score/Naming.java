package cn.heyan.reconcile.score;

import cn.heyan.evidence.Paper;
import cn.heyan.notation.Printed;
import cn.heyan.reconcile.Answer;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Whether a paper names what a box of the form claims (证书与勾选项). */
final class Naming {
    private static final Pattern AROUND = Pattern.compile("[\\[(（【][^\\])）】]*[\\])）】]|[“”\"'「」《》]");
    private static final Pattern HOLDER = Pattern.compile("(通过评定企业|项目承担企业|揭榜单位|企业|单位)$");

    private Naming() {}

    /** Whether any text of the paper holds the words of the box, without brackets and without who holds it. */
    static boolean names(Paper paper, String option) {
        String words = core(option);
        return Stream.concat(Stream.of(paper.readings()), paper.rows().stream())
                .flatMap(stated -> stated.all().values().stream())
                .flatMap(reading -> Answer.values(reading).stream())
                .filter(String.class::isInstance)
                .anyMatch(value -> core(String.valueOf(value)).contains(words));
    }

    private static String core(String text) {
        String bare = AROUND.matcher(Printed.normalise(text)).replaceAll("");
        return HOLDER.matcher(bare).replaceFirst("");
    }
}
