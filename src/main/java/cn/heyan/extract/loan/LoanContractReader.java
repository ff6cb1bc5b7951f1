package cn.heyan.extract.loan;

import cn.heyan.evidence.LoanContract;
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
import cn.heyan.notation.Printed;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads loan contracts (贷款合同, 借款合同): clauses with blanks, whatever their order and numbering. */
public final class LoanContractReader implements PaperReader {

    private static final List<String> LABELS = List.of(
            "合同编号", "借款人", "贷款人", "借款金额", "贷款金额", "借款期限", "贷款期限", "借款用途", "贷款用途", "年利率", "利率", "法定代表人", "住所", "签订日期",
            "签订地点");
    private static final Pattern PRINCIPAL = Pattern.compile(
            "(?:借款|贷款)(?:币种|种类)[^。;]{0,16}金额|(?:借款|贷款|授信)(?:本金|总额|总金额|金额|额度|数额)|本金(?:金额|数额)|(?:发放|提供|申请)(?:借款|贷款)");
    private static final Pattern SIGNED = Pattern.compile("(?:签订|签署|签约|订立)(?:日期|时间|日)?[:：]?|合同日期[:：]?|本合同于|双方于");
    private static final Pattern BEGINS = Pattern.compile("(?:起始|起息|起|开始|发放|提款)日期?[:：为]{0,2}");
    private static final Pattern ENDS = Pattern.compile("(?:到期|终止|届满|最后还款|止)日期?[:：为]{0,2}");
    private static final Pattern PURPOSE = Pattern.compile(
            "(?:借款|贷款|资金)?用途(?:及使用)?(?:为|是|限于|用于|[:：])+([^。;；]{2,60})|(?:借款|贷款)(?:资金)?(?:仅限|只能|专项)?用于([^。;；]{2,60})");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.LOAN_CONTRACT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        Prose prose = places.prose();
        Days days = Days.in(prose);
        Optional<Sum> principal = Sums.chosen(prose, PRINCIPAL).or(() -> Sums.in(prose).stream()
                .filter(sum -> sum.capitals().isPresent())
                .findFirst());
        Readings readings = Readings.NONE
                .with(
                        LoanContract.CONTRACT_NUMBER,
                        Numbers.read(places, Numbers.labelled(prose, "合同编号|合同号码|合同号|编号"), "未见合同编号"))
                .with(
                        LoanContract.BORROWER,
                        places.text(
                                Names.company(places, "借款人", "借款方", "借款单位", "借款企业", "受信人")
                                        .or(() -> Names.company(places, "乙方", "甲方")),
                                Names::cleanCompany,
                                "未见借款人"))
                .with(
                        LoanContract.LENDER,
                        places.text(
                                Names.bank(places, "贷款人", "贷款方", "贷款银行", "出借人", "授信人")
                                        .or(() -> Names.bank(places, "甲方", "乙方"))
                                        .or(() -> Names.signingBank(places)),
                                Names::cleanBank,
                                "未见贷款人"))
                .with(LoanContract.PRINCIPAL, places.amounts().amount(principal, "未见借款金额"))
                .with(LoanContract.PRINCIPAL_IN_WORDS, places.amounts().words(principal, Optional.empty()))
                .with(LoanContract.PRINCIPAL_CAPITALS, places.amounts().capitals(principal))
                .with(LoanContract.FROM, places.date(days.period(true).or(() -> days.behind(BEGINS, 6)), "未见借款起始日"))
                .with(LoanContract.TO, places.date(days.period(false).or(() -> days.behind(ENDS, 6)), "未见借款到期日"))
                .with(
                        LoanContract.SIGNED_DATE,
                        places.date(days.behind(SIGNED, 4).or(days::closing), "未见签订日期"))
                .with(LoanContract.PURPOSE, places.text(purpose(places), LoanContractReader::sentence, "未见借款用途"));
        return new Paper(document, readings.withAll(Rates.read(places)), List.of());
    }

    private static Optional<Print> purpose(Places places) {
        Prose prose = places.prose();
        return prose.find(PURPOSE)
                .map(match -> {
                    int group = match.group(1) == null ? 2 : 1;
                    boolean closed = match.end() < prose.text().length()
                            && "。;；".indexOf(prose.text().charAt(match.end())) >= 0;
                    int end = closed ? match.end() : Math.min(match.end(), prose.lineEnd(match.start(group)));
                    return prose.print(match.start(group), end);
                })
                .findFirst()
                .or(() -> places.sheet().cell("借款用途", "贷款用途", "资金用途"));
    }

    private static Optional<String> sentence(String text) {
        String clean = Printed.normalise(text).replaceAll("[。;；,，]+$", "");
        return clean.length() < 2 ? Optional.empty() : Optional.of(clean);
    }
}
