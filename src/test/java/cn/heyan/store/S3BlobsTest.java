package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3BlobsTest {

    private static final byte[] INK = "墨".repeat(100_000).getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    private SmallS3 store;

    @BeforeEach
    void opens() throws IOException {
        store = new SmallS3();
    }

    @AfterEach
    void closes() {
        store.close();
    }

    @Test
    void keeps_bytes_by_their_digest_once_and_gives_them_back() throws IOException {
        S3Blobs blobs = new S3Blobs(store.place(SmallS3.SECRET));
        String name = blobs.put(Files.write(folder.resolve("ink"), INK));
        assertThat(blobs.put(INK)).isEqualTo(name);
        assertThat(store.objects).containsOnlyKeys(name);
        assertThat(blobs.has(name)).isTrue();
        assertThat(blobs.get(name)).isEqualTo(INK);
        blobs.copy(name, folder.resolve("copy"));
        assertThat(folder.resolve("copy")).hasBinaryContent(INK);
        blobs.drop(name);
        assertThat(blobs.has(name)).isFalse();
        assertThatThrownBy(() -> blobs.get(name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("文件库中没有");
    }

    @Test
    void never_hands_out_bytes_that_are_not_what_they_were() throws IOException {
        S3Blobs blobs = new S3Blobs(store.place(SmallS3.SECRET));
        String name = blobs.put(INK);
        store.objects.put(name, "changed".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> blobs.get(name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("损坏");
    }

    @Test
    void a_store_that_knows_another_secret_turns_us_away_and_we_say_so_without_the_secret() {
        S3Blobs blobs = new S3Blobs(store.place("wrong-secret"));
        assertThatThrownBy(() -> blobs.put(INK))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(SmallS3.BUCKET)
                .hasMessageNotContaining("wrong-secret");
        assertThat(store.objects).isEmpty();
    }

    @Test
    void a_store_that_is_gone_is_a_failure_to_write_not_a_loss() {
        S3Blobs blobs = new S3Blobs(store.place(SmallS3.SECRET));
        store.close();
        assertThatThrownBy(() -> blobs.put(INK)).isInstanceOf(IOException.class);
    }
}
