package cn.heyan.page;

import cn.heyan.packet.PageRef;
import cn.heyan.packet.SourceFile;

/** Looks at the pages of one sort of file. */
@FunctionalInterface
interface View {

    /** What the page shows; any failure means that the page cannot be read. */
    Sight see(SourceFile file, PageRef ref) throws Exception;
}
