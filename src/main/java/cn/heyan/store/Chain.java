package cn.heyan.store;

import cn.heyan.store.History.BrokenLink;
import cn.heyan.store.History.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The history held against its own hashes. */
final class Chain {

    private static final int AT_ONCE = 1000;

    private final Database database;
    private final Map<String, TreeSet<Long>> emptied = new HashMap<>();
    private final Map<String, Long> forgotten = new HashMap<>();
    private String link = "";
    private long seq;

    Chain(Database database) {
        this.database = database;
    }

    /** The first line that is not as it was written. */
    Optional<BrokenLink> verify() {
        for (List<Linked> some = next(); !some.isEmpty(); some = next()) {
            for (Linked line : some) {
                Optional<BrokenLink> broken = look(line);
                if (broken.isPresent()) {
                    return broken;
                }
            }
        }
        return emptied().or(this::head);
    }

    private List<Linked> next() {
        return database.sql()
                .sql("select * from history where seq > ? order by seq limit " + AT_ONCE)
                .param(seq)
                .query((row, n) -> new Linked(Row.of(row, n), row.getString("link")))
                .list();
    }

    private Optional<BrokenLink> look(Linked line) {
        Row row = line.row();
        if (row.change().seq() != seq + 1) {
            return Optional.of(new BrokenLink(seq + 1, "缺少此条记录"));
        }
        if (!row.linkAfter(link).equals(line.link())) {
            return Optional.of(new BrokenLink(row.change().seq(), "此条记录被改动过"));
        }
        boolean empty = row.change().was().isEmpty() && row.change().becomes().isEmpty();
        boolean whole = Sha256.of(row.change().was()).equals(row.wasHash())
                && Sha256.of(row.change().becomes()).equals(row.nowHash());
        if (!empty && !whole) {
            return Optional.of(new BrokenLink(row.change().seq(), "此条记录的内容被改动过"));
        }
        String packet = row.change().packet();
        if (empty) {
            emptied.computeIfAbsent(packet, p -> new TreeSet<>())
                    .add(row.change().seq());
        }
        if (row.change().what().equals(History.FORGOTTEN)) {
            forgotten.put(packet, row.change().seq());
        }
        link = line.link();
        seq = row.change().seq();
        return Optional.empty();
    }

    /** Words may be missing only where a later line says that they were taken out on request. */
    private Optional<BrokenLink> emptied() {
        return emptied.entrySet().stream()
                .flatMap(entry ->
                        Optional.ofNullable(entry.getValue().higher(forgotten.getOrDefault(entry.getKey(), 0L)))
                                .stream())
                .min(Long::compare)
                .map(line -> new BrokenLink(line, "此条记录的内容被删去，且没有相应的删除记录"));
    }

    private Optional<BrokenLink> head() {
        return database.sql()
                                .sql("select count(*) from history_head where id = 1 and seq = ? and link = ?")
                                .params(seq, link)
                                .query(Integer.class)
                                .single()
                        == 1
                ? Optional.empty()
                : Optional.of(new BrokenLink(seq + 1, "末尾的记录缺失"));
    }

    private record Linked(Row row, String link) {}
}
