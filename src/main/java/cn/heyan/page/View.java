package cn.heyan.page;

import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;
import java.util.Optional;

/** Looks at the pages of one sort of file. */
@FunctionalInterface
interface View {

    /** What the page shows; any failure means that the page cannot be read. */
    Sight see(SourceFile file, PageRef ref) throws Exception;

    /** The same page drawn finer, where a code could not be made out; nothing if that shows no more. */
    default Optional<Grey> finer(SourceFile file, PageRef ref) throws Exception {
        return Optional.empty();
    }
}
