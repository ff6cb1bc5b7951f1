package cn.heyan;

import cn.heyan.intake.ContentDigest;
import cn.heyan.journey.Journey;
import cn.heyan.route.Clerk;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/** Packets of three pages at {@link RunningDesk}, cover and form as they come from a computer. */
public final class SmallPackets {

    private SmallPackets() {}

    /** A small packet on its journey, as the inbox would send it; its name makes its bytes its own. */
    public static String examined(String name) throws Exception {
        return examined(name, "hengyang-2024-digital-upgrade");
    }

    /** The same, against this programme. */
    public static String examined(String name, String programme) throws Exception {
        Path original = RunningDesk.running().folder().resolve(name + ".pdf");
        DigitalSheets.coverAndForm(original);
        return examined(name, programme, original);
    }

    /** The same with a pledge, which asks for a seal and a signature, in the cover's place. */
    public static String withPledge(String name) throws Exception {
        Path original = RunningDesk.running().folder().resolve(name + ".pdf");
        DigitalSheets.pledgeAndForm(original);
        return examined(name, "hengyang-2024-digital-upgrade", original);
    }

    /** All PDF files of a made packet as one, twenty pages: one of its invoices was issued a day before the window. */
    public static String whole(String name) throws Exception {
        Path original = RunningDesk.running().folder().resolve(name + ".pdf");
        DigitalSheets.once(original);
        return examined(name, "hengyang-2024-digital-upgrade", original);
    }

    private static synchronized String examined(String name, String programme, Path original) throws Exception {
        RunningDesk desk = RunningDesk.running();
        Files.writeString(original, "\n% " + name + "\n", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        String id = ContentDigest.of(original);
        Ledger ledger = desk.bean(Ledger.class);
        LedgerEntry entry = new LedgerEntry(
                id,
                name + ".pdf",
                Optional.of(programme),
                State.WAITING,
                0,
                original,
                desk.folder().resolve("outbox").resolve(name),
                Instant.now());
        if (ledger.find(id).isEmpty()) {
            ledger.enter(entry);
            Clerk clerk = desk.bean(Clerk.class);
            clerk.end(
                    desk.bean(Journey.class).check(clerk.begin(entry)),
                    ledger.find(id).orElseThrow());
        }
        if (ledger.find(id).orElseThrow().state() != State.REPORTED) {
            throw new IllegalStateException("not reported: " + ledger.find(id));
        }
        return id;
    }
}
