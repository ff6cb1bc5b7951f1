package cn.heyan.extract.prose;

import cn.heyan.extract.Print;
import cn.heyan.extract.Spot;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Page;
import cn.heyan.packet.Word;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of parties: companies that borrow and pay taxes, banks that lend. */
public final class Names {

    private static final String HAN = "[\\u4e00-\\u9fff()·]";
    /** A company's name, as a pattern. */
    public static final String COMPANY = "(?:(?!兹|证明|我[行局单公]|名称|全称|户名|公司)[A-Za-z0-9]{0,6}" + HAN
            + "{2,36}?(?:公司|工厂|厂|合作社|研究院|研究所|中心)(?:" + HAN + "{1,8}?分公司)?)";
    /** A bank's name, branch included, as a pattern. */
    public static final String BANK = "(?:" + HAN + "{2,30}?(?:银行|信用社|信用合作联社|信用联社|农商行|财务公司|小额贷款)"
            + "(?:股份有限公司|有限责任公司|有限公司)?(?:" + HAN + "{0,12}?(?:分行|支行|营业部|营业室|分理处))*)";

    private static final String NOTE = "(?:名称|全称|户名|姓名)?(?:\\([^)]{0,14}\\))?\\)?(?:名称|全称|户名)?[:：]?";
    private static final Pattern ONE_COMPANY = Pattern.compile(COMPANY);
    private static final Pattern ONE_BANK = Pattern.compile(BANK);

    private static final Pattern HEADING = Pattern.compile("^(?!贷款银行|银行)" + BANK);
    /** In a title such as 云岭银行借款凭证 stands less than the name of the branch that lends. */
    private static final String WHOLE = ".*(?:支行|分行|营业部|营业室|有限公司|联社).*";

    private static final Pattern IDENTIFIED = Pattern.compile("(" + COMPANY + ")\\((?:纳税人识别号|统一社会信用代码|社会信用代码|税号)");

    /** Signatures stand below this part of a page. */
    private static final double SIGNED_BELOW = 0.25;

    private Names() {}

    /** The company that a letter names with its code in brackets; a title above it is no part of its name. */
    public static Optional<Print> identified(Places places) {
        Prose prose = places.prose();
        return prose.find(IDENTIFIED).findFirst().flatMap(match -> {
            int last = match.end(1) - 1;
            int from = Math.max(match.start(1), last - prose.behindLineStart(last));
            return within(prose.print(from, last + 1), ONE_COMPANY);
        });
    }

    /** The company behind one of these labels, in a clause or a cell; a bank is none. */
    public static Optional<Print> company(Places places, String... labels) {
        return party(places, COMPANY, ONE_COMPANY, labels)
                .filter(print -> !print.text().contains("银行"))
                .findFirst();
    }

    /** The bank behind one of these labels. */
    public static Optional<Print> bank(Places places, String... labels) {
        return party(places, BANK, ONE_BANK, labels).findFirst();
    }

    /** The bank that signs at the end, or whose name heads the paper: a line with nothing else. */
    public static Optional<Print> signingBank(Places places) {
        Pattern alone = Pattern.compile("^(?:证明(?:单位|银行|人)|贷款(?:银行|人)|出具(?:单位|银行)|经办(?:行|机构))?[:：]?(" + BANK
                + ")(?:\\([^)]{0,8}\\)|[:：])*(?:盖章|公章|业务章)?[:：]?(?:日期.*|\\d{4}年.*)?$");
        List<Print> lines = places.sheet().lines();
        for (int i = lines.size() - 1; i >= 0; i--) {
            Matcher matcher = alone.matcher(Printed.normalise(lines.get(i).text()));
            if (matcher.find()) {
                return Optional.of(stretch(lines.get(i), matcher.group(1)));
            }
        }
        // a seal's own characters may stand on the line too
        for (Page page : places.sheet().pages()) {
            for (Word word : page.text().words()) {
                Print print = new Print(page, word);
                Matcher matcher = alone.matcher(Printed.normalise(word.text()));
                if (word.box().y() > SIGNED_BELOW && matcher.find()) {
                    return Optional.of(stretch(print, matcher.group(1)));
                }
            }
        }
        return lines.stream()
                .limit(2)
                .flatMap(line -> within(line, HEADING)
                        .filter(name -> name.dense().equals(line.dense())
                                || name.dense().matches(WHOLE))
                        .stream())
                .findFirst();
    }

    private static Stream<Print> party(Places places, String name, Pattern one, String... labels) {
        Pattern labelled = Pattern.compile("(?:" + String.join("|", labels) + ")" + NOTE + "(" + name + ")");
        Stream<Print> inProse = places.prose()
                .find(labelled)
                .filter(match -> places.prose().onOneLine(match.start(1), match.end(1)))
                .map(match -> places.prose().print(match.start(1), match.end(1)));
        Stream<Print> inCells = Stream.concat(
                places.sheet().cell(labels).stream(), places.sheet().values(labels));
        Stream<Print> wrapped = places.sheet().find(labels).stream().flatMap(spot -> stacked(spot).stream());
        return Stream.concat(inProse, Stream.concat(inCells, wrapped).flatMap(print -> within(print, one).stream()));
    }

    /** The two lines of a cell between which its label stands. */
    private static Optional<Print> stacked(Spot spot) {
        List<Word> beside = spot.page().text().words().stream()
                .filter(word -> word.box().x() >= spot.box().right() - 0.005
                        && Math.abs(word.box().centreY() - spot.box().centreY())
                                < spot.box().height())
                .sorted(Comparator.comparingDouble(word -> word.box().x()))
                .toList();
        List<Word> lines = beside.stream()
                .filter(word -> word.box().x() - beside.get(0).box().x() < 0.02)
                .sorted(Comparator.comparingDouble(word -> word.box().y()))
                .toList();
        if (lines.size() != 2) {
            return Optional.empty();
        }
        Word upper = lines.get(0);
        Word lower = lines.get(1);
        return Optional.of(new Print(
                spot.page(),
                Word.of(
                        upper.text() + lower.text(),
                        upper.box().union(lower.box()),
                        Math.min(upper.confidence(), lower.confidence()))));
    }

    private static Optional<Print> within(Print print, Pattern one) {
        Matcher matcher = one.matcher(Printed.normalise(print.text()));
        return matcher.find() ? Optional.of(stretch(print, matcher.group())) : Optional.empty();
    }

    /** The part of the print that says this, spaces apart. */
    private static Print stretch(Print print, String wanted) {
        String text = print.text();
        for (int from = 0; from < text.length(); from++) {
            for (int to = text.length(); to > from; to--) {
                if (Printed.normalise(text.substring(from, to)).equals(wanted)) {
                    return print.part(from, to);
                }
            }
        }
        return print;
    }

    /** A company's name without what stands around it. */
    public static Optional<String> cleanCompany(String text) {
        return clean(text, ONE_COMPANY);
    }

    /** A bank's name without what stands around it. */
    public static Optional<String> cleanBank(String text) {
        return clean(text, ONE_BANK);
    }

    private static Optional<String> clean(String text, Pattern one) {
        Matcher matcher = one.matcher(Printed.normalise(text));
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
