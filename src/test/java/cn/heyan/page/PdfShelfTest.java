package cn.heyan.page;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfShelfTest {

    @TempDir
    Path folder;

    @Test
    void a_file_is_opened_once_for_many_pages_and_twice_for_two_readers() throws Exception {
        Path file = Sheets.pdf(folder.resolve("a.pdf"), (doc, page, content) -> {});
        try (PdfShelf shelf = new PdfShelf()) {
            PdfShelf.Volume first = shelf.take(file);
            PdfShelf.Volume second = shelf.take(file);
            assertThat(second.document()).isNotSameAs(first.document());
            shelf.putBack(first);
            assertThat(shelf.take(file)).isSameAs(first);
            shelf.putBack(first);
            shelf.putBack(second);
        }
    }

    @Test
    void no_more_than_a_few_files_stay_open() throws Exception {
        try (PdfShelf shelf = new PdfShelf()) {
            PdfShelf.Volume first = shelf.take(Sheets.pdf(folder.resolve("0.pdf"), (doc, page, content) -> {}));
            shelf.putBack(first);
            for (int i = 1; i <= 4; i++) {
                shelf.putBack(shelf.take(Sheets.pdf(folder.resolve(i + ".pdf"), (doc, page, content) -> {})));
            }
            assertThat(first.document().getDocument().isClosed()).isTrue();
        }
    }

    @Test
    void gives_attached_xml_and_custom_keys() throws Exception {
        Path file = Sheets.pdf(folder.resolve("a.pdf"), (doc, page, content) -> {
            PDComplexFileSpecification spec = new PDComplexFileSpecification();
            spec.setFile("invoice.xml");
            byte[] xml = "<?xml version='1.0' encoding='GBK'?><EInvoice>衡阳</EInvoice>"
                    .replace('\'', '"')
                    .getBytes("GBK");
            spec.setEmbeddedFile(new PDEmbeddedFile(doc, new ByteArrayInputStream(xml)));
            PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
            tree.setNames(Map.of("invoice.xml", spec));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(doc.getDocumentCatalog());
            names.setEmbeddedFiles(tree);
            doc.getDocumentCatalog().setNames(names);
            doc.getDocumentInformation().setCustomMetadataValue("InvoiceNumber", "23432000000012345678");
            doc.getDocumentInformation().setTitle("not a value");
        });
        try (PdfShelf shelf = new PdfShelf()) {
            assertThat(PdfBaggage.of(shelf.take(file).document()))
                    .containsExactly(
                            new Embedded(
                                    Means.XML,
                                    "invoice.xml",
                                    Map.of(),
                                    "<?xml version=\"1.0\" encoding=\"GBK\"?><EInvoice>衡阳</EInvoice>"),
                            new Embedded(
                                    Means.TEXT_LAYER, "Info", Map.of("InvoiceNumber", "23432000000012345678"), ""));
        }
    }
}
