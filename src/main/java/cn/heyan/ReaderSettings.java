package cn.heyan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Reader processes (读页进程).
 *
 * @param apart whether {@code serve} has pages read by processes of their own
 * @param memory heap of each
 * @param recycleAfter pages, after which a fresh one takes its place
 * @param cache of files that a reader on another machine keeps
 * @param options further Java options of each
 */
@ConfigurationProperties("heyan.reader")
record ReaderSettings(
        @DefaultValue("true") boolean apart,
        @DefaultValue("384MB") DataSize memory,
        @DefaultValue("2000") int recycleAfter,
        @DefaultValue("2GB") DataSize cache,
        @DefaultValue("") String options) {}
