package cn.heyan.extract;

import cn.heyan.packet.Box;
import cn.heyan.packet.Document;
import cn.heyan.packet.Page;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.TextLine;
import cn.heyan.packet.Word;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The words of a document's pages, to be searched by label (标签) and by table column.
 *
 * <p>A label may be letter-spaced, wrapped inside its cell, followed by a colon or by the edge of its cell, and, from four
 * characters on, misread in one. A value ends where the next known label begins: name all labels of the form, with
 * {@link #knowing}, also those nobody asks for.
 */
public final class Sheet {
    /** A label that strays more than this is one character away, and has neither a colon nor a gap behind it. */
    private static final double SURE = 2;

    private final List<Leaf> leaves;
    private final Set<String> known;

    private Sheet(List<Leaf> leaves, Set<String> known) {
        this.leaves = leaves;
        this.known = known;
    }

    /** The pages of the document, and of its first page only the area it covers. */
    public static Sheet of(Document document, ReadPacket packet) {
        List<Leaf> leaves = new ArrayList<>();
        for (var ref : document.pages()) {
            leaves.add(Leaf.of(packet.page(ref), leaves.isEmpty() ? document.area() : Box.PAGE));
        }
        return new Sheet(List.copyOf(leaves), Set.of());
    }

    /** One page, or the part of it inside the area. */
    public static Sheet of(Page page, Box area) {
        return new Sheet(List.of(Leaf.of(page, area)), Set.of());
    }

    /** The same sheet with further labels at which a value ends. */
    public Sheet knowing(Collection<String> labels) {
        Set<String> all = new LinkedHashSet<>(known);
        labels.forEach(label -> all.add(Label.fold(label)));
        return new Sheet(leaves, Set.copyOf(all));
    }

    /** Its pages. */
    public List<Page> pages() {
        return leaves.stream().map(Leaf::page).toList();
    }

    /** Its lines, page after page. */
    public List<Print> lines() {
        return leaves.stream()
                .flatMap(leaf -> leaf.lines().stream().map(line -> new Print(leaf.page(), Print.inLine(line.words()))))
                .toList();
    }

    /** All it says without spaces, full-width forms as ordinary ones. */
    public String dense() {
        StringBuilder dense = new StringBuilder();
        for (Leaf leaf : leaves) {
            for (TextLine line : leaf.lines()) {
                dense.append(Label.fold(line.dense()));
            }
        }
        return dense.toString();
    }

    /** Where any of the labels stands, the surest first. */
    public List<Spot> find(String... labels) {
        Set<String> all = knownAnd(labels);
        List<Spot> spots = new ArrayList<>();
        for (String label : labels) {
            for (Leaf leaf : leaves) {
                spots.addAll(leaf.find(label, all));
            }
        }
        spots.sort(Comparator.comparingDouble(Spot::strayed));
        return spots;
    }

    /** What stands behind or, if nothing does, below a label; the likeliest first. Take the first that parses. */
    public Stream<Print> values(String... labels) {
        Set<String> all = knownAnd(labels);
        return find(labels).stream()
                .flatMap(spot -> Stream.concat(
                        new ValueSearch(leaf(spot), all).right(spot).stream(),
                        new ValueSearch(leaf(spot), all).below(spot).stream()));
    }

    /** What stands behind a label in its line or cell: text up to the next known label. */
    public Optional<Print> right(String... labels) {
        Set<String> all = knownAnd(labels);
        return find(labels).stream()
                .flatMap(spot -> new ValueSearch(leaf(spot), all).right(spot).stream())
                .findFirst();
    }

    /**
     * Like {@link #values}, but only of labels that stand there as labels do: running text may hold their words, or words much like
     * them.
     *
     * @param wrapped whether a value may go on in further lines of its cell
     */
    public Stream<Print> surely(boolean wrapped, String... labels) {
        Set<String> all = knownAnd(labels);
        return find(labels).stream().filter(spot -> spot.strayed() <= SURE).flatMap(spot -> {
            ValueSearch search = new ValueSearch(leaf(spot), all);
            Stream<Print> right = (wrapped ? search.cell(spot) : search.right(spot)).stream();
            return Stream.concat(right, search.below(spot).stream());
        });
    }

    /** What stands below a label. */
    public Optional<Print> below(String... labels) {
        Set<String> all = knownAnd(labels);
        return find(labels).stream()
                .flatMap(spot -> new ValueSearch(leaf(spot), all).below(spot).stream())
                .findFirst();
    }

    /** What stands behind one label's place. */
    public Optional<Print> right(Spot spot) {
        return new ValueSearch(leaf(spot), known).right(spot);
    }

    /** Like {@link #right(String...)}, with the further lines of a wrapped cell. */
    public Optional<Print> cell(String... labels) {
        Set<String> all = knownAnd(labels);
        return find(labels).stream()
                .flatMap(spot -> new ValueSearch(leaf(spot), all).cell(spot).stream())
                .findFirst();
    }

    /** The rows of the table with these columns, page after page; nothing if no such heading is found. */
    public List<Row> table(Columns columns) {
        return new TableSearch(columns).rows(leaves);
    }

    /** The heading of the table with these columns, for what it states beside them: years, units. */
    public Optional<Heading> heading(Columns columns) {
        return leaves.stream()
                .flatMap(leaf -> Heading.find(leaf, columns).stream())
                .findFirst();
    }

    private Leaf leaf(Spot spot) {
        return leaves.stream()
                .filter(leaf -> leaf.page().ref().equals(spot.page().ref()))
                .findFirst()
                .orElseThrow();
    }

    private Set<String> knownAnd(String... labels) {
        Set<String> all = new LinkedHashSet<>(known);
        for (String label : labels) {
            all.add(Label.fold(label));
        }
        return all;
    }

    /** All words of its pages. */
    public List<Word> words() {
        return leaves.stream().flatMap(leaf -> leaf.words().stream()).toList();
    }
}
