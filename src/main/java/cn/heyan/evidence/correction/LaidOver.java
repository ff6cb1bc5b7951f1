package cn.heyan.evidence.correction;

import cn.heyan.evidence.Reading;
import java.util.Optional;

/**
 * A correction as it was laid over a packet.
 *
 * @param corrected the correction
 * @param machine what the machine had read in this place, kept; none where the correction is not about a value
 * @param before what stood there before, as a person reads it; empty if nothing
 * @param applies whether it found what it is about: one that did not is shown, never dropped in silence
 */
public record LaidOver(Corrected corrected, Optional<Reading<?>> machine, String before, boolean applies) {

    static LaidOver lapsed(Corrected corrected) {
        return new LaidOver(corrected, Optional.empty(), "", false);
    }

    static LaidOver over(Corrected corrected, String before) {
        return new LaidOver(corrected, Optional.empty(), before, true);
    }
}
