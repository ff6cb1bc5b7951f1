package cn.heyan.extract.audit;

import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.PartyName;
import cn.heyan.notation.Printed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of the audited company and of the accounting firm (会计师事务所), and where reports state them. */
final class Names {

    private static final String HAN = "[\\u4e00-\\u9fff]";
    private static final String ENDS = "(?:公司|集团|合作社|研究院|研究所|医院|学校|大学|学院|协会|基金会|中心|厂|合伙企业(?:\\(有限合伙\\))?)";
    private static final Pattern AUDITED = Pattern.compile(
            "审计了(?:后附的)?([^,，。;；:：()（）]{3,40}(?:[(（]" + HAN + "{2,8}[)）][^,，。;；:：()（）]{0,30})?)[(（](?:以下|下|简)");
    private static final Pattern ADDRESSED = Pattern.compile(
            "^(.{2,40}" + ENDS + ")(?:全体(?:股东|合伙人|出资人|投资人|会员)|董事会|股东会|股东大会|股东|管理层|理事会)?(?:及?董事会)?[:：]?$");
    private static final Pattern COMPANY = Pattern.compile("[\\u4e00-\\u9fff()A-Za-z0-9·]{3,38}" + ENDS);
    private static final String KIND = "[^\\u4e00-\\u9fff]?(特殊普通合伙|普通合伙|有限合伙)[^\\u4e00-\\u9fff]?";
    private static final Pattern FIRM = Pattern.compile("(" + HAN + "{2,20}?会计师事务所)(?:" + KIND + "|((?:\\(" + HAN
            + "{2,6}\\))?(?:有限责任公司|有限公司)))?(" + HAN + "{2,8}分所)?");
    private static final Pattern LABEL = Pattern.compile("^(?:名称|会计师事务所名称|会计师事务所|事务所名称|编制单位|审计机构|受托单位)[:：]?(?=.{6})");
    /** A firm's name stands alone in its cell but for a little; in running text it is some other firm. */
    private static final int BESIDE = 6;

    private Names() {}

    /** 我们审计了……（以下简称. */
    static List<Print> audited(Prose flow) {
        return flow.all(AUDITED, 1);
    }

    /** ……全体股东：. */
    static List<Print> addressed(List<Print> cells) {
        return parts(cells, ADDRESSED, true);
    }

    /** A company's name that has a cell to itself, as on the cover. */
    static List<Print> titled(List<Print> cells) {
        return parts(cells, ADDRESSED, false);
    }

    private static List<Print> parts(List<Print> cells, Pattern pattern, boolean addressee) {
        return cells.stream()
                .flatMap(cell -> {
                    Matcher matcher = pattern.matcher(Printed.fold(cell.text()));
                    boolean fits = matcher.find()
                            && cell.text().length() == Printed.fold(cell.text()).length()
                            && (matcher.end(1) < cell.text().length()) == addressee;
                    return fits ? Stream.of(cell.part(0, matcher.end(1))) : Stream.<Print>empty();
                })
                .toList();
    }

    /** Cells that hold an accounting firm's name and little else. */
    static List<Print> firms(List<Print> cells) {
        return cells.stream()
                .filter(cell -> {
                    Optional<String> firm = firm(cell.text());
                    return firm.isPresent()
                            && Printed.normalise(cell.text()).length()
                                    <= firm.get().length() + BESIDE;
                })
                .toList();
    }

    /** A company's name and nothing else; an accounting firm is none. */
    static Optional<String> auditee(String text) {
        String bare = Printed.normalise(text).replaceFirst(":$", "").replaceFirst("^[^:]{0,12}:", "");
        String name = PartyName.normalise(bare).replaceAll("[:*]", "");
        return COMPANY.matcher(name).matches() && !name.contains("事务所") && !name.contains("会计师")
                ? Optional.of(name)
                : Optional.empty();
    }

    /** The firm's full name with its legal form; a bracket lost beside the form is put back. */
    static Optional<String> firm(String text) {
        String dense = LABEL.matcher(PartyName.normalise(text)).replaceFirst("");
        Matcher firm = FIRM.matcher(dense);
        if (!firm.find()) {
            return Optional.empty();
        }
        String form = firm.group(2) == null ? "" : "(" + firm.group(2) + ")";
        String company = firm.group(3) == null ? "" : firm.group(3);
        String branch = firm.group(4) == null ? "" : firm.group(4);
        return Optional.of(firm.group(1) + form + company + branch);
    }
}
