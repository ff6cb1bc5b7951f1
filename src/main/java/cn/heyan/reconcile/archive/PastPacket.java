package cn.heyan.reconcile.archive;

import java.time.LocalDate;
import java.util.Set;

/**
 * A packet that was examined before (以往材料包).
 *
 * @param id of its content
 * @param name as its sender called it
 * @param programme it was examined for, by id
 * @param notice of that programme
 * @param applicant name, blank if it was not settled
 * @param code 统一社会信用代码, blank if it was not settled
 * @param receivedOn the day it came in
 * @param keys of the papers in it, as {@link UsedKeys} makes them
 */
public record PastPacket(
        String id,
        String name,
        String programme,
        String notice,
        String applicant,
        String code,
        LocalDate receivedOn,
        Set<String> keys) {
    public PastPacket {
        keys = Set.copyOf(keys);
    }
}
