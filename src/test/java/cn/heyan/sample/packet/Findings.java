package cn.heyan.sample.packet;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;

/** Writes what the examination of a packet must find: expected.json. */
final class Findings {

    private Findings() {}

    static void write(Story story, Flaw flaw, Path file) throws IOException {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("programme", story.programme()).put("defect", flaw.id());
        ArrayNode findings = json.putArray("findings");
        flaw.expects()
                .forEach((check, verdict) ->
                        findings.addObject().put("check", check).put("verdict", verdict));
        ArrayNode open = json.putArray("open");
        story.list("open").forEach(check -> open.add(String.valueOf(check)));
        flaw.may().forEach(open::add);
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), json);
    }
}
