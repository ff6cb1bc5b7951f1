package cn.heyan.command.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * What one file of a corpus truly holds.
 *
 * @param file where it lies
 * @param name its path inside the corpus
 * @param documents in page order; empty for a file that is no invoice (distractor, 干扰件)
 * @param codes payloads that a decoder must find on its pages
 * @param several whether the truth knows where each document of the file begins
 */
record Truth(Path file, String name, List<Due> documents, List<String> codes, boolean several) {

    /** The folder of the corpus that it lies in. */
    String folder() {
        int slash = name.indexOf('/');
        return slash < 0 ? "." : name.substring(0, slash);
    }

    /** What carries it: pdf, ofd, xml or picture. */
    String carrier() {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return switch (ending) {
            case "pdf", "ofd", "xml", "docx" -> ending;
            default -> "picture";
        };
    }

    boolean distractor() {
        return documents.isEmpty();
    }
}
