package cn.heyan.command.bench;

import cn.heyan.reconcile.Examination;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.Verdict;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What a sample packet's examination must find, and nothing else that decides: its expected.json.
 *
 * @param exit code of {@code heyan check}
 * @param verdict of the packet
 * @param findings that must appear
 * @param low of the verified total in yuan, empty where none is expected
 * @param high of the verified total in yuan
 */
public record Expectation(int exit, String verdict, List<Expected> findings, String low, String high) {

    /** A finding that must appear: check, verdict, and amounts that must be said. */
    public record Expected(String check, String verdict, List<String> amounts) {}

    /** Reads expected.json. */
    public static Expectation of(Path file) {
        try {
            JsonNode json = new ObjectMapper().readTree(file.toFile());
            return new Expectation(
                    json.path("exit").asInt(),
                    json.path("verdict").asText(),
                    each(json.path("findings"))
                            .map(f -> new Expected(
                                    f.path("check").asText(),
                                    f.path("verdict").asText(),
                                    each(f.path("amounts"))
                                            .map(JsonNode::asText)
                                            .toList()))
                            .toList(),
                    json.path("verified").path("low").asText(""),
                    json.path("verified").path("high").asText(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> each(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }

    /** Expected findings that are not there, and other expectations that do not hold, as sentences. */
    public List<String> missed(Examination examination) {
        List<String> missed = new ArrayList<>();
        if (!examination.verdict().name().equals(verdict)) {
            missed.add("verdict " + examination.verdict() + ", expected " + verdict);
        }
        for (Expected expected : findings) {
            List<Finding> same = examination.findings().stream()
                    .filter(f -> f.check().equals(expected.check())
                            && f.verdict().name().equals(expected.verdict()))
                    .toList();
            if (same.isEmpty()) {
                missed.add(expected.check() + " " + expected.verdict());
            }
            expected.amounts().stream()
                    .filter(amount -> !same.isEmpty() && same.stream().noneMatch(f -> says(f, amount)))
                    .forEach(amount -> missed.add(expected.check() + " does not say " + amount));
        }
        if (!low.isEmpty() && examination.bridges().stream().noneMatch(b -> is(b.verified()))) {
            missed.add("verified total is not " + low + " to " + high + " but "
                    + examination.bridges().stream().map(b -> b.verified()).toList());
        }
        return missed;
    }

    /** Findings that decide the verdict and are not expected. */
    public List<String> uncalledFor(Examination examination) {
        return examination.findings().stream()
                .filter(f -> f.severity().decides())
                .filter(f -> f.verdict() == Verdict.DIFFERS || f.verdict() == Verdict.CANNOT_TELL)
                .filter(f -> findings.stream()
                        .noneMatch(e -> e.check().equals(f.check())
                                && e.verdict().equals(f.verdict().name())))
                .map(f -> f.check() + " " + f.verdict() + " " + f.message() + " " + f.arguments())
                .toList();
    }

    private boolean is(Interval verified) {
        return verified.low().toString().equals(low)
                && verified.high().toString().equals(high);
    }

    private static boolean says(Finding finding, String amount) {
        return Stream.concat(
                        finding.arguments().values().stream(),
                        finding.said().stream().map(s -> s.value()))
                .anyMatch(text -> text.replace(",", "").contains(amount));
    }
}
