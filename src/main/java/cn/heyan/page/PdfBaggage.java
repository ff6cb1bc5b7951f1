package cn.heyan.page;

import cn.heyan.packet.Embedded;
import cn.heyan.packet.Means;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** What a PDF carries beside its pages: attached XML, and custom keys of its Info dictionary. */
final class PdfBaggage {

    private static final int DEEPEST = 16;
    private static final List<String> USUAL_KEYS = List.of(
            "Title", "Author", "Subject", "Keywords", "Creator", "Producer", "CreationDate", "ModDate", "Trapped");

    private final List<Embedded> found = new ArrayList<>();

    private PdfBaggage() {}

    /** Everything that reads as XML or as named values; damaged parts are left out. */
    static List<Embedded> of(PDDocument document) {
        PdfBaggage baggage = new PdfBaggage();
        baggage.takeNamed(document);
        baggage.takePinned(document);
        baggage.takeKeys(document.getDocument());
        return List.copyOf(baggage.found);
    }

    private void takeNamed(PDDocument document) {
        try {
            PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
            if (names != null && names.getEmbeddedFiles() != null) {
                take(names.getEmbeddedFiles(), 0);
            }
        } catch (IOException | RuntimeException damaged) {
            leaveOut(damaged);
        }
    }

    private void take(PDNameTreeNode<PDComplexFileSpecification> node, int depth) throws IOException {
        Map<String, PDComplexFileSpecification> names = node.getNames();
        if (names != null) {
            for (PDComplexFileSpecification file : names.values()) {
                take(file);
            }
        }
        List<PDNameTreeNode<PDComplexFileSpecification>> kids = node.getKids();
        if (kids != null && depth < DEEPEST) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : kids) {
                take(kid, depth + 1);
            }
        }
    }

    private void takePinned(PDDocument document) {
        try {
            PDPage first = document.getPage(0);
            for (PDAnnotation annotation : first.getAnnotations()) {
                if (annotation instanceof PDAnnotationFileAttachment pin
                        && pin.getFile() instanceof PDComplexFileSpecification file) {
                    take(file);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            leaveOut(damaged);
        }
    }

    private void take(PDComplexFileSpecification file) throws IOException {
        PDEmbeddedFile content = file.getEmbeddedFileUnicode();
        content = content == null ? file.getEmbeddedFile() : content;
        if (content == null || found.size() >= XmlText.MOST_FILES) {
            return;
        }
        try (InputStream in = content.createInputStream()) {
            String name = String.valueOf(file.getFilename());
            XmlText.of(in).ifPresent(xml -> found.add(new Embedded(Means.XML, name, Map.of(), xml)));
        }
    }

    private void takeKeys(COSDocument document) {
        COSDictionary info =
                document.getTrailer() == null ? null : document.getTrailer().getCOSDictionary(COSName.INFO);
        if (info == null) {
            return;
        }
        Map<String, String> keys = new LinkedHashMap<>();
        for (COSName key : info.keySet()) {
            if (!USUAL_KEYS.contains(key.getName())
                    && info.getDictionaryObject(key) instanceof COSString value
                    && !value.getString().isBlank()) {
                keys.put(key.getName(), value.getString());
            }
        }
        if (!keys.isEmpty()) {
            found.add(new Embedded(Means.TEXT_LAYER, "Info", keys, ""));
        }
    }

    private static void leaveOut(Exception damaged) {
        System.getLogger(PdfBaggage.class.getName()).log(System.Logger.Level.DEBUG, "attachment left out", damaged);
    }
}
