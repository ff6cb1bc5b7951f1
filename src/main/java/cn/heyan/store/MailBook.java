package cn.heyan.store;

import java.nio.file.Path;
import java.time.Instant;

/** The book of messages that came by mail (收信登记): none is taken twice. */
public final class MailBook {

    private static final int LONG = 1000;
    private static final int ADDRESS = 320;

    private final Database database;

    /** A book in this database, whose tables exist. */
    public MailBook(Database database) {
        this.database = database;
    }

    /** Whether this message has been taken. */
    public boolean knows(String digest) {
        return database.sql()
                        .sql("select count(*) from mail_taken where digest = ?")
                        .param(digest)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Enters a message and does what belongs to it, both or neither. */
    public void enter(Entry entry, Runnable also) {
        database.whole(() -> {
            database.sql()
                    .sql(
                            "insert into mail_taken (digest, message_id, sender, subject, kind, place, taken_at, packet_id)"
                                    + " values (?, ?, ?, ?, ?, ?, ?, ?)")
                    .params(
                            entry.digest(),
                            cut(entry.messageId(), LONG),
                            cut(entry.sender(), ADDRESS),
                            cut(entry.subject(), LONG),
                            entry.kind().name(),
                            entry.place().toString(),
                            Ledger.at(entry.at()),
                            entry.packet())
                    .update();
            also.run();
        });
    }

    /** How many messages of this kind have been taken. */
    public int count(Kind kind) {
        return database.sql()
                .sql("select count(*) from mail_taken where kind = ?")
                .param(kind.name())
                .query(Integer.class)
                .single();
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** What a message was. */
    public enum Kind {
        /** 材料包. */
        PACKET,
        /** 拒收: too large, not allowed, or not from whom it says. */
        REFUSED,
        /** 回信 to a letter of ours. */
        REPLY,
        /** 退信 of a letter of ours. */
        BOUNCE,
        /** Nothing was attached. */
        EMPTY
    }

    /**
     * A message.
     *
     * @param digest of its Message-ID and contents
     * @param messageId as its sender numbered it; blank if not
     * @param sender address
     * @param subject as written
     * @param kind what it was
     * @param place where it is kept
     * @param at when it was taken
     * @param packet id in the ledger of what it brought or is about; blank if nothing
     */
    public record Entry(
            String digest,
            String messageId,
            String sender,
            String subject,
            Kind kind,
            Path place,
            Instant at,
            String packet) {}
}
