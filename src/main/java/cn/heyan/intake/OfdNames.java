package cn.heyan.intake;

import java.util.List;
import java.util.Locale;

/** Tells an OFD file (版式文件) from another archive by the names in it. */
final class OfdNames {

    private OfdNames() {}

    /** Whether its head or its first document is there: at the top, or in the one folder that was packed with them. */
    static boolean in(List<String> names) {
        List<String> plain = names.stream()
                .map(name -> name.replace('\\', '/').replaceFirst("^/+", "").toLowerCase(Locale.ROOT))
                .filter(name -> !name.startsWith("__macosx/"))
                .toList();
        if (plain.stream().anyMatch(OfdNames::isHead)) {
            return true;
        }
        List<String> folders = plain.stream()
                .map(name -> name.replaceFirst("/.*$", "/"))
                .distinct()
                .toList();
        return folders.size() == 1
                && plain.stream()
                        .anyMatch(name -> isHead(name.substring(
                                Math.min(name.length(), folders.get(0).length()))));
    }

    private static boolean isHead(String name) {
        return name.equals("ofd.xml") || name.equals("doc_0/document.xml");
    }
}
