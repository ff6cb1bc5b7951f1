package cn.heyan.classify;

import cn.heyan.notation.Printed;
import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.TextLine;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts a sheet on which a bank printed several slips (回单), one below the other, into one document each. */
final class SlipCutting {

    private static final double APART = 0.1;
    private static final Pattern TITLE = Pattern.compile("[^(（].{0,26}(?:回单|付款凭证|收款凭证|转账凭证|支付凭证|结算凭证|汇款凭证|电汇凭证|付款通知书?"
            + "|入账通知书?|收款通知书?|收账通知|进账单|来账凭证|借记通知|贷记通知)(?:\\([^)]{1,8}\\))?.{0,4}");
    private static final Pattern RECEIVED =
            Pattern.compile("收款(?:回单|凭证|通知|入账)|入账通知|收账通知|进账单|来账|贷记通知|\\((?:收款|贷方)\\)|贷方回单|收款人回单");
    /** A row of the slip may name the voucher too: 凭证种类 电子转账凭证. */
    private static final Pattern ROW = Pattern.compile("种类|方式|摘要|用途|类型|备注");

    private static final Pattern NO_TITLE = Pattern.compile(".*[:：].*|.*专用章.*|.*(?:打印|号码|编号|种类|验证).*");

    /** The document as it is, or one document for each slip on its page, made or received as its own words say. */
    List<Document> cut(Document document, ReadPacket packet) {
        if (document.pages().size() > 1) {
            return List.of(document);
        }
        Page page = packet.page(document.firstPage());
        List<Double> tops = tops(page);
        if (tops.size() < 2) {
            return List.of(new Document(
                    kind(page, Box.PAGE, document.kind()),
                    document.pages(),
                    document.area(),
                    document.reason(),
                    document.boundary()));
        }
        List<Document> cut = new ArrayList<>();
        for (int i = 0; i < tops.size(); i++) {
            double from = i == 0 ? 0 : tops.get(i) - 0.012;
            double to = i + 1 < tops.size() ? tops.get(i + 1) - 0.012 : 1;
            Box area = Box.between(0, from, 1, to);
            cut.add(new Document(
                    kind(page, area, document.kind()),
                    document.pages(),
                    area,
                    document.reason() + "，本页第 " + (i + 1) + " 张",
                    i == 0 ? document.boundary() : new Boundary(Ground.SHARED_PAGE, "同页第 " + (i + 1) + " 张回单")));
        }
        return cut;
    }

    /** Where the titles stand, well apart from each other, each with an amount below it. */
    private static List<Double> tops(Page page) {
        List<Double> tops = new ArrayList<>();
        page.text().lines().stream()
                .filter(line -> !ROW.matcher(line.dense()).find())
                .filter(line -> line.words().stream().anyMatch(word -> isTitle(word.text())) || isTitle(line.dense()))
                .map(line -> line.box().y())
                .sorted()
                .filter(y -> tops.isEmpty() || y - tops.get(tops.size() - 1) > APART)
                .forEach(tops::add);
        long amounts = page.text().lines().stream()
                .map(TextLine::dense)
                .map(Printed::normalise)
                .filter(line -> line.matches(".*[¥￥]?\\d[\\d,.]*[.]\\d{2}.*"))
                .count();
        return amounts >= tops.size() ? tops : List.of();
    }

    private static boolean isTitle(String text) {
        String normal = Printed.normalise(text);
        return TITLE.matcher(normal).matches() && !NO_TITLE.matcher(normal).matches();
    }

    private static DocumentKind kind(Page page, Box area, DocumentKind otherwise) {
        boolean received = page.text().words().stream()
                .filter(word -> area.holds(word.box().centreX(), word.box().centreY()))
                .anyMatch(
                        word -> RECEIVED.matcher(Printed.normalise(word.text())).find());
        if (received) {
            return DocumentKind.BANK_RECEIPT_VOUCHER;
        }
        return otherwise == DocumentKind.BANK_RECEIPT_VOUCHER && area.height() < 1
                ? DocumentKind.BANK_PAYMENT_VOUCHER
                : otherwise;
    }
}
