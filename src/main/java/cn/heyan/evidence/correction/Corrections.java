package cn.heyan.evidence.correction;

import cn.heyan.evidence.Dossier;
import cn.heyan.packet.PageRef;
import cn.heyan.packet.SortedPacket;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Everything that reviewers corrected in one packet and did not take back (更正), in the order in which it was made.
 *
 * @param all the oldest first
 */
public record Corrections(List<Corrected> all) {

    /** Nobody corrected anything. */
    public static final Corrections NONE = new Corrections(List.of());

    public Corrections {
        all = List.copyOf(all);
    }

    /** The documents, bound as reviewers say. */
    public SortedPacket bind(SortedPacket sorted) {
        return new SortedPacket(sorted.read(), binding(sorted).documents());
    }

    /** The papers with what reviewers typed; every correction is recorded with what stood there before, or as having found nothing. */
    public Dossier layOver(Dossier dossier, SortedPacket sorted) {
        if (all.isEmpty()) {
            return dossier;
        }
        Retyping retyping = new Retyping(dossier.papers());
        List<LaidOver> laid = new ArrayList<>(binding(sorted).laid());
        for (Corrected corrected : all) {
            if (corrected.what() instanceof Correction.Value value) {
                retyping.apply(corrected, value);
            } else if (corrected.what() instanceof Correction.MarkSeen
                    || corrected.what() instanceof Correction.PageLegible) {
                laid.add(seen(corrected, dossier));
            } else if (corrected.what() instanceof Correction.Judged
                    || corrected.what() instanceof Correction.LookedUp) {
                // whether the finding still says this is known only after the examination
                laid.add(LaidOver.over(corrected, ""));
            }
        }
        laid.addAll(retyping.laid());
        laid.sort((one, other) ->
                Long.compare(one.corrected().number(), other.corrected().number()));
        return new Dossier(dossier.read(), retyping.papers(), laid);
    }

    private Binding binding(SortedPacket sorted) {
        Binding binding = new Binding(sorted.documents());
        all.forEach(binding::apply);
        return binding;
    }

    private static LaidOver seen(Corrected corrected, Dossier dossier) {
        Optional<PageRef> page = corrected.what().page();
        boolean there = page.filter(dossier.read().packet().pages()::contains).isPresent();
        return there ? LaidOver.over(corrected, "") : LaidOver.lapsed(corrected);
    }
}
