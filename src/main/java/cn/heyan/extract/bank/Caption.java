package cn.heyan.extract.bank;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Word;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A caption of a slip: 付款人户名, or 户名 alone where the side stands upright beside three rows.
 *
 * @param word it begins
 * @param side whose it is, where it says so
 * @param item what it introduces; nothing for a caption of something else, which only ends a value
 * @param rest of its word, if the value begins there
 */
record Caption(Word word, Optional<Side> side, Optional<Item> item, Optional<Word> rest) {

    private static final String NAME = "(?<name>(?:单位)?(?:户名|全称|姓名|名称)|账户名称?|单位名称|客户名称)";
    private static final String ACCOUNT = "(?<account>卡\\(?[账帐]\\)?号|[账帐]\\(?卡\\)?号|[账帐]户?号码?|[账帐]号或地址|[账帐]户|卡号)";
    private static final String BANK = "(?<bank>(?:开户)(?:银行|行|网点|机构)(?:名称|全称|名)?|行名|汇[出入]行(?:名称|全称)?|所属行|银行名称)";
    private static final String PAYER = "(?<payer>付款[人方行]?(?:单位)?|汇款[人方]|付方|出票人|转出方?|借方(?!发生))";
    private static final String PAYEE = "(?<payee>收款[人方行]?(?:单位)?|收方|转入方?|对方|贷方(?!发生))";
    private static final String NOTE = "(?:\\([^)]{0,8}\\))?";
    private static final String END = "(?<colon>[:：])?";
    private static final Pattern PARTY = Pattern.compile(
            "^(?:" + PAYER + "|" + PAYEE + ")?(?:的)?(?:" + NAME + "|" + ACCOUNT + "|" + BANK + ")?" + NOTE + END);
    private static final Pattern USE = Pattern.compile(
            "^(?:(?<purpose>(?:款项|资金|转账|付款|汇款|附加信息及)?用途)|(?<postscript>附言|事由|款项内容)|(?<summary>(?:交易|业务)?摘要))(?:[:：]|\\s|$)");
    private static final Pattern OTHER = Pattern.compile(
            "^(?:金额|大写|小写|\\(?[大小]写|币种|币别|备注|交易|业务|凭证|回单|日期|流水|序号|验证码|时间戳|结算|渠道|种类|附加|记账|打印|渠道|手续费|利率|交易金额|转账|入账)");

    /** The caption that begins this word, if one does. */
    static Optional<Caption> of(Word word) {
        String text = Printed.fold(word.text());
        if (text.length() != word.text().length()) {
            text = word.text();
        }
        Matcher party = PARTY.matcher(text);
        if (party.find() && party.end() > 0) {
            Optional<Side> side = party.group("payer") != null
                    ? Optional.of(Side.PAYER)
                    : party.group("payee") != null ? Optional.of(Side.PAYEE) : Optional.empty();
            Optional<Item> item = item(party);
            boolean ends = party.end() == text.length() || party.group("colon") != null;
            if (side.isPresent() && item.isEmpty() && !ends) {
                // 付款回单: no caption of a side
                return Optional.empty();
            }
            return Optional.of(new Caption(word, side, item, rest(word, party.end())));
        }
        Matcher use = USE.matcher(text);
        if (use.find()) {
            Item item = use.group("purpose") != null
                    ? Item.PURPOSE
                    : use.group("postscript") != null ? Item.POSTSCRIPT : Item.SUMMARY;
            return Optional.of(new Caption(word, Optional.empty(), Optional.of(item), rest(word, use.end())));
        }
        return OTHER.matcher(text).find()
                ? Optional.of(new Caption(word, Optional.empty(), Optional.empty(), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Item> item(Matcher party) {
        if (party.group("name") != null) {
            return Optional.of(Item.NAME);
        }
        if (party.group("account") != null) {
            return Optional.of(Item.ACCOUNT);
        }
        return party.group("bank") != null ? Optional.of(Item.BANK) : Optional.empty();
    }

    private static Optional<Word> rest(Word word, int end) {
        int from = end;
        while (from < word.text().length() && Character.isWhitespace(word.text().charAt(from))) {
            from++;
        }
        return from < word.text().length()
                ? Optional.of(word.part(from, word.text().length()))
                : Optional.empty();
    }
}
