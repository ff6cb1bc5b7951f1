package cn.heyan.store;

import cn.heyan.notation.Yuan;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PagePrint;
import cn.heyan.packet.PageRef;
import cn.heyan.reconcile.Interval;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.UsedPage;
import cn.heyan.reconcile.archive.UsedPaper;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of the registry: papers, their keys, pages by their look, points and totals of the last examination. */
final class UsedRows {

    private static final List<String> TABLES = List.of(
            "registered",
            "registered_key",
            "registered_page",
            "registered_mark",
            "registered_point",
            "registered_total");

    /** A question names no more marks than this at once. */
    private static final int AT_ONCE = 500;

    private final JdbcClient database;

    UsedRows(JdbcClient database) {
        this.database = database;
    }

    void clear(String packet) {
        TABLES.forEach(table -> database.sql("delete from " + table + " where packet_id = ?")
                .param(packet)
                .update());
    }

    void key(String packet, String key) {
        database.sql("insert into registered_key (packet_id, paper_key) values (?, ?)")
                .params(packet, key)
                .update();
    }

    void write(String packet, List<UsedPaper> papers, List<UsedPage> pages) {
        for (int i = 0; i < papers.size(); i++) {
            UsedPaper paper = papers.get(i);
            database.sql("insert into registered (packet_id, no, kind, name, file, page, numbers, sure, code, party,"
                            + " amount, dated, red_of, counted) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(Arrays.asList(
                            packet,
                            i,
                            paper.kind().id(),
                            paper.name(),
                            paper.page().file(),
                            paper.page().number(),
                            String.join(" ", paper.numbers()),
                            paper.sure(),
                            paper.code(),
                            paper.party(),
                            amount(paper.amount()),
                            paper.date().orElse(null),
                            paper.redOf(),
                            amount(paper.counted())))
                    .update();
        }
        papers.stream().flatMap(paper -> paper.keys().stream()).distinct().forEach(key -> key(packet, key));
        pages.forEach(page -> database.sql(
                        "insert into registered_page"
                                + " (packet_id, file, page, kind, print, figures, characters, marked) values (?, ?, ?, ?, ?, ?, ?, true)")
                .params(
                        packet,
                        page.page().file(),
                        page.page().number(),
                        page.kind().id(),
                        page.print().hex(),
                        String.join(" ", page.figures()),
                        page.characters())
                .update());
        pages.stream().flatMap(page -> page.marks().stream()).distinct().forEach(mark -> database.sql(
                        "insert into registered_mark (packet_id, mark) values (?, ?)")
                .params(packet, mark)
                .update());
    }

    void write(String packet, PastOutcome outcome) {
        outcome.points().forEach((point, words) -> database.sql(
                        "insert into registered_point (packet_id, point, words) values (?, ?, ?)")
                .params(packet, point, words)
                .update());
        outcome.verified().forEach((field, total) -> database.sql(
                        "insert into registered_total (packet_id, field, low, high) values (?, ?, ?, ?)")
                .params(packet, field, total.low().amount(), total.high().amount())
                .update());
    }

    private static @Nullable BigDecimal amount(Optional<Yuan> yuan) {
        return yuan.map(Yuan::amount).orElse(null);
    }

    Set<String> keys(String packet, String prefix) {
        return database
                .sql("select paper_key from registered_key where packet_id = ? and paper_key like ?")
                .params(packet, prefix + "%")
                .query(String.class)
                .list()
                .stream()
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    List<UsedPaper> papers(String packet) {
        return database.sql("select * from registered where packet_id = ? order by no")
                .param(packet)
                .query(UsedRows::paper)
                .list();
    }

    private static UsedPaper paper(ResultSet row, int number) throws SQLException {
        return new UsedPaper(
                kind(row),
                row.getString("name"),
                place(row),
                List.copyOf(words(row.getString("numbers"))),
                row.getBoolean("sure"),
                row.getString("code"),
                row.getString("party"),
                Optional.ofNullable(row.getBigDecimal("amount")).map(Yuan::rounded),
                Optional.ofNullable(row.getObject("dated", LocalDate.class)),
                row.getString("red_of"),
                Optional.ofNullable(row.getBigDecimal("counted")).map(Yuan::rounded));
    }

    List<UsedPage> pages(String packet) {
        return database.sql("select * from registered_page where packet_id = ? order by file, page")
                .param(packet)
                .query(UsedRows::page)
                .list();
    }

    private static UsedPage page(ResultSet row, int number) throws SQLException {
        return new UsedPage(
                place(row),
                kind(row),
                new PagePrint(row.getString("print")),
                words(row.getString("figures")),
                row.getInt("characters"));
    }

    /** The packets with a page that may be the same sheet as one of these: those that share a mark, each of their pages held against each. */
    Set<String> like(List<UsedPage> pages) {
        List<String> marks =
                pages.stream().flatMap(page -> page.marks().stream()).distinct().toList();
        Set<String> candidates = new LinkedHashSet<>();
        for (int from = 0; from < marks.size(); from += AT_ONCE) {
            candidates.addAll(database.sql("select distinct packet_id from registered_mark where mark in (:marks)")
                    .param("marks", marks.subList(from, Math.min(marks.size(), from + AT_ONCE)))
                    .query(String.class)
                    .list());
        }
        Set<String> found = new LinkedHashSet<>();
        for (String candidate : candidates) {
            if (pages(candidate).stream().anyMatch(there -> pages.stream().anyMatch(there::like))) {
                found.add(candidate);
            }
        }
        found.addAll(unmarked(pages));
        return found;
    }

    /** Of the packets that were registered before pages had marks. */
    private Set<String> unmarked(List<UsedPage> pages) {
        Set<String> found = new LinkedHashSet<>();
        database.sql("select * from registered_page where not marked").query(row -> {
            UsedPage there = page(row, 0);
            if (pages.stream().anyMatch(there::like)) {
                found.add(row.getString("packet_id"));
            }
        });
        return found;
    }

    PastOutcome outcome(String packet) {
        Map<String, String> points = new LinkedHashMap<>();
        database.sql("select point, words from registered_point where packet_id = ?")
                .param(packet)
                .query(row -> {
                    points.put(row.getString("point"), row.getString("words"));
                });
        Map<String, Interval> totals = new LinkedHashMap<>();
        database.sql("select field, low, high from registered_total where packet_id = ?")
                .param(packet)
                .query(row -> {
                    totals.put(
                            row.getString("field"),
                            new Interval(
                                    Yuan.rounded(row.getBigDecimal("low")), Yuan.rounded(row.getBigDecimal("high"))));
                });
        return new PastOutcome(points, totals);
    }

    private static PageRef place(ResultSet row) throws SQLException {
        return new PageRef(row.getString("file"), row.getInt("page"));
    }

    private static DocumentKind kind(ResultSet row) throws SQLException {
        return DocumentKind.of(row.getString("kind")).orElse(DocumentKind.OTHER);
    }

    private static Set<String> words(String joined) {
        return joined.isEmpty() ? Set.of() : new LinkedHashSet<>(List.of(joined.split(" ")));
    }
}
