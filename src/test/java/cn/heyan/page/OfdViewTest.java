package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import cn.heyan.packet.Packet;
import cn.heyan.packet.Page;
import cn.heyan.packet.Refused;
import cn.heyan.packet.Word;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfdViewTest {

    @TempDir
    Path folder;

    private final PageLook look = new PageLook(PageSettings.USUAL);

    @AfterEach
    void close() {
        look.close();
    }

    @Test
    void reads_template_and_page_text_at_its_place() throws Exception {
        Page page = first(ofd(invoice()));
        assertThat(page.text().means()).isEqualTo(Means.OFD);
        assertThat(page.text().words())
                .extracting(Word::text)
                .contains("发票号码：", "23432000000012345678", "¥1205880.00", "开票日期：", "2023年03月05日");
        Word number = page.text().words().stream()
                .filter(word -> word.text().startsWith("2343"))
                .findFirst()
                .orElseThrow();
        // Twenty digits of 1.5875 mm from 170 mm on a page of 210 by 140.
        assertThat(number.box().x()).isBetween(0.809, 0.810);
        assertThat(number.box().right()).isBetween(0.955, 0.965);
        assertThat(number.box().holds(0.85, 13.5 / 140)).isTrue();
        assertThat(page.legibility().legible()).isTrue();
    }

    @Test
    void gives_attachments_custom_data_and_what_tags_point_at() throws Exception {
        Page page = first(ofd(invoice()));
        assertThat(page.embedded())
                .extracting(Embedded::name)
                .containsExactly("original_invoice", "CustomDatas", "CustomTag");
        assertThat(page.embedded()).extracting(Embedded::means).containsOnly(Means.OFD);
        assertThat(page.embedded().get(0).content()).contains("<InvoiceNumber>23432000000012345678</InvoiceNumber>");
        assertThat(page.embedded().get(1).keys()).containsOnly(Map.entry("合计金额", "1067150.44"));
        assertThat(page.embedded().get(2).keys())
                .containsEntry("InvoiceNo", "23432000000012345678")
                .containsEntry("TaxInclusiveTotalAmount", "¥1205880.00");
    }

    @Test
    void draws_a_picture_of_the_page() throws Exception {
        Page page = first(ofd(invoice()));
        assertThat(page.picture().orElseThrow().dpi()).isEqualTo(200);
        assertThat(page.picture().orElseThrow().width()).isBetween(1645, 1660);
    }

    @Test
    void counts_its_pages() throws Exception {
        assertThat(new PageCount(PageSettings.USUAL).count(ofd(invoice()), "application/ofd"))
                .isEqualTo(1);
    }

    @Test
    void reads_a_container_whose_end_is_missing() throws Exception {
        Path whole = ofd(invoice());
        byte[] bytes = Files.readAllBytes(whole);
        Path cut = Files.write(folder.resolve("cut.ofd"), Arrays.copyOf(bytes, bytes.length - 30));
        assertThat(first(cut).text().dense()).contains("23432000000012345678");
    }

    @Test
    void reads_an_ofd_packed_with_its_folder_or_with_backslashes_or_without_its_head() throws Exception {
        for (String prefix : new String[] {"invoice/", ".\\"}) {
            Map<String, String> parts = new LinkedHashMap<>();
            invoice()
                    .forEach((name, content) ->
                            parts.put(prefix + name.replace('/', prefix.charAt(prefix.length() - 1)), content));
            Page page = first(ofd(parts));
            assertThat(page.text().dense()).contains("23432000000012345678");
            assertThat(page.embedded()).hasSize(3);
        }
        Map<String, String> headless = invoice();
        headless.remove("OFD.xml");
        assertThat(first(ofd(headless)).text().dense()).contains("23432000000012345678");
    }

    @Test
    void gives_the_data_of_a_file_whose_page_or_list_of_attachments_is_missing() throws Exception {
        Map<String, String> parts = invoice();
        parts.remove("Doc_0/Pages/Page_0/Content.xml");
        parts.remove("Doc_0/Attachs/Attachments.xml");
        Page page = first(ofd(parts));
        assertThat(page.text().means()).isEqualTo(Means.OFD);
        assertThat(page.embedded().get(0).content()).contains("23432000000012345678");
    }

    @Test
    void keeps_the_documents_of_one_file_apart() throws Exception {
        Map<String, String> parts = invoice();
        Map<String, String> second = new LinkedHashMap<>();
        parts.forEach((name, content) -> second.put(
                name.replace("Doc_0/", "Doc_1/"), content.replace("23432000000012345678", "23432000000012345679")));
        String body = parts.get("OFD.xml").replaceFirst("(?s).*(<ofd:DocBody>.*</ofd:DocBody>).*", "$1");
        parts.put("OFD.xml", "<OFD>" + body + body.replace("Doc_0/", "/Doc_1/") + "</OFD>");
        second.remove("OFD.xml");
        parts.putAll(second);
        Path file = ofd(parts);
        Packet packet = Sheets.packet(file, "application/ofd", 2, folder.resolve("work"));
        assertThat(new PageCount(PageSettings.USUAL).count(file, "application/ofd"))
                .isEqualTo(2);
        Page page = look.look(packet, packet.pages().get(1));
        assertThat(page.text().dense()).contains("23432000000012345679").doesNotContain("23432000000012345678");
        assertThat(page.embedded().get(0).content()).contains("23432000000012345679");
    }

    @Test
    void refuses_document_types_and_what_lies_outside() throws Exception {
        Map<String, String> parts = invoice();
        parts.put("OFD.xml", "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>" + parts.get("OFD.xml"));
        assertThatThrownBy(() -> first(ofd(parts))).isInstanceOf(Refused.class).hasMessageContaining("已损坏");
        assertThat(OfdContainer.resolve("/Doc_0", "../../etc/passwd")).isEmpty();
        assertThat(OfdContainer.resolve("/Doc_0", "../Res/a.png")).hasValue("/Res/a.png");
    }

    @Test
    void digits_set_as_wide_as_chinese_are_one_number() throws Exception {
        Map<String, String> parts = invoice();
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml", page(text(10, "120 10.3 80 5", "23432000000012345678", "g 19 3.15")));
        assertThat(first(ofd(parts)).text().words()).extracting(Word::text).containsExactly("23432000000012345678");
    }

    @Test
    void run_length_lists_are_written_out() {
        assertThat(OfdNumbers.of("g 2 1.5 3 g 1 2")).containsExactly(1.5, 1.5, 3, 2);
        assertThat(OfdNumbers.of("")).isEmpty();
    }

    private Page first(Path ofd) throws Exception {
        Packet packet = Sheets.packet(ofd, "application/ofd", 1, folder.resolve("work"));
        return look.look(packet, packet.pages().get(0));
    }

    private Path ofd(Map<String, String> parts) throws IOException {
        Path file = folder.resolve("invoice.ofd");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return file;
    }

    private static Map<String, String> invoice() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "OFD.xml",
                "<ofd:OFD xmlns:ofd='http://www.ofdspec.org/2016'><ofd:DocBody><ofd:DocInfo><ofd:CustomDatas>"
                        + "<ofd:CustomData Name='合计金额'>1067150.44</ofd:CustomData>"
                        + "<ofd:CustomData Name='native-producer'>x</ofd:CustomData>"
                        + "</ofd:CustomDatas></ofd:DocInfo><ofd:DocRoot>Doc_0/Document.xml</ofd:DocRoot></ofd:DocBody></ofd:OFD>");
        parts.put(
                "Doc_0/Document.xml",
                "<ofd:Document xmlns:ofd='http://www.ofdspec.org/2016'><ofd:CommonData>"
                        + "<ofd:TemplatePage ID='2' BaseLoc='Tpls/Tpl_0/Content.xml'/></ofd:CommonData>"
                        + "<ofd:Pages><ofd:Page ID='1' BaseLoc='Pages/Page_0/Content.xml'/></ofd:Pages>"
                        + "<ofd:Attachments>Attachs/Attachments.xml</ofd:Attachments>"
                        + "<ofd:CustomTags>Tags/CustomTags.xml</ofd:CustomTags></ofd:Document>");
        parts.put(
                "Doc_0/Tpls/Tpl_0/Content.xml",
                page(text(3, "150 10.3 20 5", "发票号码：", "g 4 3.175")
                        + text(4, "150 16.4 20 5", "开票日期：", "g 4 3.175")
                        + "<ofd:PathObject ID='5' Boundary='4.5 29.8 201 0.4'>"
                        + "<ofd:AbbreviatedData>M 0 0.2 L 201 0.2</ofd:AbbreviatedData></ofd:PathObject>"));
        parts.put(
                "Doc_0/Pages/Page_0/Content.xml",
                page("<ofd:Template TemplateID='2'/>"
                        + text(10, "170 10.3 38 5", "23432000000012345678", "g 19 1.5875")
                        + text(11, "170 16.4 38 5", "2023年03月05日", "g 4 1.5875 3.175 g 2 1.5875 3.175 g 2 1.5875")
                        + text(12, "160 97 30 5", "¥", "")
                        + text(13, "161.6 97 30 5", "1205880.00", "g 9 1.5875")));
        parts.put(
                "Doc_0/Attachs/Attachments.xml",
                "<ofd:Attachments><ofd:Attachment ID='7' Name='original_invoice' Format='xml'>"
                        + "<ofd:FileLoc>original_invoice.xml</ofd:FileLoc></ofd:Attachment></ofd:Attachments>");
        parts.put(
                "Doc_0/Attachs/original_invoice.xml",
                "<EInvoice><TaxSupervisionInfo><InvoiceNumber>23432000000012345678</InvoiceNumber></TaxSupervisionInfo></EInvoice>");
        parts.put(
                "Doc_0/Tags/CustomTags.xml",
                "<ofd:CustomTags><ofd:CustomTag TypeID='root'><ofd:FileLoc>CustomTag.xml</ofd:FileLoc></ofd:CustomTag></ofd:CustomTags>");
        // As some programmes really write it: prefixes that are none.
        parts.put(
                "Doc_0/Tags/CustomTag.xml",
                "<:eInvoice xmlns:=''><InvoiceNo><ofd:ObjectRef PageRef='1'>10</ofd:ObjectRef></InvoiceNo>"
                        + "<TaxInclusiveTotalAmount><ofd:ObjectRef PageRef='1'>12</ofd:ObjectRef>"
                        + "<ofd:ObjectRef PageRef='1'>13</ofd:ObjectRef></TaxInclusiveTotalAmount></:eInvoice>");
        return parts;
    }

    private static String page(String objects) {
        return "<ofd:Page xmlns:ofd='http://www.ofdspec.org/2016'><ofd:Area><ofd:PhysicalBox>0 0 210 140</ofd:PhysicalBox></ofd:Area>"
                + "<ofd:Content><ofd:Layer ID='6'>" + objects + "</ofd:Layer></ofd:Content></ofd:Page>";
    }

    private static String text(int id, String boundary, String says, String deltaX) {
        return "<ofd:TextObject ID='" + id + "' Boundary='" + boundary + "' Font='9' Size='3.175'>"
                + "<ofd:TextCode X='0' Y='3.6414' DeltaX='" + deltaX + "'>" + says + "</ofd:TextCode></ofd:TextObject>";
    }
}
