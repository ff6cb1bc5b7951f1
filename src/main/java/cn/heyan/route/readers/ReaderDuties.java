package cn.heyan.route.readers;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What a reader process is told when it starts.
 *
 * @param name of this reader, unlike any other
 * @param broker where orders come from
 * @param folder of its own, for pictures and fetched files
 * @param sharesDisk whether the journey's files can be read, and pictures put, where orders say
 * @param hasParent whether it ends when its standard input does
 * @param recycleAfter pages, after which it ends so that a fresh one takes its place
 * @param pageDeadline after which a page is given up
 * @param cacheBytes of fetched files that it keeps
 */
public record ReaderDuties(
        String name,
        BrokerAddress broker,
        Path folder,
        boolean sharesDisk,
        boolean hasParent,
        int recycleAfter,
        Duration pageDeadline,
        long cacheBytes) {

    /** A page is looked at, and then read, each within its deadline; whoever takes longer than both hangs. */
    Duration patience() {
        return pageDeadline.multipliedBy(5).dividedBy(2);
    }
}
