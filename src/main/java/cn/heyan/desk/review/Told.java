package cn.heyan.desk.review;

import cn.heyan.evidence.correction.DocumentAddress;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a stored report.json tells (核验存档的内容), with the packet's pages counted through from 1 over all of its files. */
final class Told {

    private final JsonNode root;
    private final Map<PageRef, Integer> numbers = new LinkedHashMap<>();
    private final List<PageRef> pages;
    private final List<Piece> pieces = new ArrayList<>();

    Told(JsonNode root) {
        this.root = root;
        for (JsonNode file : root.path("packet").path("files")) {
            for (int page = 1; page <= file.path("pages").asInt(); page++) {
                put(new PageRef(file.path("name").asText(), page));
            }
        }
        if (numbers.isEmpty()) {
            // an older report does not list its files
            root.path("documents").forEach(document -> refs(document).forEach(this::put));
        }
        pages = List.copyOf(numbers.keySet());
        pieces();
    }

    /**
     * A document.
     *
     * @param index in the report, from 0
     * @param address where it begins
     * @param kind what it is
     * @param pages its pages, counted through
     * @param node all that was read on it
     */
    record Piece(int index, DocumentAddress address, DocumentKind kind, List<Integer> pages, JsonNode node) {

        /** Its address in forms. */
        public String place() {
            return address.first().number() + "." + address.nth() + "@"
                    + address.first().file();
        }
    }

    private void put(PageRef page) {
        numbers.putIfAbsent(page, numbers.size() + 1);
    }

    private void pieces() {
        Map<PageRef, Integer> begun = new LinkedHashMap<>();
        for (JsonNode node : root.path("documents")) {
            List<PageRef> refs = refs(node);
            PageRef first = refs.get(0);
            int nth = begun.merge(first, 1, Integer::sum);
            pieces.add(new Piece(
                    pieces.size(),
                    new DocumentAddress(first, nth),
                    DocumentKind.of(node.path("kind").asText()).orElse(DocumentKind.OTHER),
                    refs.stream().map(this::number).toList(),
                    node));
        }
    }

    JsonNode root() {
        return root;
    }

    /** The packet's id as its page folder is named. */
    String packet() {
        return root.path("packet").path("id").asText();
    }

    public List<PageRef> pages() {
        return pages;
    }

    public List<Piece> documents() {
        return pieces;
    }

    List<Piece> on(int page) {
        return pieces.stream().filter(piece -> piece.pages().contains(page)).toList();
    }

    boolean severalFiles() {
        return pages.stream().map(PageRef::file).distinct().count() > 1;
    }

    /** The page counted through; 0 if there is none. */
    int number(PageRef page) {
        return numbers.getOrDefault(page, 0);
    }

    /** The page that a statement stands on, counted through; 0 if it stands on none. */
    int number(JsonNode place) {
        return place.path("page").isInt() ? number(ref(place)) : 0;
    }

    PageRef ref(JsonNode place) {
        return new PageRef(place.path("file").asText(only()), place.path("page").asInt());
    }

    /** What pages are called in the reader's language: their number, with the file where there are several. */
    public String called(int page) {
        PageRef ref = pages.get(page - 1);
        String name = severalFiles() ? ref.file().substring(ref.file().lastIndexOf('/') + 1) + " " : "";
        return Shown.inEnglish() ? name + "p. " + ref.number() : name + "第 " + ref.number() + " 页";
    }

    /** Pages that could not be read, with the reason. */
    Map<Integer, String> unread() {
        Map<Integer, String> unread = new LinkedHashMap<>();
        root.path("unread")
                .forEach(one -> unread.put(number(one), one.path("reason").asText()));
        return unread;
    }

    /** The pages in the order of their documents, each once; unread ones at the end. */
    Set<Integer> sorted() {
        Set<Integer> sorted = new LinkedHashSet<>();
        pieces.forEach(piece -> sorted.addAll(piece.pages()));
        sorted.addAll(numbers.values());
        return sorted;
    }

    private String only() {
        JsonNode files = root.path("packet").path("files");
        return files.isEmpty()
                ? root.path("packet").path("file").asText()
                : files.path(0).path("name").asText();
    }

    private List<PageRef> refs(JsonNode document) {
        List<PageRef> refs = new ArrayList<>();
        if (document.has("places")) {
            document.path("places").forEach(place -> refs.add(ref(place)));
        } else {
            String file = document.path("file").asText(only());
            document.path("pages").forEach(page -> refs.add(new PageRef(file, page.asInt())));
        }
        return refs;
    }
}
