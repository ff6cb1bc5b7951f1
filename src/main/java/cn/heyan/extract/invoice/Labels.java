package cn.heyan.extract.invoice;

import java.util.regex.Pattern;

/** The labels on an invoice's face, with the misreadings that readers of pictures are known for. */
final class Labels {
    static final Pattern CODE = Pattern.compile("[发友]?票代[码玛马][:;]?|代[码玛马][:;]?(?=\\d{10})");
    static final Pattern NUMBER =
            Pattern.compile("(?:[发友]?票|数电票)号[码玛马][:;]?|号[码玛马][:;]?(?=\\d{8})|票号.[:;](?=\\d{20})|No[.:]?(?=\\d)");
    static final Pattern DATE = Pattern.compile("[开幵井]?票日[期朗][:;]?");
    static final Pattern CHECK = Pattern.compile("校?验[码玛马][:;]?|校.{0,2}[码玛马][:;]?");
    static final Pattern NAME = Pattern.compile("(?<![项货物务目程])名(?:[称祢弥][:;]?|.?[:;])|^称[:;]");
    static final Pattern TAX_ID =
            Pattern.compile("纳?税?人识?[别另剐]号?[:;]?|[纳税]人.{1,3}号[:;]?|识[别另剐]号[:;]?|信用代码/?[:;](?=[0-9A-Z])");
    static final Pattern WORDS = Pattern.compile("\\(?大[写与]\\)?[:;]?");
    static final Pattern FIGURES = Pattern.compile("\\(?小[写与]\\)?[:;]?");
    static final Pattern TOTAL = Pattern.compile("价?[税祝]合[计汁]|(?<=[价])税合");
    static final Pattern SUM = Pattern.compile("^[^0-9¥]{0,3}[合台][计汁讨]|^[^0-9¥]{0,3}[计汁讨](?=[¥Y*]|-?\\d|$)");
    /** An amount with the currency mark, which only sums carry. */
    static final Pattern MARKED = Pattern.compile("[¥Y]-?\\d[\\d,]*[.,]\\d{2}");

    static final Pattern PAYEE = Pattern.compile("收款人|开票人[:;]");

    private Labels() {}
}
