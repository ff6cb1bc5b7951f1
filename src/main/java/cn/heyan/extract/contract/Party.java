package cn.heyan.extract.contract;

import cn.heyan.extract.Print;
import cn.heyan.extract.prose.Prose;
import cn.heyan.notation.Printed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A party of a contract as one place names it.
 *
 * @param letter 甲 or 乙, where the place says so
 * @param role buyer or seller, where the place says so
 * @param name nothing but the name
 */
record Party(Optional<String> letter, Optional<Role> role, Print name) {

    /** Who buys, who sells. */
    enum Role {
        BUYER,
        SELLER
    }

    private static final String BUYER = "需方|买方|买受人|采购方|采购人|购买方|购货方|购方|订货方|委托方|委托人|定作方|定作人|发包方|发包人|用户方|需求方|客户方|买受方|接受方";
    private static final String SELLER =
            "供方|卖方|出卖人|供应商|供货方|销售方|销方|出售方|受托方|受托人|承揽方|承揽人|承包方|承包人|服务方|服务商|服务提供方|实施方|提供方|开发方";
    private static final String ROLE = "(?:" + BUYER + "|" + SELLER + ")";
    private static final Pattern LABEL =
            Pattern.compile("(?:(?<letter>[甲乙])方?(?:单位)?(?:\\((?<note>[^):]{1,16})\\)|[/,、]?(?<also>" + ROLE
                    + "))?|(?<role>" + ROLE + ")(?:\\([^):]{0,12}\\))?)(?:单位|公司)?(?:名称|全称)?(?:\\([^):]{0,8}\\))?[:：]");
    /** In the block of a party its name may follow on a line of its own. */
    private static final Pattern NAMED = Pattern.compile("^[^\\u4e00-\\u9fff]{0,3}(?:公司|单位|企业)?(?:名称|全称)[:：]");

    private static final Pattern BARE = Pattern.compile("^(?<letter>[甲乙])方(?:\\((?<note>[^)]{1,16})\\))?[:：]?$");
    private static final Pattern END = Pattern.compile(
            "\\((?:以?下简?称|下称|盖章|公章|签章|签字)|(?<=.{4})(?:[甲乙]方|地址|住所|法定代表|法人代表|统一社会|联系|电话|签[订署约]|合同编号|编号|开户|账号|邮编|代表人|授权|委托代理|税号|传真|日期|盖章|(?:"
                    + ROLE + ")[(:：])|[,，;；。\\[]");
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9\\u3400-\\u9fff()·&.-]{4,50}");

    /** Every place that names a party, in order. */
    static List<Party> in(Prose prose) {
        List<Party> parties = new ArrayList<>();
        prose.find(LABEL).forEach(match -> labelled(prose, match).ifPresent(parties::add));
        return parties;
    }

    /** Parties named in blocks: 甲方（供方） on one line, 公司名称：… on a later one. */
    static List<Party> inBlocks(List<Print> lines) {
        List<Party> parties = new ArrayList<>();
        Optional<Matcher> open = Optional.empty();
        for (Print line : lines) {
            String dense = Printed.normalise(line.text());
            Matcher bare = BARE.matcher(dense);
            Matcher named = NAMED.matcher(dense);
            if (bare.matches()) {
                open = Optional.of(bare);
            } else if (open.isPresent() && named.find()) {
                Matcher block = open.get();
                value(line, dense.substring(named.end()))
                        .ifPresent(name -> parties.add(
                                new Party(Optional.of(block.group("letter")), role(block.group("note")), name)));
            }
        }
        return parties;
    }

    private static Optional<Party> labelled(Prose prose, MatchResult match) {
        int from = match.end();
        if (from >= prose.text().length() || !prose.onOneLine(match.end() - 1, from + 1)) {
            return Optional.empty();
        }
        int end = prose.cellEnd(from);
        Matcher stop = END.matcher(prose.text()).region(from, end);
        int to = stop.find() ? stop.start() : end;
        if (to <= from) {
            return Optional.empty();
        }
        Matcher label = LABEL.matcher(prose.text()).region(match.start(), match.end());
        if (!label.matches() || !isName(prose.text().substring(from, to))) {
            return Optional.empty();
        }
        Optional<Role> role =
                role(label.group("note")).or(() -> role(label.group("also"))).or(() -> role(label.group("role")));
        return Optional.of(new Party(Optional.ofNullable(label.group("letter")), role, prose.print(from, to)));
    }

    private static Optional<Print> value(Print line, String rest) {
        Matcher stop = END.matcher(rest);
        String name = stop.find() ? rest.substring(0, stop.start()) : rest;
        int at = line.text().indexOf(name);
        return isName(name) && at >= 0 ? Optional.of(line.part(at, at + name.length())) : Optional.empty();
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches()
                && text.chars().filter(c -> c >= 0x3400 && c <= 0x9fff).count() >= 4
                && !text.matches(".*(?:填写|盖章|签字|签章|日期|应当|不得|负责).*");
    }

    private static Optional<Role> role(@Nullable String words) {
        if (words == null) {
            return Optional.empty();
        }
        if (words.matches("(?:" + BUYER + ")")) {
            return Optional.of(Role.BUYER);
        }
        return words.matches("(?:" + SELLER + ")") ? Optional.of(Role.SELLER) : Optional.empty();
    }
}
