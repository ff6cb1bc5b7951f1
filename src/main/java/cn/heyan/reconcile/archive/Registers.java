package cn.heyan.reconcile.archive;

import java.util.Optional;

/** The lists that the bureau has loaded (已导入的名单). */
@FunctionalInterface
public interface Registers {

    /** The list with this name as it is now; nothing if it is not loaded or cannot be read. */
    Optional<Register> find(String name);
}
