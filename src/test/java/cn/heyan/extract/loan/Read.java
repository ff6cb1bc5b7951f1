package cn.heyan.extract.loan;

import cn.heyan.evidence.Field;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Readings;
import cn.heyan.evidence.SecondReader;
import cn.heyan.extract.HandLaid;
import cn.heyan.extract.PaperReader;
import cn.heyan.extract.SecondLook;
import cn.heyan.packet.Page;
import java.util.List;
import java.util.stream.Stream;

/** Hand-laid pages through one reader. */
final class Read {

    private Read() {}

    static Paper typed(PaperReader reader, HandLaid... laid) {
        return read(reader, Stream.of(laid).map(HandLaid::typed).toList());
    }

    /** As the first OCR reader gives it, and nobody to ask a second time. */
    static Paper scanned(PaperReader reader, HandLaid... laid) {
        return read(reader, Stream.of(laid).map(HandLaid::scanned).toList());
    }

    private static Paper read(PaperReader reader, List<Page> pages) {
        Page[] all = pages.toArray(new Page[0]);
        return reader.read(
                HandLaid.document(reader.kinds().iterator().next(), all),
                HandLaid.packet(all),
                new SecondLook(SecondReader.NONE));
    }

    static <T> T settled(Paper paper, Field<T> field) {
        return settled(paper.readings(), field);
    }

    static <T> T settled(Readings readings, Field<T> field) {
        return readings.read(field)
                .settled()
                .orElseThrow(() -> new AssertionError(field.name() + " is " + readings.read(field)));
    }
}
