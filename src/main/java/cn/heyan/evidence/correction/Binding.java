package cn.heyan.evidence.correction;

import cn.heyan.packet.Boundary;
import cn.heyan.packet.Boundary.Ground;
import cn.heyan.packet.Document;
import cn.heyan.packet.PageRef;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Documents bound anew as reviewers say: other kinds, other first and last pages (重新分件); the pages themselves stay. */
final class Binding {

    private final List<Document> documents;
    private final List<LaidOver> laid = new ArrayList<>();

    Binding(List<Document> documents) {
        this.documents = new ArrayList<>(documents);
    }

    /** The documents as they are now. */
    List<Document> documents() {
        return List.copyOf(documents);
    }

    /** What became of each correction of this sort. */
    List<LaidOver> laid() {
        return List.copyOf(laid);
    }

    void apply(Corrected corrected) {
        Optional<String> before = Optional.empty();
        if (corrected.what() instanceof Correction.Kind kind) {
            before = kind(kind, corrected);
        } else if (corrected.what() instanceof Correction.Split split) {
            before = split(split, corrected);
        } else if (corrected.what() instanceof Correction.Merge merge) {
            before = merge(merge);
        } else if (corrected.what() instanceof Correction.Reorder reorder) {
            before = reorder(reorder);
        } else {
            return;
        }
        laid.add(before.map(was -> LaidOver.over(corrected, was)).orElseGet(() -> LaidOver.lapsed(corrected)));
    }

    private Optional<String> kind(Correction.Kind change, Corrected corrected) {
        return change.document().in(documents).map(was -> {
            replace(
                    was,
                    new Document(
                            change.kind(), was.pages(), was.area(), "由" + corrected.who() + "更正材料种类", was.boundary()));
            return was.kind().chinese();
        });
    }

    private Optional<String> split(Correction.Split change, Corrected corrected) {
        return change.document()
                .in(documents)
                .filter(was -> was.pages().indexOf(change.from()) > 0)
                .map(was -> {
                    int at = was.pages().indexOf(change.from());
                    int place = replace(was, pages(was, was.pages().subList(0, at)));
                    documents.add(
                            place + 1,
                            new Document(
                                    was.kind(),
                                    was.pages().subList(at, was.pages().size()),
                                    was.area(),
                                    was.reason(),
                                    new Boundary(Ground.TITLE, "由" + corrected.who() + "在此拆分")));
                    return numbers(was);
                });
    }

    private Optional<String> merge(Correction.Merge change) {
        Optional<Document> other = change.other().in(documents);
        return change.document()
                .in(documents)
                .filter(was -> other.isPresent() && other.get() != was)
                .map(was -> {
                    List<PageRef> all = new ArrayList<>(was.pages());
                    other.get().pages().stream()
                            .filter(page -> !all.contains(page))
                            .forEach(all::add);
                    documents.removeIf(each -> each == other.get());
                    replace(was, pages(was, all));
                    return numbers(was) + "；" + numbers(other.get());
                });
    }

    private Optional<String> reorder(Correction.Reorder change) {
        return change.document()
                .in(documents)
                .filter(was -> was.pages().size() == change.pages().size()
                        && new HashSet<>(was.pages()).equals(new HashSet<>(change.pages())))
                .map(was -> {
                    replace(was, pages(was, change.pages()));
                    return numbers(was);
                });
    }

    private int replace(Document was, Document now) {
        for (int i = 0; i < documents.size(); i++) {
            if (documents.get(i) == was) {
                documents.set(i, now);
                return i;
            }
        }
        throw new IllegalStateException("gone: " + was);
    }

    private static Document pages(Document was, List<PageRef> pages) {
        return new Document(was.kind(), pages, was.area(), was.reason(), was.boundary());
    }

    private static String numbers(Document document) {
        return document.kind().chinese() + " 第 "
                + document.pages().stream()
                        .map(page -> String.valueOf(page.number()))
                        .collect(Collectors.joining("、"))
                + " 页";
    }
}
