package cn.heyan.extract.bank;

import cn.heyan.evidence.BankSlip;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader.Script;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.Print;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a bank's slip for one payment (电子回单, 付款凭证, 收款通知): ruled or plain, alone or one of several on a sheet. */
public final class BankSlipReader implements PaperReader {

    private static final List<String> LABELS = List.of(
            "用途",
            "摘要",
            "附言",
            "备注",
            "币种",
            "币别",
            "交易渠道",
            "业务种类",
            "业务(产品)种类",
            "凭证种类",
            "凭证号码",
            "结算方式",
            "交易流水号",
            "时间戳",
            "验证码",
            "记账网点",
            "记账柜员",
            "记账日期",
            "打印日期",
            "打印柜员",
            "交易时间",
            "交易日期",
            "款项用途",
            "事由",
            "手续费",
            "交易机构",
            "流水号",
            "回单编号",
            "转账日期",
            "金额",
            "大写金额",
            "小写金额");
    private static final Pattern AMOUNT = Pattern.compile("(?:交易|转账|付款|收款|汇款|入账|支付|发生)(?:金额|额)|(?:合计)?金额|大写|小写");
    private static final Pattern BOOKED =
            Pattern.compile("(?<!打印)(?<!查询)(?<!申请)(?:交易|记账|转账|入账|付款|收款|汇款|支付|结算|业务|扣款|委托|回单|处理)?(?:日期|时间)[:：]?");
    private static final String SLIP_NUMBER = "(?:电子)?回单(?:编号|号码?)|凭证(?:编号|号码?|字号)|凭证号|支票号码?|付款凭证号";
    private static final String SERIAL = "(?:交易|业务|银行|柜员)?流水号?码?|交易(?:序号|编号)|业务(?:编号|序号)|(?<!业务)序号";
    private static final Pattern COVERED =
            Pattern.compile("(?:日期|时间)[^0-9]{0,3}(20\\d{2}年\\d{1,2}月\\d{1,2})(?![0-9日])");
    private static final String NO_DATE = "未见交易日期";
    private static final String NO_NUMBER = "未见回单编号";

    @Override
    public Set<DocumentKind> kinds() {
        return Set.of(DocumentKind.BANK_PAYMENT_VOUCHER, DocumentKind.BANK_RECEIPT_VOUCHER);
    }

    @Override
    public Paper read(Document document, ReadPacket packet, SecondLook look) {
        Places places = Places.of(document, packet, look, LABELS);
        Prose prose = places.prose();
        Parties parties = Parties.of(packet.page(document.firstPage()), document.area());
        Optional<Sum> sum = Sums.only(prose, AMOUNT);
        Optional<Print> serial = Numbers.labelled(prose, SERIAL);
        Readings readings = Readings.NONE
                .with(BankSlip.DATE, date(places))
                .with(BankSlip.PAYER, name(places, parties, Side.PAYER))
                .with(BankSlip.PAYER_ACCOUNT, account(places, parties, Side.PAYER))
                .with(BankSlip.PAYER_BANK, bank(places, parties, Side.PAYER))
                .with(BankSlip.PAYEE, name(places, parties, Side.PAYEE))
                .with(BankSlip.PAYEE_ACCOUNT, account(places, parties, Side.PAYEE))
                .with(BankSlip.PAYEE_BANK, bank(places, parties, Side.PAYEE))
                .with(BankSlip.AMOUNT, places.amounts().amount(sum, "未见金额"))
                .with(BankSlip.AMOUNT_IN_WORDS, places.amounts().words(sum, Optional.empty()))
                .with(BankSlip.CAPITALS_AMOUNT, places.amounts().capitals(sum))
                .with(
                        BankSlip.VOUCHER_NUMBER,
                        slipNumber(places, Numbers.labelled(prose, SLIP_NUMBER).or(() -> serial), NO_NUMBER))
                .with(BankSlip.SERIAL_NUMBER, slipNumber(places, serial, "未见流水号"))
                .with(BankSlip.PURPOSE, places.text(parties.purpose(), BankSlipReader::words, "未见用途"));
        return new Paper(document, readings, List.of());
    }

    private static Reading<String> name(Places places, Parties parties, Side side) {
        return places.text(parties.say(side, Item.NAME), BankSlipReader::words, "未见" + chinese(side));
    }

    private static Reading<String> bank(Places places, Parties parties, Side side) {
        return places.text(parties.say(side, Item.BANK), BankSlipReader::words, "未见" + chinese(side) + "开户行");
    }

    private static Reading<String> account(Places places, Parties parties, Side side) {
        return places.settle(
                parties.say(side, Item.ACCOUNT), Script.CODE, BankSlipReader::number, "未见" + chinese(side) + "账号");
    }

    /** A seal's character may stand before a number of digits, and over the 日 of a date. */
    private static Reading<String> slipNumber(Places places, Optional<Print> print, String ifNone) {
        return places.settle(
                print,
                Script.CODE,
                text -> Numbers.clean(Printed.normalise(text).replaceFirst("^[\u4e00-\u9fff] ?(?=[0-9-]{8,}$)", "")),
                ifNone);
    }

    private static Reading<LocalDate> date(Places places) {
        Days days = Days.in(places.prose());
        Optional<Print> labelled = days.behind(BOOKED, 2);
        if (labelled.isPresent()) {
            return places.date(labelled, NO_DATE);
        }
        Optional<Print> covered = places.prose().first(COVERED, 1);
        return covered.isPresent()
                ? places.settle(
                        covered, Script.DATE, text -> Places.onlyDate(text.replaceFirst("[^0-9]*$", "日")), NO_DATE)
                : places.date(days.first(), NO_DATE);
    }

    private static String chinese(Side side) {
        return side == Side.PAYER ? "付款人" : "收款人";
    }

    private static Optional<String> words(String text) {
        String clean = Printed.normalise(text).replaceAll("^[:：;,.|]+|[:：;|]+$", "");
        return clean.length() < 2 ? Optional.empty() : Optional.of(clean);
    }

    private static Optional<String> number(String text) {
        String clean = Printed.normalise(text).replaceAll("[^0-9A-Za-z*-]", "");
        return clean.chars().filter(Character::isDigit).count() >= 4 ? Optional.of(clean) : Optional.empty();
    }
}
