package cn.heyan.programme;

import java.util.EnumMap;
import java.util.Map;

/**
 * What each type of check asks, in a clerk's words, and which of the 25 check types (K01 to K25) that the notices need it is.
 *
 * @param numbers K-numbers
 * @param asks in Chinese
 */
record CheckWords(String numbers, String asks) {
    private static final Map<CheckType, CheckWords> WORDS = new EnumMap<>(CheckType.class);

    static {
        say(CheckType.DOC_PRESENT, "K01", "材料在不在：几种之一、须一起提供的、每个年度各一份、至少至多几份；读不出的页里可能有的不说缺");
        say(CheckType.DOC_ORDER, "K02", "材料的顺序：按目录、每个合同后附其发票和付款凭证、页码不倒退");
        say(CheckType.LEGIBLE, "K03", "每一页能不能读清；通知规定“不清晰视同未提供”的，材料核对项据此说缺");
        say(CheckType.SEAL_SIGN, "K04", "有没有看到印章、签字：只说看到的位置或没有看到，真伪由人判断");
        say(CheckType.QR_VERIFY, "K05", "报告的验证二维码与印制的编码、网址是否一致");
        say(CheckType.APPLICANT, "K06", "各份材料上的申报单位名称、代码是不是同一个");
        say(CheckType.PARTY, "K06", "这种材料上的购买方、借款人、持有人等是不是申报单位");
        say(CheckType.INVOICE_WINDOW, "K07", "发票开票日期在不在时间窗口内");
        say(CheckType.DATE_WINDOW, "K07", "材料上的日期在不在时间窗口内");
        say(CheckType.PERIOD_WINDOW, "K07", "申报的起止期在不在时间窗口内（或只看起、只看止）");
        say(CheckType.YEAR_COVER, "K08", "报告、证明是不是这个年度的");
        say(CheckType.RELATION, "K09、K10", "申报数、凭证合计和限额之间的关系成不成立：门槛、比例、表内加总");
        say(CheckType.FIELD_AGREE, "K11", "申报的数与另一份材料上的数是否一致；按规定没有来源的说明无法核对");
        say(CheckType.INVOICE_SUM, "K12", "申报总额与有效发票合计（或专项审计）是否一致，并列出核减桥");
        say(CheckType.EVIDENCE_SUM, "K12", "申报数与其他凭证合计是否一致");
        say(CheckType.AUDIT_SUM, "K11、K12", "有效发票合计与专项审计审定数是否一致");
        say(CheckType.LOAN_SUM, "K12", "申报贷款与窗口内放款合计是否一致");
        say(CheckType.WITHIN_CONTRACT, "K10", "放款超不超过贷款合同金额");
        say(CheckType.PROOF_AGREES, "K11", "贷款证明与贷款合同、申报贷款是否一致");
        say(CheckType.INTEREST_SUM, "K12", "申报利息与流水中窗口内的利息合计是否一致，还本不算利息");
        say(CheckType.TAX_SUM, "K11", "申报税金与年度纳税证明合计是否一致");
        say(CheckType.SUPPORT_CALC, "K16", "申请金额超不超过按公式或定额算出的数、实际发生数和最高限额；参数未定的说明缺什么");
        say(CheckType.EXCLUDED_COST, "K15", "发票、清单里有没有不计入的费用（如土建）");
        say(CheckType.INVOICE_SELF, "K10", "一张发票的小写、大写、二维码和合计是否互相一致");
        say(CheckType.DUPLICATE, "K21", "同一张发票、凭证是否用了两次");
        say(CheckType.ROW_EVIDENCE, "K13", "表中每一行有没有对应的材料，各栏是否一致，写的页码对不对");
        say(CheckType.THREE_WAY, "K14", "合同、发票、付款凭证三者是否对得上，双向列出对不上的；合计相差不超过 1 元按尾差");
        say(CheckType.CLASSIFIED_SUM, "K12", "申报的分项与发票中同类行的合计是否一致");
        say(CheckType.SCORE, "K17", "按评分表打分够不够及格分；没有凭证的不计，暂定的注明");
        say(CheckType.TICKS, "K18", "勾选够不够，勾选的有没有凭证");
        say(CheckType.ENUM, "K19", "填写的是不是允许的几种之一");
        say(CheckType.FORM_COMPLETE, "K20", "申报表各栏填没填，文字够不够、超不超规定字数");
        say(CheckType.QUOTA, "K22", "申报数量超不超限，有没有不能同时申报的");
        say(CheckType.DEADLINE, "K23", "是不是按期报送，份数和其余部分提醒核对");
        say(CheckType.REGISTER, "K24", "在不在主管部门放入 config/registers 的名单上；名单没有放入的说明");
        say(CheckType.SUMMARY_ROWS, "K11、K13", "推荐单位汇总表里有没有本单位的行，各栏与申报是否一致");
        say(CheckType.MANUAL, "K25", "机器看不出来的，列在清单末尾请人判断");
    }

    static CheckWords of(CheckType type) {
        CheckWords words = WORDS.get(type);
        if (words == null) {
            throw new AssertionError("CheckWords does not say yet what " + type + " asks");
        }
        return words;
    }

    private static void say(CheckType type, String numbers, String asks) {
        WORDS.put(type, new CheckWords(numbers, asks));
    }
}
