package cn.heyan.store;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.reconcile.archive.Register;
import cn.heyan.reconcile.archive.Register.Entry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterFolderTest {

    @TempDir
    Path folder;

    private List<Entry> entries(String content, Charset charset) throws IOException {
        Files.write(folder.resolve("失信名单.csv"), content.getBytes(charset));
        return new RegisterFolder(folder).find("失信名单").map(Register::entries).orElse(List.of());
    }

    @Test
    void reads_gbk_and_utf_8_with_and_without_a_byte_order_mark() throws IOException {
        String content = "name,code,date\r\n衡阳云岭精工有限公司,91430400MA4RBX2K7X,2023-05-06\r\n";
        for (List<Entry> entries : List.of(
                entries(content, StandardCharsets.UTF_8),
                entries("\uFEFF" + content, StandardCharsets.UTF_8),
                entries(content, Charset.forName("GBK")))) {
            assertThat(entries).hasSize(1);
            assertThat(entries.get(0).name()).isEqualTo("衡阳云岭精工有限公司");
            assertThat(entries.get(0).date()).contains(LocalDate.parse("2023-05-06"));
        }
    }

    @Test
    void takes_chinese_headers_in_any_order_and_quoted_cells() throws IOException {
        List<Entry> entries = entries("序号,认定日期,企业名称\n1,2023/5/6,\"甲,乙\"\"丙\"\"公司\"\n\n2,,丁公司", StandardCharsets.UTF_8);
        assertThat(entries).extracting(Entry::name).containsExactly("甲,乙\"丙\"公司", "丁公司");
        assertThat(entries.get(0).date()).contains(LocalDate.parse("2023-05-06"));
        assertThat(entries.get(1).date()).isEmpty();
    }

    @Test
    void a_list_that_is_not_there_or_has_no_header_is_not_loaded() throws IOException {
        assertThat(new RegisterFolder(folder).find("没有")).isEmpty();
        assertThat(new RegisterFolder(folder.resolve("none")).find("没有")).isEmpty();
        assertThat(new RegisterFolder(folder).find("../secret")).isEmpty();
        Files.writeString(folder.resolve("坏.csv"), "甲公司\n乙公司\n");
        assertThat(new RegisterFolder(folder).find("坏")).isEmpty();
    }

    @Test
    void a_new_file_counts_at_once() throws IOException {
        RegisterFolder registers = new RegisterFolder(folder);
        assertThat(registers.find("名单")).isEmpty();
        Files.writeString(folder.resolve("名单.csv"), "name\n甲公司\n");
        assertThat(registers.find("名单")).isPresent();
    }
}
