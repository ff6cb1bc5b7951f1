package cn.heyan.classify;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers by which pages of one document know each other: of a contract, a report, an account (编号).
 *
 * @param byLabel what it is called → how it is printed
 */
record Identities(Map<String, String> byLabel) {
    private static final Pattern LABELLED = Pattern.compile(
            "((?<!\\p{IsHan})编号|组织机构代码|合同编?号|协议编?号|报告文号|报告编?号|备案编?号|借据编?号|借据号|账号|卡号|证书编?号|票据号码|发票号码|业务编?号|回单编?号)[(]?[^:A-Z0-9]{0,4}[)]?:"
                    + "([\\p{IsHan}A-Z0-9()\\[\\]〔〕-]{0,12}?[0-9][A-Z0-9()\\[\\]〔〕第号字-]{4,30})");
    private static final Pattern REPORT =
            Pattern.compile("([\\p{IsHan}]{2,8}[(\\[〔]\\d{4}[)\\]〕](?:第)?[A-Z0-9-]{2,16}号)");
    private static final Pattern PERIOD =
            Pattern.compile("(?:对账|账单|起止|查询|所属)(?:时?期|期间|日期|区间|年月)[^0-9]{0,3}([0-9年月日./至-]{6,30})");

    Identities {
        byLabel = Map.copyOf(byLabel);
    }

    static Identities in(String dense) {
        Map<String, String> found = new HashMap<>();
        collect(LABELLED.matcher(dense), found);
        Matcher report = REPORT.matcher(dense);
        if (report.find()) {
            found.put("报告文号", report.group(1));
        }
        Matcher period = PERIOD.matcher(dense);
        if (period.find()) {
            found.put("期间", period.group(1));
        }
        return new Identities(found);
    }

    private static void collect(Matcher matcher, Map<String, String> found) {
        while (matcher.find()) {
            found.putIfAbsent(matcher.group(1).replace("编", ""), matcher.group(2));
        }
    }

    /** A label that both have, with the same number. */
    Optional<String> sharedWith(Identities other) {
        return byLabel.entrySet().stream()
                .filter(entry -> entry.getValue().equals(other.byLabel.get(entry.getKey())))
                .filter(entry -> !entry.getKey().equals("期间"))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** A label that both have, with quite another number. */
    Optional<String> differingFrom(Identities other) {
        return byLabel.entrySet().stream()
                .filter(entry -> other.byLabel.containsKey(entry.getKey()))
                .filter(entry -> differ(entry.getValue(), other.byLabel.getOrDefault(entry.getKey(), "")))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** One misread character, or one that was lost, makes no other number. */
    private static boolean differ(String one, String other) {
        if (one.length() != other.length()) {
            return !one.startsWith(other) && !other.startsWith(one) && Math.abs(one.length() - other.length()) > 1;
        }
        int apart = 0;
        for (int i = 0; i < one.length(); i++) {
            apart += one.charAt(i) == other.charAt(i) ? 0 : 1;
        }
        return apart > 1;
    }
}
