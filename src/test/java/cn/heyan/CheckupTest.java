package cn.heyan;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.command.Looked;
import cn.heyan.command.Looked.Sign;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code heyan doctor} names each thing that is missing or wrong, and nothing that is well. */
class CheckupTest {

    @TempDir
    Path folder;

    @Test
    void an_installation_that_is_well_has_nothing_wrong() throws Exception {
        try (ServerSocket mail = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(wrong(
                            "heyan.mail.server=smtp://127.0.0.1:" + mail.getLocalPort(),
                            "heyan.mail.to=ju@example.org",
                            "heyan.verify.address=http://127.0.0.1:" + mail.getLocalPort() + "/verify",
                            "heyan.verify.allow=127.0.0.1"))
                    .isEmpty();
        }
    }

    @Test
    void everything_that_is_wrong_is_named_with_its_setting() throws Exception {
        int nobody;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = free.getLocalPort();
        }
        Path file = Files.writeString(folder.resolve("no-folder"), "");
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            List<String> wrong = wrong(
                    "heyan.folders.outbox=" + file,
                    "heyan.backup.folder=" + file,
                    "heyan.least-room=9999999GB",
                    "heyan.tessdata=" + folder,
                    "heyan.desk.port=" + other.getLocalPort(),
                    "heyan.mail.server=smtp://127.0.0.1:" + nobody,
                    "heyan.mailbox.server=imap://127.0.0.1:" + nobody,
                    "heyan.broker.url=tcp://127.0.0.1:" + nobody,
                    "heyan.blobs.url=http://127.0.0.1:" + nobody,
                    "heyan.verify.address=https://elsewhere.example/verify",
                    "heyan.verify.allow=service.example");
            assertThat(wrong)
                    .anyMatch(line -> line.contains("报告文件夹") && line.contains("不能写入"))
                    .anyMatch(line -> line.contains("备份文件夹") && line.contains("不能写入"))
                    .anyMatch(line -> line.contains("heyan.least-room"))
                    .anyMatch(line -> line.contains("tesseract-ocr-chi-sim"))
                    .anyMatch(line -> line.contains("heyan.desk.port"))
                    .anyMatch(line -> line.contains("邮件服务器") && line.contains("没有应答"))
                    .anyMatch(line -> line.contains("收件邮箱") && line.contains("没有应答"))
                    .anyMatch(line -> line.contains("heyan.mailbox.allow 是空的"))
                    .anyMatch(line -> line.contains("消息队列") && line.contains("heyan.broker"))
                    .anyMatch(line -> line.contains("对象存储") && line.contains("heyan.blobs"))
                    .anyMatch(line -> line.contains("elsewhere.example 不在 heyan.verify.allow 中"))
                    .hasSize(11);
        }
    }

    @Test
    void a_misspelt_setting_is_named_with_the_one_that_was_meant() {
        assertThat(wrong("heyan.mail.sever=smtp://127.0.0.1:25"))
                .singleElement()
                .asString()
                .contains("heyan.mail.sever", "heyan.mail.server");
    }

    private List<String> wrong(String... settings) {
        List<String> all = new ArrayList<>(List.of(
                "heyan.folders.inbox=" + folder.resolve("inbox"),
                "heyan.folders.outbox=" + folder.resolve("outbox"),
                "heyan.folders.data=" + folder.resolve("data"),
                "heyan.desk.port=0"));
        // the last of two is the one that counts
        for (String setting : settings) {
            String name = setting.substring(0, setting.indexOf('='));
            all.removeIf(one -> one.startsWith(name + "="));
            all.add(setting);
        }
        return Checkup.looked(all.toArray(String[]::new)).stream()
                .filter(one -> one.sign() == Sign.WRONG)
                .map(Looked::line)
                .toList();
    }
}
