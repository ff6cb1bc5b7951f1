package cn.heyan.reconcile;

import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A number or day of the notices, where it stands in a programme file.
 *
 * @param file it stands in
 * @param section windows, thresholds, parameters or rubrics
 * @param name under which checks use it
 * @param place in the section, for people
 * @param text as written
 * @param start of it in the file, in characters
 * @param end of it in the file
 * @param around the node it belongs to, as text: what a scoring rule counts
 */
record NoticeFigure(
        Path file, String section, String name, String place, String text, int start, int end, String around) {
    private static final List<String> SECTIONS = List.of("windows", "thresholds", "parameters", "rubrics");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?");
    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(万元|元)");
    private static final Pattern SHARE = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*%");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    /** How far amounts are moved: a cent, or the last digit of an amount printed in 万元. */
    private static final List<String> CENTS = List.of("0.01", "100");

    /** Every figure of every programme file of the folder and of the files they share. */
    static List<NoticeFigure> all(Path folder) throws IOException {
        List<NoticeFigure> figures = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".yml"))
                    .sorted()
                    .toList()) {
                figures.addAll(in(file));
            }
        }
        return figures;
    }

    private static List<NoticeFigure> in(Path file) throws IOException {
        List<NoticeFigure> figures = new ArrayList<>();
        if (new Yaml().compose(new StringReader(Files.readString(file))) instanceof MappingNode root) {
            for (NodeTuple section : root.getValue()) {
                String key = key(section);
                if (SECTIONS.contains(key) && section.getValueNode() instanceof MappingNode named) {
                    for (NodeTuple each : named.getValue()) {
                        collect(file, key, key(each), key + "." + key(each), each.getValueNode(), "", figures);
                    }
                }
            }
        }
        return figures;
    }

    private static void collect(
            Path file, String section, String name, String place, Node node, String around, List<NoticeFigure> into) {
        if (node instanceof ScalarNode scalar && isFigure(scalar.getValue())) {
            into.add(new NoticeFigure(
                    file,
                    section,
                    name,
                    place,
                    scalar.getValue(),
                    node.getStartMark().getIndex(),
                    node.getEndMark().getIndex(),
                    around));
        } else if (node instanceof SequenceNode list) {
            int at = 0;
            for (Node each : list.getValue()) {
                collect(file, section, name, place + "[" + ++at + "]", each, around, into);
            }
        } else if (node instanceof MappingNode map) {
            // where a rule counts something, its bands are about that
            String counted = map.getValue().stream()
                    .filter(each -> each.getValueNode() instanceof ScalarNode
                            && !key(each).equals("words"))
                    .map(each -> " " + key(each) + " " + ((ScalarNode) each.getValueNode()).getValue())
                    .reduce("", String::concat);
            for (NodeTuple each : map.getValue()) {
                // points and maxima are no thresholds: they add up, or do not
                if (!List.of("unset", "words", "ref", "points", "max").contains(key(each))) {
                    String inner = place + "." + key(each);
                    collect(file, section, name, inner, each.getValueNode(), around + counted, into);
                }
            }
        }
    }

    private static String key(NodeTuple tuple) {
        return ((ScalarNode) tuple.getKeyNode()).getValue();
    }

    private static boolean isFigure(String text) {
        return Stream.of(NUMBER, AMOUNT, SHARE, DAY)
                .anyMatch(each -> each.matcher(text).matches());
    }

    /** Whether this, written out, has the figure's name. */
    boolean namedIn(Object written) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(name) + "(?![\\w-])")
                .matcher(String.valueOf(written))
                .find();
    }

    boolean isDay() {
        return DAY.matcher(text).matches();
    }

    /** Its value: yuan for amounts, a part of one for percentages; nothing for a day. */
    Optional<BigDecimal> value() {
        Matcher amount = AMOUNT.matcher(text);
        if (amount.matches()) {
            return Optional.of(new BigDecimal(amount.group(1))
                    .movePointRight(amount.group(2).equals("万元") ? 4 : 0));
        }
        Matcher share = SHARE.matcher(text);
        if (share.matches()) {
            return Optional.of(new BigDecimal(share.group(1)).movePointLeft(2));
        }
        return isDay() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    boolean isAmount() {
        return AMOUNT.matcher(text).matches();
    }

    /** The same figure one step less ({@code way} -1) or more (+1), the smallest step first. */
    List<String> moved(int way) {
        BigDecimal sign = BigDecimal.valueOf(way);
        if (isDay()) {
            return List.of(LocalDate.parse(text).plusDays(way).toString());
        }
        if (isAmount()) {
            return CENTS.stream()
                    .map(step -> value().orElseThrow()
                                    .add(new BigDecimal(step).multiply(sign))
                                    .toPlainString() + " 元")
                    .toList();
        }
        String digits = text.replaceFirst("\\s*%$", "");
        BigDecimal number = new BigDecimal(digits);
        BigDecimal step = BigDecimal.ONE.movePointLeft(number.scale());
        return List.of(number.add(step.multiply(sign)).toPlainString() + text.substring(digits.length()));
    }

    @Override
    public String toString() {
        return place + ": " + text;
    }
}
