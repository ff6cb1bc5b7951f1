package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Tells whether an XML file is an e-invoice (数电票 XML 等): only those are taken as documents. */
final class InvoiceXml {

    /** The finance ministry's voucher standard keeps invoices apart from tickets and bank receipts by the end of the name space. */
    private static final Pattern INVOICE_VOUCHER =
            Pattern.compile("http://xbrl\\.mof\\.gov\\.cn/taxonomy/[^/]+/e?inv(?:_.*)?");

    private static final Set<String> TELLING = Set.of("einvoicedata", "invoicenumber", "invoiceno", "fphm", "eiid");
    private static final int LOOK_AT = 300;

    private InvoiceXml() {}

    /** Its one page; refused with a sentence unless it is an e-invoice. */
    static int demand(Path file) throws IOException, Refused {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (InputStream in = Files.newInputStream(file)) {
            XMLStreamReader reader = factory.createXMLStreamReader(in);
            try {
                if (!isInvoice(reader)) {
                    throw new Refused("是 XML 文件，但不是电子发票数据，不作核验；如为电子发票，请提交税务机关开具的原始 XML。");
                }
                return 1;
            } finally {
                reader.close();
            }
        } catch (XMLStreamException e) {
            throw new Refused("XML 文件不完整或格式错误，无法读取；请重新下载电子发票的原始 XML 后提交。", e);
        }
    }

    private static boolean isInvoice(XMLStreamReader reader) throws XMLStreamException {
        int seen = 0;
        while (reader.hasNext() && seen < LOOK_AT) {
            if (reader.next() == XMLStreamReader.START_ELEMENT) {
                String element = reader.getLocalName().toLowerCase(Locale.ROOT);
                if (seen == 0 && (element.equals("einvoice") || namesInvoices(reader))) {
                    return true;
                }
                if (TELLING.contains(element)) {
                    return true;
                }
                seen++;
            }
        }
        return false;
    }

    private static boolean namesInvoices(XMLStreamReader reader) {
        for (int i = 0; i < reader.getNamespaceCount(); i++) {
            String uri = reader.getNamespaceURI(i);
            if (uri != null && INVOICE_VOUCHER.matcher(uri).matches()) {
                return true;
            }
        }
        return false;
    }
}
