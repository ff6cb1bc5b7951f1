package cn.heyan.extract.invoice;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.Settled;
import cn.heyan.evidence.Witness;
import cn.heyan.notation.Yuan;
import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.PageText;
import cn.heyan.packet.ReadPacket;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CarriersTest {
    private static final String NUMBER = "25432000000012345678";
    private final List<Page> pages = new ArrayList<>();

    @Test
    void an_invoice_as_pdf_ofd_xml_and_scan_is_one_with_all_witnesses() {
        List<Paper> joined = joined(
                invoice("a.pdf", Means.TEXT_LAYER, NUMBER, "113.00", "壹佰壹拾叁圆整"),
                invoice("a.ofd", Means.OFD, NUMBER, "113.00", "壹佰壹拾叁圆整"),
                invoice("a.xml", Means.XML, NUMBER, "113.00", "壹佰壹拾叁元整"),
                invoice("scan.pdf", Means.OCR, NUMBER, "113.00", "壹佰壹拾叁圆整"));
        assertThat(joined).hasSize(1);
        Paper one = joined.get(0);
        assertThat(one.document().pages())
                .extracting(PageRef::file)
                .containsExactly("a.pdf", "a.ofd", "a.xml", "scan.pdf");
        assertThat(one.read(Invoice.TOTAL_AMOUNT).witnesses())
                .extracting(Witness::means)
                .containsExactly(Means.TEXT_LAYER, Means.OFD, Means.XML, Means.OCR);
        assertThat(one.read(Invoice.TOTAL_IN_WORDS).settled()).contains("壹佰壹拾叁圆整");
        assertThat(one.document().reason()).contains("a.xml 为同一张发票");
    }

    @Test
    void two_of_one_sort_stay_two_and_so_do_other_numbers_and_altered_amounts() {
        Paper pdf = invoice("a.pdf", Means.TEXT_LAYER, NUMBER, "113.00", "壹佰壹拾叁圆整");
        assertThat(joined(pdf, invoice("b.pdf", Means.TEXT_LAYER, NUMBER, "113.00", "壹佰壹拾叁圆整")))
                .hasSize(2);
        assertThat(joined(pdf, invoice("a.xml", Means.XML, "25432000000012345679", "113.00", "壹佰壹拾叁圆整")))
                .hasSize(2);
        assertThat(joined(pdf, invoice("a.xml", Means.XML, NUMBER, "913.00", "玖佰壹拾叁圆整")))
                .hasSize(2);
    }

    private List<Paper> joined(Paper... papers) {
        Packet packet = new Packet("p", "p", "", List.of(), List.of(), Optional.empty(), Instant.EPOCH, Path.of("."));
        return Carriers.joined(List.of(papers), new ReadPacket(packet, pages, List.of()));
    }

    private Paper invoice(String file, Means means, String number, String total, String words) {
        PageRef ref = new PageRef(file, 1);
        pages.add(new Page(
                ref, Optional.empty(), 0, 0, PageText.blank(ref, means), List.of(), List.of(), Legibility.DIGITAL));
        Box box = means == Means.XML ? Box.PAGE : new Box(0.1, 0.1, 0.2, 0.02);
        List<Witness> said = List.of(new Witness(ref, box, "", means, 1));
        Readings readings = Readings.NONE
                .with(Invoice.INVOICE_NUMBER, new Settled<>(number, said))
                .with(Invoice.TOTAL_AMOUNT, new Settled<>(Yuan.of(total), said))
                .with(Invoice.TOTAL_IN_WORDS, new Settled<>(words, said));
        return new Paper(new Document(DocumentKind.VAT_INVOICE, List.of(ref), Box.PAGE, "标题"), readings, List.of());
    }
}
