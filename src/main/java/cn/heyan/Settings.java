package cn.heyan;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of config/application.yml, where each is explained.
 *
 * @param home folder that relative folders start from
 * @param folders where things lie
 * @param inbox when a drop is taken
 * @param readers pages read side by side
 * @param pageDeadline after which a page is set aside as unread
 * @param tessdata folder of the second reader's language data
 * @param leastRoom that the data folder's disk must have before a packet is begun
 * @param blobs where files are kept for good
 * @param mail how letters leave
 */
@ConfigurationProperties("heyan")
public record Settings(
        @DefaultValue(".") String home,
        @DefaultValue Folders folders,
        @DefaultValue Watching inbox,
        @DefaultValue("2") int readers,
        @DefaultValue("60s") Duration pageDeadline,
        @DefaultValue("/usr/share/tesseract-ocr/5/tessdata") Path tessdata,
        @DefaultValue("500MB") DataSize leastRoom,
        @DefaultValue Blobs blobs,
        @DefaultValue Mail mail) {

    /** A folder of these settings, as an absolute path. */
    Path at(String folder) {
        // a String, because Spring would look for the Path "." among its class path resources
        return Path.of(home).toAbsolutePath().resolve(folder).normalize();
    }

    /** Where things lie, relative to home. */
    public record Folders(
            @DefaultValue("inbox") String inbox,
            @DefaultValue("outbox") String outbox,
            @DefaultValue("data") String data,
            @DefaultValue("config/programmes") String programmes,
            @DefaultValue("config/papers") String papers,
            @DefaultValue("config/registers") String registers) {}

    /** When a drop is taken from the inbox. */
    public record Watching(
            @DefaultValue("1s") Duration lookEvery,
            @DefaultValue("10s") Duration sweepEvery,
            @DefaultValue("5s") Duration stillFor) {}

    /** How letters leave; without a server they stay in the outbox. */
    public record Mail(
            @DefaultValue("") String server,
            @DefaultValue("") String username,
            @DefaultValue("") String password,
            @DefaultValue("heyan@localhost") String from,
            @DefaultValue List<String> to,
            @DefaultValue("30s") Duration tryEvery,
            @DefaultValue("") String trust,
            @DefaultValue("20s") Duration patience,
            @DefaultValue("9MB") DataSize largest,
            @DefaultValue("") String desk) {

        /** Without the secrets: settings may end up in a log. */
        @Override
        public String toString() {
            return "Mail[server=" + server + ", from=" + from + ", to=" + to + "]";
        }
    }

    /** Where files are kept for good: an S3-compatible store, or, without a URL, a folder of the data folder. */
    public record Blobs(
            @DefaultValue("") String url,
            @DefaultValue("heyan") String bucket,
            @DefaultValue("") String region,
            @DefaultValue("") String accessKey,
            @DefaultValue("") String secretKey) {

        @Override
        public String toString() {
            return url.isBlank() ? "folder" : bucket + " @ " + url;
        }
    }
}
