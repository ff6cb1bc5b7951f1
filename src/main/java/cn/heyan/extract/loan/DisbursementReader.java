package cn.heyan.extract.loan;

import cn.heyan.evidence.Disbursement;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.prose.Days;
import cn.heyan.extract.prose.Names;
import cn.heyan.extract.prose.Numbers;
import cn.heyan.extract.prose.Places;
import cn.heyan.extract.prose.Prose;
import cn.heyan.extract.prose.Sum;
import cn.heyan.extract.prose.Sums;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads vouchers of money lent (发放贷款凭证): 借款借据, 贷款转存凭证, 放款通知书, bank receipts. */
public final class DisbursementReader implements PaperReader {

    private static final List<String> LABELS = List.of(
            "借款人", "借款单位", "合同编号", "借据编号", "借据号", "凭证号", "凭证编号", "放款日期", "借款日期", "到期日期", "到期日", "借款金额", "贷款金额", "放款金额",
            "金额", "利率", "年利率", "用途", "收款人", "收款账号", "入账账号", "账号", "币种", "户名", "开户行");
    private static final Pattern AMOUNT =
            Pattern.compile("(?:借款|贷款|放款|发放|出账|转存|交易|入账|本次提款|提款)(?:金额|本金|数额)|(?:大写|小写)(?:金额)?|金额|(?:发放|放出)(?:贷款|借款)");
    private static final Pattern LENT =
            Pattern.compile("(?:放款|借款|贷款发放|发放贷款|发放|出账|起息|提款|入账|转存|交易|记账|起始|借款起始|贷款起始)(?:日期|日|时间)[:：]?|(?:日期|时间)[:：]");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.LOAN_DISBURSEMENT_VOUCHER);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        Prose prose = places.prose();
        Optional<Sum> sum = Sums.only(prose, AMOUNT);
        Readings readings = Readings.NONE
                .with(
                        Disbursement.VOUCHER_NUMBER,
                        Numbers.read(
                                places,
                                Numbers.labelled(
                                        prose,
                                        "借据编号|借据号码?|凭证编号|凭证号码?|凭证字号|放款编号|回单编号|流水号|(?<!合同)编号(?!为?[^,。]{4,36}?的《?[^》,。]{0,16}合同)|NO|No"),
                                "未见凭证号"))
                .with(
                        Disbursement.CONTRACT_NUMBER,
                        Numbers.read(
                                places,
                                Numbers.labelled(prose, "合同编号|合同号码|合同号|编号(?=为?[^,。]{4,36}?的《?[^》,。]{0,16}合同)"),
                                "未见合同编号"))
                .with(Disbursement.BANK, places.text(bank(places), Names::cleanBank, "未见放款银行"))
                .with(Disbursement.BORROWER, places.text(borrower(places), Names::cleanCompany, "未见借款人"))
                .with(Disbursement.DATE, places.date(date(prose), "未见放款日期"))
                .with(Disbursement.AMOUNT, places.amounts().amount(sum, "未见放款金额"))
                .with(Disbursement.AMOUNT_IN_WORDS, places.amounts().words(sum, Optional.empty()))
                .with(Disbursement.CAPITALS_AMOUNT, places.amounts().capitals(sum));
        return new Paper(document, readings, List.of());
    }

    private static Optional<Print> bank(Places places) {
        return Names.bank(places, "贷款人", "贷款银行", "放款银行", "放款机构", "经办机构", "经办行", "开户银行", "开户行", "贷款机构")
                .or(() -> Names.signingBank(places));
    }

    private static Optional<Print> borrower(Places places) {
        return Names.company(places, "借款人", "借款单位", "借款企业", "借款方", "贷款户名", "客户名称")
                .or(() -> Names.company(places, "收款人", "收款单位", "户名", "单位名称"))
                .or(() -> Names.company(places, "致"));
    }

    /** The day the money was lent, never the day it falls due; else the first date of a period, else the only date. */
    private static Optional<Print> date(Prose prose) {
        Days days = Days.in(prose);
        return days.behind(LENT, 4).or(() -> days.period(true)).or(days::first);
    }
}
