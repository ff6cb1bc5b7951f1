package cn.heyan.reconcile.archive;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A list that the bureau keeps (名单), such as that of defaulters (失信被执行人).
 *
 * @param name as programmes call it
 * @param entries in the order of the file
 */
public record Register(String name, List<Entry> entries) {
    public Register {
        entries = List.copyOf(entries);
    }

    /**
     * One company of the list.
     *
     * @param name 单位名称, blank if the list has none
     * @param code 统一社会信用代码, blank if the list has none
     * @param date when it was listed, if the list says so
     */
    public record Entry(String name, String code, Optional<LocalDate> date) {}
}
