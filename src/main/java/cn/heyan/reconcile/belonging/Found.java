package cn.heyan.reconcile.belonging;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * To which programme a packet belongs, or which it may belong to.
 *
 * @param programme id of the one that fits; none if none or several do
 * @param reason where that stands, in Chinese; empty if none fits
 * @param candidates ids of those that may fit, for the question
 */
public record Found(Optional<String> programme, String reason, List<String> candidates) {
    public Found {
        candidates = List.copyOf(candidates);
    }

    static Found one(String id, String reason) {
        return new Found(Optional.of(id), reason, List.of(id));
    }

    static Found question(Set<String> ids) {
        return new Found(Optional.empty(), "", List.copyOf(ids));
    }

    static Found none(Set<String> likely) {
        return question(likely);
    }
}
