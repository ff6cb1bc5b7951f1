package cn.heyan.extract.prose;

import cn.heyan.evidence.Reading;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.Print;
import cn.heyan.notation.Printed;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers of contracts and vouchers (编号), which may hold Chinese characters: 衡银借字第2023-015号. */
public final class Numbers {

    private static final Pattern BODY = Pattern.compile("[A-Za-z0-9\\u4e00-\\u9fff()\\[\\]〔〕【】\\-—–/.#*]+");
    private static final Pattern STOP = Pattern.compile(
            "[的及与和]|签订|签约|签署|日期|借款(?!字|合)|贷款(?!字|合)|金额|账[号户]|币种|期限|户名|客户|凭证|借据|放款|打印|单位:|第\\d+页|[共第]\\d+联");

    private Numbers() {}

    /** The number behind one of these labels, on the label's own line. */
    public static Optional<Print> labelled(Prose prose, String labels) {
        Pattern label = Pattern.compile("(?:" + labels + ")(?:为|是|[:：.]|NO)*");
        return prose.find(label).flatMap(match -> behind(prose, match).stream()).findFirst();
    }

    private static Optional<Print> behind(Prose prose, MatchResult label) {
        int from = label.end();
        if (from >= prose.text().length() || !prose.onOneLine(label.end() - 1, from + 1)) {
            return Optional.empty();
        }
        String rest = prose.text().substring(from, prose.cellEnd(from));
        Matcher body = BODY.matcher(rest);
        if (!body.lookingAt()) {
            return Optional.empty();
        }
        int length = bracketsClosed(body.group());
        Matcher stop = STOP.matcher(body.group());
        if (stop.find()) {
            length = Math.min(length, stop.start());
        }
        String number = rest.substring(0, length);
        return number.chars().filter(Character::isDigit).count() >= 3
                ? Optional.of(prose.print(from, from + length))
                : Optional.empty();
    }

    /** Where a closing bracket has no opening one, the number has ended. */
    private static int bracketsClosed(String body) {
        int open = 0;
        for (int i = 0; i < body.length(); i++) {
            char c = body.charAt(i);
            open += "([〔【".indexOf(c) >= 0 ? 1 : ")]〕】".indexOf(c) >= 0 ? -1 : 0;
            if (open < 0) {
                return i;
            }
        }
        return body.length();
    }

    /** The number, cleaned of what stands beside it. */
    public static Reading<String> read(Places places, Optional<Print> print, String ifNone) {
        boolean ascii =
                print.map(p -> p.dense().chars().allMatch(c -> c < 0x2E80)).orElse(true);
        return places.settle(print, ascii ? Script.CODE : Script.TEXT, Numbers::clean, ifNone);
    }

    /** A number without the marks that readers of pictures see around it. */
    public static Optional<String> clean(String text) {
        String number = Printed.normalise(text)
                .replaceAll("[—–]", "-")
                .replaceAll("[〈《<]", "(")
                .replaceAll("[〉》>]", ")")
                .replaceAll("^[-.,;:|]+|[.,;:|]+$", "");
        return number.length() >= 3 && number.chars().anyMatch(Character::isDigit)
                ? Optional.of(number)
                : Optional.empty();
    }
}
