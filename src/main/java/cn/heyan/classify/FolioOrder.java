package cn.heyan.classify;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says where a document's printed page numbers show that pages lie in another order, or that some are not there (页序). */
final class FolioOrder {

    private FolioOrder() {}

    /** A remark for the reviewer, empty where all is well or nothing is printed. */
    static String remark(List<PageView> views) {
        List<Folio> folios =
                views.stream().flatMap(view -> view.folio().stream()).toList();
        if (folios.isEmpty() || folios.size() < views.size()) {
            return "";
        }
        int of = folios.get(0).of();
        if (of < 2 || folios.stream().anyMatch(folio -> folio.of() != of)) {
            return "";
        }
        TreeSet<Integer> there = new TreeSet<>();
        boolean mixed = false;
        for (Folio folio : folios) {
            mixed |= !there.isEmpty() && folio.number() < there.last();
            there.add(folio.number());
        }
        String missing = IntStream.rangeClosed(1, of)
                .filter(number -> !there.contains(number))
                .mapToObj(String::valueOf)
                .collect(Collectors.joining("、"));
        String order =
                folios.stream().map(folio -> String.valueOf(folio.number())).collect(Collectors.joining("、"));
        return (mixed ? "；页序有误：印刷页码依次为 " + order : "")
                + (missing.isEmpty() ? "" : "；按页码共 " + of + " 页，未见第 " + missing + " 页");
    }
}
