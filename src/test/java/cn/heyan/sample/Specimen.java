package cn.heyan.sample;

import java.util.List;

/**
 * One file of the synthetic corpus: documents bound together, without separators, with the truth of each.
 *
 * @param id the file's name without ending: what is special about it
 * @param documents in the order of their pages
 */
record Specimen(String id, List<Told> documents) {

    static Specimen of(String id, Told... documents) {
        return new Specimen(id, List.of(documents));
    }
}
