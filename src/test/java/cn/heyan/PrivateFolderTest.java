package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrivateFolderTest {

    @TempDir
    Path folder;

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    @Test
    void a_new_data_folder_is_its_owners_only() throws IOException {
        assertThat(rights(PrivateFolder.make(folder.resolve("deep/data")))).isEqualTo("rwx------");
    }

    @Test
    void others_are_shut_out_of_an_old_one_and_a_group_that_was_let_in_stays() throws IOException {
        Path old = Files.createDirectory(folder.resolve("old"));
        Files.setPosixFilePermissions(old, PosixFilePermissions.fromString("rwxr-xr-x"));
        assertThat(rights(PrivateFolder.make(old))).isEqualTo("rwxr-x---");
    }

    @Test
    void a_file_for_its_owner_only_may_hold_secrets_and_one_that_a_group_can_read_may_not() throws IOException {
        Path file = Files.createFile(folder.resolve("application.yml"));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        assertThat(SecretFile.isOpen(file)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(SecretFile.isOpen(file)).isTrue();
    }
}
