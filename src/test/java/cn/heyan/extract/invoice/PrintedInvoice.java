package cn.heyan.extract.invoice;

import cn.heyan.evidence.Paper;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.Word;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An invented invoice's page, word by word, in the places where such forms print them. */
final class PrintedInvoice {
    static final String BUYER = "衡阳云岭精工有限公司";
    static final String BUYER_ID = cn.heyan.notation.CreditCode.completeBody("91430400MA7XH3QF");
    static final String SELLER = "长沙岳麓数控设备有限公司";
    static final String SELLER_ID = cn.heyan.notation.CreditCode.completeBody("91430100MA4QK7R2");
    private static final double EM = 0.015;
    private static final double HEIGHT = 0.022;

    private final Means means;
    private final List<Word> words = new ArrayList<>();
    private final List<CodeSymbol> codes = new ArrayList<>();
    private final List<Embedded> embedded = new ArrayList<>();
    private final Map<String, String> misread = new HashMap<>();

    PrintedInvoice(Means means) {
        this.means = means;
    }

    /** What the reader makes of this print. */
    PrintedInvoice misreading(String print, String read) {
        misread.put(print, read);
        return this;
    }

    PrintedInvoice at(double x, double y, String text) {
        String read = misread.getOrDefault(text, text);
        if (!read.isEmpty()) {
            words.add(Word.of(read, new Box(x, y, width(read), HEIGHT), means == Means.OCR ? 0.95 : 1));
        }
        return this;
    }

    PrintedInvoice endingAt(double right, double y, String text) {
        return at(right - width(misread.getOrDefault(text, text)), y, text);
    }

    private static double width(String text) {
        return text.chars().mapToDouble(c -> c < 0x2E80 ? EM / 2 : EM).sum();
    }

    PrintedInvoice code(String payload) {
        codes.add(new CodeSymbol(payload, new Box(0.03, 0.03, 0.1, 0.14), "zxing"));
        return this;
    }

    PrintedInvoice data(String xml) {
        embedded.add(new Embedded(Means.XML, "invoice.xml", Map.of(), xml));
        return this;
    }

    PrintedInvoice keys(Map<String, String> keys) {
        embedded.add(new Embedded(Means.OFD, "OFD.xml", keys, ""));
        return this;
    }

    /** Head, parties and heading of a digital invoice (数电票). */
    PrintedInvoice digitalHead(String title, String number, String date) {
        at(0.35, 0.05, title).at(0.72, 0.08, "发票号码：").at(0.80, 0.08, number);
        at(0.72, 0.12, "开票日期：").at(0.80, 0.12, date);
        at(0.055, 0.24, "名称：").at(0.10, 0.24, BUYER).at(0.533, 0.24, "名称：").at(0.578, 0.24, SELLER);
        at(0.028, 0.235, "购")
                .at(0.028, 0.26, "买")
                .at(0.028, 0.285, "方")
                .at(0.507, 0.235, "销")
                .at(0.507, 0.26, "售")
                .at(0.507, 0.285, "方");
        at(0.055, 0.316, "统一社会信用代码/纳税人识别号：").at(0.29, 0.312, BUYER_ID);
        at(0.533, 0.316, "统一社会信用代码/纳税人识别号：").at(0.77, 0.312, SELLER_ID);
        return at(0.983, 0.29, "：").at(0.983, 0.318, "1");
    }

    PrintedInvoice digitalHeading() {
        at(0.076, 0.38, "项目名称").at(0.201, 0.38, "规格型号").at(0.319, 0.38, "单").at(0.349, 0.38, "位");
        at(0.443, 0.38, "数").at(0.473, 0.38, "量").at(0.562, 0.38, "单").at(0.592, 0.38, "价");
        at(0.683, 0.38, "金").at(0.714, 0.38, "额").at(0.750, 0.38, "税率/征收率");
        return at(0.926, 0.38, "税").at(0.957, 0.38, "额");
    }

    PrintedInvoice line(double y, String name, String quantity, String price, String amount, String rate, String tax) {
        at(0.021, y, name);
        if (!quantity.isEmpty()) {
            endingAt(0.488, y, quantity).endingAt(0.61, y, price);
        }
        return endingAt(0.73, y, amount).endingAt(0.80, y, rate).endingAt(0.978, y, tax);
    }

    PrintedInvoice sums(String net, String tax, String words, String total) {
        at(0.08, 0.66, "合").at(0.15, 0.66, "计").endingAt(0.73, 0.66, "¥" + net);
        endingAt(0.978, 0.66, tax.startsWith("*") ? tax : "¥" + tax);
        at(0.06, 0.70, "价税合计（大写）").at(0.30, 0.70, words).at(0.70, 0.70, "（小写）");
        return at(0.78, 0.70, "¥" + total)
                .at(0.03, 0.75, "备")
                .at(0.03, 0.80, "注")
                .at(0.06, 0.93, "开票人：");
    }

    /** Head, parties and heading of a tax-control invoice (税控发票). */
    PrintedInvoice controlHead(String title, String code, String number, String date, String check) {
        at(0.33, 0.05, title).at(0.70, 0.05, "发票代码：").at(0.78, 0.05, code);
        at(0.70, 0.09, "发票号码：").at(0.78, 0.09, number).at(0.70, 0.13, "开票日期：").at(0.78, 0.13, date);
        at(0.027, 0.171, "机器编号：").at(0.11, 0.171, "499000000000").at(0.70, 0.171, "校");
        at(0.725, 0.171, "验").at(0.75, 0.171, "码：").at(0.78, 0.171, check);
        at(0.064, 0.225, "名")
                .at(0.139, 0.225, "称：")
                .at(0.171, 0.225, BUYER)
                .at(0.619, 0.228, "038/-79>0/27724+>4/5307*13*5");
        at(0.064, 0.262, "纳税人识别号：")
                .at(0.171, 0.258, BUYER_ID)
                .at(0.573, 0.235, "密")
                .at(0.573, 0.28, "码")
                .at(0.573, 0.325, "区");
        at(0.033, 0.237, "购")
                .at(0.033, 0.282, "买")
                .at(0.033, 0.328, "方")
                .at(0.064, 0.302, "地")
                .at(0.086, 0.302, "址、电");
        at(0.119, 0.378, "货物或应税劳务、服务名称")
                .at(0.32, 0.378, "规格型号")
                .at(0.407, 0.378, "单位")
                .at(0.473, 0.378, "数");
        at(0.503, 0.378, "量")
                .at(0.574, 0.378, "单")
                .at(0.599, 0.378, "价")
                .at(0.689, 0.378, "金")
                .at(0.721, 0.378, "额");
        at(0.794, 0.378, "税率").at(0.881, 0.378, "税").at(0.914, 0.378, "额");
        at(0.064, 0.752, "名")
                .at(0.139, 0.752, "称：")
                .at(0.171, 0.752, SELLER)
                .at(0.033, 0.762, "销")
                .at(0.573, 0.77, "备");
        at(0.064, 0.787, "纳税人识别号：")
                .at(0.171, 0.783, SELLER_ID)
                .at(0.033, 0.807, "售")
                .at(0.573, 0.842, "注");
        return at(0.064, 0.896, "收款人：").at(0.5, 0.896, "开票人：");
    }

    /** Everything printed so far, made smaller to fit this part of the page. */
    PrintedInvoice within(Box area) {
        List<Word> smaller = words.stream()
                .map(word -> new Word(
                        word.text(),
                        new Box(
                                area.x() + word.box().x() * area.width(),
                                area.y() + word.box().y() * area.height(),
                                word.box().width() * area.width(),
                                word.box().height() * area.height()),
                        word.edges().stream()
                                .map(x -> area.x() + x * area.width())
                                .toList(),
                        word.confidence()))
                .toList();
        words.clear();
        words.addAll(smaller);
        return this;
    }

    /** This and another invoice on one page. */
    PrintedInvoice beside(PrintedInvoice other) {
        words.addAll(other.words);
        return this;
    }

    Page page() {
        PageRef ref = new PageRef("invoice.pdf", 1);
        return new Page(
                ref, Optional.empty(), 0, 0, new PageText(ref, means, words), codes, embedded, Legibility.DIGITAL);
    }

    Paper read() {
        return read(Box.PAGE, SecondReader.NONE);
    }

    Paper read(Box area, SecondReader second) {
        Page page = page();
        Packet packet = new Packet("p", "p", "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        return new InvoiceReader()
                .read(
                        new Document(DocumentKind.VAT_INVOICE, List.of(page.ref()), area, "test"),
                        new ReadPacket(packet, List.of(page), List.of()),
                        new SecondLook(second));
    }
}
