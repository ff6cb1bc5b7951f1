package cn.heyan.packet.wire;

import cn.heyan.packet.Box;
import cn.heyan.packet.CodeSymbol;
import cn.heyan.packet.Embedded;
import cn.heyan.packet.Legibility;
import cn.heyan.packet.Page;
import cn.heyan.packet.PagePicture;
import cn.heyan.packet.Sheet;
import cn.heyan.packet.Stamp;
import cn.heyan.packet.Word;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Writes one page; field names are short where there are thousands of them. */
final class PageWriter {

    private final JsonGenerator out;

    private PageWriter(JsonGenerator out) {
        this.out = out;
    }

    /** Writes the page and closes the generator. */
    static void write(Page page, JsonGenerator out) throws IOException {
        try (out) {
            new PageWriter(out).page(page);
        }
    }

    private void page(Page page) throws IOException {
        out.writeStartObject();
        out.writeNumberField("version", PageJson.VERSION);
        out.writeNumberField("turned", page.turned());
        out.writeNumberField("skew", page.skew());
        if (page.picture().isPresent()) {
            picture(page.picture().get());
        }
        legibility(page.legibility());
        if (page.print().isPresent()) {
            out.writeStringField("print", page.print().get().hex());
        }
        if (page.sheet().isPresent()) {
            sheet(page.sheet().get());
        }
        out.writeStringField("means", page.text().means().name());
        out.writeArrayFieldStart("words");
        for (Word word : page.text().words()) {
            word(word);
        }
        out.writeEndArray();
        out.writeArrayFieldStart("cells");
        for (Box cell : page.text().cells()) {
            box(cell);
        }
        out.writeEndArray();
        codes(page);
        embedded(page);
        colours(page);
        out.writeEndObject();
    }

    private void picture(PagePicture picture) throws IOException {
        out.writeObjectFieldStart("picture");
        out.writeNumberField("width", picture.width());
        out.writeNumberField("height", picture.height());
        out.writeNumberField("dpi", picture.dpi());
        out.writeEndObject();
    }

    private void sheet(Sheet sheet) throws IOException {
        out.writeObjectFieldStart("sheet");
        numbers("map", sheet.toReceived());
        if (sheet.turned().isPresent()) {
            out.writeObjectFieldStart("turned");
            out.writeFieldName("part");
            box(sheet.turned().get().part());
            numbers("map", sheet.turned().get().toReceived());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private void numbers(String name, List<Double> numbers) throws IOException {
        out.writeArrayFieldStart(name);
        for (double number : numbers) {
            out.writeNumber(number);
        }
        out.writeEndArray();
    }

    private void legibility(Legibility legibility) throws IOException {
        out.writeObjectFieldStart("legibility");
        out.writeNumberField("dpi", legibility.dpi());
        out.writeNumberField("contrast", legibility.contrast());
        out.writeNumberField("sharpness", legibility.sharpness());
        out.writeNumberField("inked", legibility.inked());
        out.writeEndObject();
    }

    /** Edges that follow from text and box are left out: most of a page's numbers. */
    private void word(Word word) throws IOException {
        out.writeStartObject();
        out.writeStringField("t", word.text());
        out.writeFieldName("b");
        box(word.box());
        if (word.confidence() != 1) {
            out.writeNumberField("c", word.confidence());
        }
        if (!word.edges()
                .equals(Word.of(word.text(), word.box(), word.confidence()).edges())) {
            numbers("e", word.edges());
        }
        out.writeEndObject();
    }

    private void codes(Page page) throws IOException {
        out.writeArrayFieldStart("codes");
        for (CodeSymbol code : page.codes()) {
            out.writeStartObject();
            out.writeStringField("payload", code.payload());
            out.writeFieldName("box");
            box(code.box());
            out.writeStringField("decoder", code.decoder());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void embedded(Page page) throws IOException {
        out.writeArrayFieldStart("embedded");
        for (Embedded each : page.embedded()) {
            out.writeStartObject();
            if (page.sheet().isPresent()) {
                sheet(page.sheet().get());
            }
            out.writeStringField("means", each.means().name());
            out.writeStringField("name", each.name());
            out.writeObjectFieldStart("keys");
            for (Map.Entry<String, String> key : each.keys().entrySet()) {
                out.writeStringField(key.getKey(), key.getValue());
            }
            out.writeEndObject();
            out.writeStringField("content", each.content());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void colours(Page page) throws IOException {
        out.writeBooleanField("coloured", page.colours().seen());
        out.writeArrayFieldStart("stamps");
        for (Stamp stamp : page.colours().stamps()) {
            out.writeStartObject();
            out.writeFieldName("box");
            box(stamp.box());
            out.writeStringField("shape", stamp.shape().name());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void box(Box box) throws IOException {
        out.writeStartArray();
        out.writeNumber(box.x());
        out.writeNumber(box.y());
        out.writeNumber(box.width());
        out.writeNumber(box.height());
        out.writeEndArray();
    }
}
