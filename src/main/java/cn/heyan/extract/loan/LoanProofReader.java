package cn.heyan.extract.loan;

import cn.heyan.evidence.LoanProof;
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

/** Reads a bank's confirmation of a loan (银行贷款证明): a letter, or a form with labels. */
public final class LoanProofReader implements PaperReader {

    private static final List<String> LABELS =
            List.of("借款人", "贷款金额", "贷款余额", "合同编号", "借款合同编号", "贷款合同编号", "贷款期限", "放款日期", "到期日", "贷款用途", "经办人", "联系电话");
    private static final Pattern ALL = Pattern.compile(
            "(?<!授信|信用|担保|抵押|评估|资产|利息)(?:(?:贷款|借款)(?:金额|本金)?)?(?:合计|共计|总计|累计|总额|总金额)(?![^0-9]{0,10}(?:利息|授信))");
    private static final Pattern LOAN =
            Pattern.compile("(?:贷款|借款)(?:本金|金额|总额|总金额|数额)|(?:发放|取得|办理|获得|申请)[^。]{0,16}?(?:贷款|借款)|贷款");
    private static final Pattern DATED = Pattern.compile("(?:出具|开具|证明)(?:日期|时间)[:：]?|日期[:：]");

    /** The certified company stands right behind these words of a letter. */
    private static final Pattern CERTIFIED =
            Pattern.compile("(?:兹证明|现证明|兹有|证明|我行客户|截至[^,，]{4,14}[,，]|客户)[:：,，]?(?!兹|现|我)(" + Names.COMPANY + ")");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.LOAN_PROOF);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        Prose prose = places.prose();
        Days days = Days.in(prose);
        Optional<Sum> sum = Sums.introduced(prose, ALL).or(() -> Sums.chosen(prose, LOAN));
        Readings readings = Readings.NONE
                .with(
                        LoanProof.BANK,
                        places.text(
                                Names.signingBank(places).or(() -> Names.bank(places, "贷款人", "贷款银行", "出具单位", "我行\\(")),
                                Names::cleanBank,
                                "未见出具银行"))
                .with(LoanProof.BORROWER, places.text(borrower(places), Names::cleanCompany, "未见借款人"))
                .with(LoanProof.AMOUNT, places.amounts().amount(sum, "未见贷款金额"))
                .with(LoanProof.DATE, places.date(days.closing().or(() -> days.behind(DATED, 4)), "未见出具日期"))
                .with(
                        LoanProof.CONTRACT_NUMBER,
                        Numbers.read(places, Numbers.labelled(prose, "合同编号|合同号码|合同号|合同\\(编号|编号"), "未见合同编号"));
        return new Paper(document, readings, List.of());
    }

    private static Optional<Print> borrower(Places places) {
        return Names.company(places, "借款人", "借款单位", "借款企业", "借款方", "客户名称", "企业名称", "单位名称")
                .or(() -> places.prose().first(CERTIFIED, 1).filter(print -> !print.text()
                        .contains("银行")));
    }
}
