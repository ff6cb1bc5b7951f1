package cn.heyan.extract.contract;

import cn.heyan.evidence.Candidate;
import cn.heyan.evidence.Contract;
import cn.heyan.evidence.Doubtful;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.extract.Columns;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
import cn.heyan.extract.Row;
import cn.heyan.extract.SecondLook;
import cn.heyan.extract.prose.Days;
import cn.heyan.extract.prose.Numbers;
import cn.heyan.extract.prose.Places;
import cn.heyan.extract.prose.Prose;
import cn.heyan.extract.prose.Sum;
import cn.heyan.extract.prose.Sums;
import cn.heyan.notation.Printed;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.ReadPacket;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads contracts of purchase, service and project: number, day, parties, what it is about, and for how much. */
public final class ContractReader implements PaperReader {

    private static final List<String> LABELS = List.of(
            "合同编号",
            "甲方",
            "乙方",
            "签订日期",
            "签订地点",
            "签订时间",
            "项目名称",
            "合同名称",
            "法定代表人",
            "地址",
            "住所",
            "联系人",
            "电话",
            "联系电话",
            "开户银行",
            "账号",
            "统一社会信用代码");
    private static final String PAID = "(?:金额|价款|价格|总价|总额|总款|费用|价)";
    private static final List<Pattern> AMOUNTS = List.of(
            Pattern.compile("(?:本?合同|协议|项目|服务费?|采购|货款|含税|技术服务费?)(?:的)?(?:含税)?(?:总" + PAID + "|总计|合计|金额)|合同" + PAID
                    + "|总(?:金额|价款|价|货款|费用|报酬)|价税合计|服务费(?:用)?(?:总额|总计|合计)?"),
            Pattern.compile("(?:合计|总计|共计)(?:人民币)?(?:金额|价款)?|大写"));
    private static final Pattern SIGNED =
            Pattern.compile("(?:合同)?(?:签订|签署|签约|订立)(?:日期|时间|日)[:：]?|合同日期[:：]?|(?:本合同|双方|甲乙双方)于");
    private static final Pattern DATED = Pattern.compile("[甲乙供需买卖]方[^。]{0,30}日期[:：]?|^日期[:：]");
    private static final Pattern SUBJECT = Pattern.compile(
            "(?:合同标的物?|标的物?名称|采购(?:内容|项目|标的)(?:名称)?|项目名称|产品名称|货物名称|设备名称|服务(?:内容|项目)(?:名称)?|合同内容|合同名称|标的)(?:为|是|[:：])+([^。;；:：\\[]{2,60})");
    private static final Pattern BOUGHT = Pattern.compile(
            "(?:甲方|需方|买方)(?:就|拟|因|向[乙供卖]方|委托乙方)[^。;]{0,12}?(?:采购|购买|订购|进行|提供|承担|实施|开发)([^。;,，\\[]{2,50})");
    private static final Columns GOODS = Columns.atLeast(3)
            .anchor("name", "产品名称", "货物名称", "设备名称", "商品名称", "标的名称", "名称")
            .column("spec", "规格型号", "型号", "规格")
            .column("unit", "单位")
            .column("quantity", "数量")
            .column("price", "单价", "单价(元)")
            .column("amount", "金额", "总价", "金额(元)", "合计金额", "小计")
            .until("合计", "总计", "备注");
    private static final String NO_SUBJECT = "未见合同标的";
    private static final Pattern TITLE = Pattern.compile("^(?!关于).{2,30}(?:合同|协议)书?$");

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.PURCHASE_CONTRACT, DocumentKind.SERVICE_CONTRACT, DocumentKind.PROJECT_CONTRACT);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        Prose prose = places.prose();
        Days days = Days.in(prose);
        Parties parties = Parties.of(places);
        Optional<Sum> sum = amount(prose);
        Readings readings = Readings.NONE
                .with(
                        Contract.CONTRACT_NUMBER,
                        Numbers.read(places, Numbers.labelled(prose, "(?:合同|协议)(?:登记)?编号?(?:码)?|合同号码?|编号"), "未见合同编号"))
                .with(
                        Contract.SIGNED_DATE,
                        places.date(
                                days.behind(SIGNED, 4)
                                        .or(() -> days.behind(DATED, 2))
                                        .or(days::closing),
                                "未见签订日期"))
                .with(Contract.PARTY_A, name(places, parties.a(), "未见甲方"))
                .with(Contract.PARTY_B, name(places, parties.b(), "未见乙方"))
                .with(Contract.BUYER, name(places, parties.in(Party.Role.BUYER), "合同未写明需方"))
                .with(Contract.SELLER, name(places, parties.in(Party.Role.SELLER), "合同未写明供方"))
                .with(Contract.SUBJECT, subject(places))
                .with(Contract.AMOUNT, places.amounts().amount(sum, "未见合同金额"))
                .with(Contract.AMOUNT_IN_WORDS, places.amounts().words(sum, Optional.empty()))
                .with(Contract.CAPITALS_AMOUNT, places.amounts().capitals(sum));
        return new Paper(document, readings, List.of());
    }

    private static Reading<String> name(Places places, Optional<Print> print, String ifNone) {
        return places.text(print, text -> Optional.of(Printed.normalise(text)).filter(Party::isName), ifNone);
    }

    /** The total by its label, in capitals and figures before figures alone; else the largest that stands in both. */
    private static Optional<Sum> amount(Prose prose) {
        List<Sum> labelled = AMOUNTS.stream()
                .flatMap(label -> Sums.introduced(prose, label).stream())
                .toList();
        return labelled.stream()
                .filter(Sum::isWhole)
                .findFirst()
                .or(() -> Sums.in(prose).stream()
                        .filter(Sum::isWhole)
                        .filter(sum -> sum.inCapitals().isPresent())
                        .max(Comparator.comparing(sum -> sum.inCapitals().orElseThrow())))
                .or(() -> labelled.stream().findFirst());
    }

    /** What the contract says it is about, else the goods of its table, else, never settled, what its title says. */
    private static Reading<String> subject(Places places) {
        Prose prose = places.prose();
        Optional<Print> stated = Stream.of(SUBJECT, BOUGHT)
                .flatMap(pattern -> prose.find(pattern).map(match -> stretch(prose, match.start(1), match.end(1))))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> places.sheet().cell("项目名称", "采购内容", "合同名称"))
                .or(() -> goods(places));
        if (stated.isPresent()) {
            return places.text(stated, ContractReader::words, NO_SUBJECT);
        }
        return places.once(title(places), ContractReader::words, NO_SUBJECT)
                .fold(s -> new Doubtful<>(List.of(new Candidate<>(s.value(), s.witnesses()))), d -> d, a -> a);
    }

    private static Optional<Print> goods(Places places) {
        List<Row> rows = places.sheet().table(GOODS).stream()
                .filter(row -> row.cell("name").isPresent()
                        && (row.cell("quantity").isPresent()
                                || row.cell("amount").isPresent()))
                .toList();
        // of several goods the table is the subject, not its first row
        return rows.size() == 1 ? rows.get(0).cell("name") : Optional.empty();
    }

    private static Optional<Print> stretch(Prose prose, int from, int to) {
        boolean closed =
                to < prose.text().length() && "。;；,，".indexOf(prose.text().charAt(to)) >= 0;
        int end = closed ? to : Math.min(to, prose.cellEnd(from));
        return end - from < 2 ? Optional.empty() : Optional.of(prose.print(from, end));
    }

    private static Optional<Print> title(Places places) {
        return places.sheet().lines().stream()
                .limit(6)
                .filter(line -> TITLE.matcher(Printed.normalise(line.text())).matches())
                .findFirst();
    }

    private static Optional<String> words(String text) {
        String clean = Printed.normalise(text).replaceAll("^[:：]+|[。;；,，]+$", "");
        return clean.length() < 2 ? Optional.empty() : Optional.of(clean);
    }
}
