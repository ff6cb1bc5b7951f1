package cn.heyan.sample;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;

/**
 * One file of the synthetic corpus: documents bound together, without separators, with the truth of each.
 *
 * @param id the file's name without ending: what is special about it
 * @param documents in the order of their pages
 * @param photo the one picture that shows all documents; nothing where their pages are scanned and bound
 */
record Specimen(String id, List<Told> documents, Optional<BufferedImage> photo) {

    static Specimen of(String id, Told... documents) {
        return new Specimen(id, List.of(documents), Optional.empty());
    }
}
