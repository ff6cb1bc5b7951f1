package cn.heyan.command.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a made packet's examination must find: its expected.json.
 *
 * @param programme its id
 * @param defect what was planted; {@code clean} for nothing
 * @param findings check id → verdict that must appear
 * @param open check ids that may differ or stay open without being false
 */
record PacketExpectation(String programme, String defect, Map<String, String> findings, Set<String> open) {

    static PacketExpectation of(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            Map<String, String> findings = new LinkedHashMap<>();
            json.path("findings")
                    .forEach(one -> findings.put(
                            one.path("check").asText(), one.path("verdict").asText()));
            Set<String> open = new LinkedHashSet<>();
            json.path("open").forEach(one -> open.add(one.asText()));
            return new PacketExpectation(
                    json.path("programme").asText(), json.path("defect").asText(), findings, open);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
