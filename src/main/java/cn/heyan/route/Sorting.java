package cn.heyan.route;

import cn.heyan.classify.Sorter;
import cn.heyan.evidence.Dossier;
import cn.heyan.evidence.correction.Corrections;
import cn.heyan.extract.Extraction;
import cn.heyan.journey.Progress;
import cn.heyan.journey.Progress.Stage;
import cn.heyan.packet.ReadPacket;
import cn.heyan.packet.SortedPacket;
import org.apache.camel.ExchangeProperty;
import org.jspecify.annotations.Nullable;

/** From pages to documents, from documents to papers. */
public final class Sorting {

    private final Sorter sorter;
    private final Extraction extraction;
    private final Progress progress;

    /** Sorts and extracts, and tells how long that took. */
    public Sorting(Sorter sorter, Extraction extraction, Progress progress) {
        this.sorter = sorter;
        this.extraction = extraction;
        this.progress = progress;
    }

    /** Which pages make which document. */
    public SortedPacket sort(ReadPacket packet) {
        long start = System.nanoTime();
        progress.stage(packet.packet().name(), Stage.CLASSIFY);
        try {
            return sorter.sort(packet);
        } finally {
            progress.took(Stage.CLASSIFY, System.nanoTime() - start);
        }
    }

    /** What each document says, bound and corrected as reviewers say. */
    public Dossier extract(SortedPacket packet, @ExchangeProperty("corrections") @Nullable Corrections corrections) {
        long start = System.nanoTime();
        progress.stage(packet.read().packet().name(), Stage.EXTRACT);
        Corrections laid = corrections == null ? Corrections.NONE : corrections;
        try {
            return laid.layOver(extraction.extract(laid.bind(packet)), packet);
        } finally {
            progress.took(Stage.EXTRACT, System.nanoTime() - start);
        }
    }
}
