package cn.heyan.extract;

import java.text.Normalizer;
import java.util.Set;

/** How far print may stray from a label and still be that label. */
final class Label {
    /** One wrong, missing or additional character is forgiven from this length on. */
    private static final int FORGIVING = 4;

    /** Labels one character away from another label: these are themselves, never a slip of the other. */
    private static final Set<String> THEMSELVES = Set.of(
            "发票号码", "发票代码", "营业收入", "营业外收入", "营业外支出", "营业支出", "营业成本", "营业总成本", "营业总收入", "营业利润", "资产总计", "资产合计", "负债合计",
            "负债总计", "利润总额", "利润总计", "贷款金额", "放款金额", "借款金额", "还款金额", "购方名称", "销方名称", "购买方", "销售方", "付款人名称", "收款人名称",
            "甲方名称", "乙方名称", "合计金额", "总计金额", "开票日期", "开具日期", "成立日期", "签订日期", "登记日期", "到期日期", "起始日期", "终止日期", "放款日期",
            "还款日期", "填发日期", "税务机关", "登记机关", "申报单位", "推荐单位", "申报日期", "企业名称", "企业地址", "项目名称", "项目地址", "公司名称", "单位名称",
            "合同编号", "合同名称", "合同金额", "凭证编号", "报告编号", "报告编码", "报告文号", "报备编号", "证书编号", "证书名称", "净利润率", "上年金额", "本年金额",
            "上期金额", "本期金额", "期末余额", "期初余额", "年初余额", "年末余额");

    private Label() {}

    /** Full-width forms, Kangxi radicals and the like as the ordinary character, one for one. */
    static char fold(char c) {
        if (c < 0x80 || c >= 0x4E00 && c <= 0x9FFF) {
            return c;
        }
        String folded = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC);
        return folded.length() == 1 ? folded.charAt(0) : c;
    }

    /** Folded and without spaces. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = fold(text.charAt(i));
            if (!Character.isWhitespace(c)) {
                folded.append(c);
            }
        }
        return folded.toString();
    }

    static boolean forgives(String label) {
        return label.length() >= FORGIVING;
    }

    /** Whether the stretch is a slip of the label rather than another label. */
    static boolean slipOf(String label, String stretch, Set<String> known) {
        return forgives(label) && !THEMSELVES.contains(stretch) && !known.contains(stretch) && oneApart(label, stretch);
    }

    private static boolean oneApart(String a, String b) {
        if (Math.abs(a.length() - b.length()) > 1) {
            return false;
        }
        int from = 0;
        int shorter = Math.min(a.length(), b.length());
        while (from < shorter && a.charAt(from) == b.charAt(from)) {
            from++;
        }
        int endA = a.length();
        int endB = b.length();
        while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
            endA--;
            endB--;
        }
        return endA - from <= 1 && endB - from <= 1;
    }
}
