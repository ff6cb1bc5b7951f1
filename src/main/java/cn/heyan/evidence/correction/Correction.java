package cn.heyan.evidence.correction;

import cn.heyan.packet.Box;
import cn.heyan.packet.DocumentKind;
import cn.heyan.packet.PageRef;
import java.util.List;
import java.util.Optional;

/** One thing that a reviewer changed, saw or decided (人工更正). */
public sealed interface Correction {

    /** The page that it is about, if it is about one. */
    Optional<PageRef> page();

    /**
     * A place on a page that the reviewer pointed at.
     *
     * @param page which page
     * @param box where on it
     */
    record Spot(PageRef page, Box box) {}

    /**
     * A field says something else than was read (更正数值).
     *
     * @param document it stands on
     * @param row of the document's table from 1; 0 for the document itself
     * @param field by name, such as {@code totalAmount}
     * @param typed what it says, as typed; empty where nothing is written there
     * @param spot where the reviewer saw it, if pointed at
     */
    record Value(DocumentAddress document, int row, String field, String typed, Optional<Spot> spot)
            implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(spot.map(Spot::page).orElse(document.first()));
        }
    }

    /** A document is of another kind (更正材料种类). */
    record Kind(DocumentAddress document, DocumentKind kind) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(document.first());
        }
    }

    /** From this page on it is a document of its own (拆分); it keeps the kind until that is changed too. */
    record Split(DocumentAddress document, PageRef from) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(from);
        }
    }

    /** The other document is part of this one, behind its last page (合并). */
    record Merge(DocumentAddress document, DocumentAddress other) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(other.first());
        }
    }

    /** The same pages in another order (调整页序). */
    record Reorder(DocumentAddress document, List<PageRef> pages) implements Correction {
        public Reorder {
            pages = List.copyOf(pages);
        }

        @Override
        public Optional<PageRef> page() {
            return Optional.of(document.first());
        }
    }

    /** A seal or signature is there, seen by a person (印章、签字已见). */
    record MarkSeen(String mark, Spot spot) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(spot.page());
        }
    }

    /** A page can be read, whatever was measured (页面可辨认). */
    record PageLegible(PageRef at) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.of(at);
        }
    }

    /**
     * A finding is taken over or not (采纳或不采纳结论).
     *
     * @param finding its key: it changes when what the finding says changes, so that nobody's word stands for another finding
     * @param check id of its check
     * @param accepted whether it stands
     */
    record Judged(String finding, String check, boolean accepted) implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.empty();
        }
    }

    /**
     * What a look outside the packet showed: invoice platform, audit report platform (人工核查结果).
     *
     * @param finding key of the finding that asked for it
     * @param check id of its check
     * @param platform where it was looked up
     * @param asItShouldBe whether all was well
     * @param screenshot key of the picture that shows it, if one was kept
     */
    record LookedUp(String finding, String check, String platform, boolean asItShouldBe, Optional<String> screenshot)
            implements Correction {
        @Override
        public Optional<PageRef> page() {
            return Optional.empty();
        }
    }
}
