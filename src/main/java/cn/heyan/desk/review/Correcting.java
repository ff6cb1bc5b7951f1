package cn.heyan.desk.review;

import cn.heyan.desk.account.Person;
import cn.heyan.evidence.correction.Corrected;
import cn.heyan.evidence.correction.Correction;
import cn.heyan.evidence.correction.CorrectionWords;
import cn.heyan.journey.Outcome;
import cn.heyan.journey.Reexamination;
import cn.heyan.store.Blobs;
import cn.heyan.store.CorrectionBook;
import cn.heyan.store.KeptPacket;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Takes corrections, from pages and programs alike: held against the rules, written down, then the packet is examined again. */
@Component
public final class Correcting {

    private final PacketDesk desk;
    private final CorrectionBook book;
    private final Reexamination reexamination;
    private final Blobs blobs;
    private final Clock clock;

    Correcting(PacketDesk desk, CorrectionBook book, Reexamination reexamination, Blobs blobs, Clock clock) {
        this.desk = desk;
        this.book = book;
        this.reexamination = reexamination;
        this.blobs = blobs;
        this.clock = clock;
    }

    /** Why a correction is not taken, or what became of it. */
    public static final class NotTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final boolean kept;

        private final transient Wrong wrong;

        NotTaken(Wrong wrong, boolean kept) {
            super(wrong.english(), null, false, false);
            this.wrong = wrong;
            this.kept = kept;
        }

        /** The reason in both languages. */
        public Wrong wrong() {
            return wrong;
        }

        /** The reason in Chinese. */
        String sentence() {
            return wrong.chinese();
        }

        /** Whether it was written down all the same, and only the examination after it did not come to its end. */
        public boolean isKept() {
            return kept;
        }
    }

    /**
     * Writes it down and examines the packet again.
     *
     * @param asPrinted whether the paper says so although it cannot be right, such as a credit code with a wrong check character
     * @throws NotTaken with the reason
     */
    public Corrected take(Person me, KeptPacket packet, String why, Correction what, boolean asPrinted) {
        wrong(packet, why, what, asPrinted).ifPresent(wrong -> {
            throw new NotTaken(wrong, false);
        });
        Corrected corrected = book.add(packet.id(), me.getUsername(), clock.instant(), why.strip(), what);
        again(me, packet, "人工更正：" + CorrectionWords.what(what));
        return corrected;
    }

    /** What speaks against it, before anything is written. */
    Optional<Wrong> wrong(KeptPacket packet, String why, Correction what, boolean asPrinted) {
        return desk.latest(packet)
                .map(told -> new CorrectionRules(told, blobs).against(what, why, asPrinted))
                .orElse(Optional.of(new Wrong("这份材料包还没有核验结果，不能更正；请等它处理完毕。", "The packet has no examination yet.")));
    }

    /** Takes one back; nothing is deleted. */
    public void takeBack(Person me, KeptPacket packet, long number, String why) {
        if (!book.takeBack(packet.id(), number, me.getUsername(), clock.instant(), why.strip())) {
            throw new NotTaken(
                    new Wrong("没有第 " + number + " 条更正，或已经撤回。", "No such correction, or it was taken back."), false);
        }
        again(me, packet, "撤回第 " + number + " 条更正");
    }

    /** All that was ever corrected, the oldest first. */
    public List<CorrectionBook.Entry> all(KeptPacket packet) {
        return book.entries(packet.id());
    }

    /** Keeps the picture of what a platform showed, PNG or JPEG; its name for a {@link Correction.LookedUp}. */
    public String keep(byte[] picture) throws IOException {
        boolean png = picture.length > 8 && picture[1] == 'P' && picture[2] == 'N' && picture[3] == 'G';
        boolean jpeg = picture.length > 3 && (picture[0] & 0xFF) == 0xFF && (picture[1] & 0xFF) == 0xD8;
        if (!png && !jpeg) {
            throw new NotTaken(new Wrong("截图须为 PNG 或 JPEG 图片；请另存后再传。", "A screenshot is a PNG or JPEG."), false);
        }
        return blobs.put(picture);
    }

    /** The correction stands whatever comes of this: what went wrong is said, and the next examination lays it over again. */
    private void again(Person me, KeptPacket packet, String cause) {
        Outcome outcome = reexamination.again(packet.id(), me.getUsername(), cause);
        String trouble = outcome.fold(reported -> "", Outcome.TurnedAway::sentence, Outcome.Broken::sentence);
        if (!trouble.isEmpty()) {
            throw new NotTaken(
                    new Wrong(trouble, "The correction is kept, but the packet could not be examined again."), true);
        }
    }
}
