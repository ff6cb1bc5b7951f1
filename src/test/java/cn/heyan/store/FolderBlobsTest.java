package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderBlobsTest {

    private static final byte[] INK = "ink".getBytes(StandardCharsets.UTF_8);
    private static final String SHA = "a0b8e8e9a1fc1b8e0e9b4a5d5d0c0b7b5c9f3b0d8f7c5c3f2c7f1d9a5e3b1c07";

    @TempDir
    Path folder;

    @Test
    void keeps_bytes_by_their_digest_once() throws IOException {
        FolderBlobs blobs = new FolderBlobs(folder);
        String name = blobs.put(INK);
        assertThat(blobs.put(Files.write(folder.resolve("ink.txt"), INK))).isEqualTo(name);
        assertThat(blobs.has(name)).isTrue();
        assertThat(blobs.get(name)).isEqualTo(INK);
        assertThat(folder.resolve("coming")).isEmptyDirectory();
        assertThat(folder.resolve(name.substring(0, 2)).resolve(name.substring(2)))
                .hasBinaryContent(INK);
    }

    @Test
    void never_hands_out_bytes_that_are_not_what_they_were() throws IOException {
        FolderBlobs blobs = new FolderBlobs(folder);
        String name = blobs.put(INK);
        Files.writeString(folder.resolve(name.substring(0, 2)).resolve(name.substring(2)), "inK");
        assertThatThrownBy(() -> blobs.get(name))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("损坏");
        Path copy = folder.resolve("copy");
        assertThatThrownBy(() -> blobs.copy(name, copy)).isInstanceOf(IOException.class);
        assertThat(copy).doesNotExist();
    }

    @Test
    void says_what_it_does_not_have_and_takes_no_path_for_a_name() throws IOException {
        FolderBlobs blobs = new FolderBlobs(folder);
        assertThat(blobs.has(SHA)).isFalse();
        assertThatThrownBy(() -> blobs.get(SHA)).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> blobs.get("../../etc/passwd")).isInstanceOf(IllegalArgumentException.class);
    }
}
