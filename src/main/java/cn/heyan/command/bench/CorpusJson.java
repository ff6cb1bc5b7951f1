package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;

/** The result of a corpus for a script, with every bad field of every file. */
public final class CorpusJson {

    private CorpusJson() {}

    /** Groups, fields, kinds, speed, and the files one by one. */
    public static ObjectNode of(CorpusResult result) {
        ObjectNode json = part(result);
        ObjectNode groups = json.putObject("groups");
        result.groups().forEach((name, some) -> groups.set(name, part(some)));
        ObjectNode fields = json.putObject("fields");
        result.fields()
                .forEach((name, marks) -> fields.set(name, Tally.of(marks).json()));
        ObjectNode kinds = json.putObject("kinds");
        result.kinds().forEach(kinds::put);
        json.putObject("boundaries")
                .put("due", result.starts().due())
                .put("read", result.starts().read())
                .put("right", result.starts().both());
        speed(result, json.putObject("speed"));
        ArrayNode files = json.putArray("perFile");
        result.scores().forEach(score -> file(score, files.addObject()));
        return json;
    }

    private static ObjectNode part(CorpusResult part) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("files", part.files()).put("filesAllRight", part.whole()).put("pages", part.pages());
        json.put("distractors", part.distractors()).put("distractorsReadAsInvoice", part.fooled());
        json.set("all", Tally.of(part.marks()).json());
        json.set(
                "figures",
                Tally.of(part.marks().stream().filter(Mark::figure).toList()).json());
        json.set("cells", Tally.of(part.cells()).json());
        json.put("tables", part.tables())
                .put("tablesCountRight", part.tablesCounted())
                .put("tablesAmountsRight", part.tablesRight());
        return json.put("codesDue", part.codesDue())
                .put("codesFound", part.codesFound())
                .put("codesTold", part.codesTold());
    }

    private static void speed(CorpusResult result, ObjectNode json) {
        json.put("seconds", result.seconds()).put("threads", result.threads());
        json.put("pagesPerMinute", result.pages() / result.seconds() * 60);
        json.put("filesPerSecond", result.scores().size() / result.seconds());
        ObjectNode stages = json.putObject("secondsPerPage");
        result.times()
                .forEach((stage, time) -> stages.put(
                        stage.name().toLowerCase(Locale.ROOT), time.toMillis() / 1000.0 / Math.max(1, result.pages())));
        json.put("peakHeapMb", Memory.peakHeap()).put("peakProcessMb", Memory.peakProcess());
    }

    private static void file(Score score, ObjectNode json) {
        json.put("file", score.truth().name()).put("pages", score.pages()).put("seconds", score.seconds());
        json.put("trouble", score.trouble());
        json.put("codesDue", score.truth().codes().size()).put("codesFound", score.codesFound());
        ArrayNode kinds = json.putArray("kinds");
        score.kinds().forEach(pair -> kinds.addObject().put("due", pair.due()).put("read", pair.read()));
        ArrayNode bad = json.putArray("bad");
        score.bad().forEach(mark -> bad.addObject()
                .put("field", mark.field())
                .put("due", mark.due())
                .put("read", mark.read())
                .put("state", mark.state()));
    }
}
