package cn.heyan.intake;

import cn.heyan.packet.Refused;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.sax.ContentHandlerDecorator;
import org.apache.tika.sax.ToXMLContentHandler;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** Reads a Word or Excel form (申报书等) into XHTML: its text and its tables, nothing that is embedded in it. */
final class OfficeForm {

    /** A form is a few pages; whoever sends more sends something else. */
    private static final int MOST_CHARACTERS = 5_000_000;

    private static final EmbeddedDocumentExtractor NOTHING_EMBEDDED = new EmbeddedDocumentExtractor() {
        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            return false;
        }

        @Override
        public void parseEmbedded(InputStream in, ContentHandler handler, Metadata metadata, boolean outputHtml) {
            // pictures and attachments of a form are no part of what it declares
        }
    };

    private OfficeForm() {}

    /** Writes the form's XHTML (UTF-8) to {@code markup} and returns that. */
    static Path write(Path file, TrueType type, Path markup) throws IOException, Refused {
        Parser parser = type == TrueType.DOCX || type == TrueType.XLSX ? new OOXMLParser() : new OfficeParser();
        ParseContext context = new ParseContext();
        context.set(EmbeddedDocumentExtractor.class, NOTHING_EMBEDDED);
        Metadata metadata = new Metadata();
        metadata.set(Metadata.CONTENT_TYPE, type.mediaType());
        try (TikaInputStream in = TikaInputStream.get(file);
                OutputStream out = Files.newOutputStream(markup)) {
            ContentHandler handler = new ToXMLContentHandler(out, StandardCharsets.UTF_8.name());
            parser.parse(in, new Bounded(handler), metadata, context);
            return markup;
        } catch (EncryptedDocumentException e) {
            throw new Refused("文件设有打开密码，无法读取；请去除密码后重新提交。", e);
        } catch (TikaException | SAXException e) {
            throw WriteLimitReachedException.isWriteLimitReached(e)
                    ? new Refused("Word 或 Excel 文件的文字超过 " + MOST_CHARACTERS + " 字，不像申报表格；请另存为 PDF 后重新提交。", e)
                    : new Refused("Word 或 Excel 文件已损坏或没有传完，无法打开；请重新保存后提交。", e);
        }
    }

    /** Stops a form that goes on for ever. */
    private static final class Bounded extends ContentHandlerDecorator {

        private int left = MOST_CHARACTERS;

        Bounded(ContentHandler handler) {
            super(handler);
        }

        @Override
        public void characters(char[] ch, int start, int length) throws SAXException {
            left -= length;
            if (left < 0) {
                throw new WriteLimitReachedException(MOST_CHARACTERS);
            }
            super.characters(ch, start, length);
        }
    }
}
