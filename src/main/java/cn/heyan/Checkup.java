package cn.heyan;

import cn.heyan.command.Looked;
import cn.heyan.desk.DeskSettings;
import cn.heyan.ocr.TesseractLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What {@code heyan doctor} says of settings, folders and of whoever Heyan speaks to: nothing is made, sent or changed. */
final class Checkup {

    private static final long GIGABYTE = 1L << 30;

    private final List<Looked> all = new ArrayList<>();

    private Checkup() {}

    /** Looks at everything that the settings name. */
    static List<Looked> looked(String... settings) {
        Checkup checkup = new Checkup();
        try (ConfigurableApplicationContext context = Aside.open(Named.class, Stream.of(settings))) {
            checkup.all.add(Looked.well("设置 config/application.yml"));
            checkup.look(context);
        } catch (RuntimeException refused) {
            checkup.all.add(Looked.wrong("设置", Neighbour.root(refused)));
        }
        return checkup.all;
    }

    private void look(ConfigurableApplicationContext context) {
        Settings settings = context.getBean(Settings.class);
        folders(settings, context.getBean(BackupSettings.class));
        languages(settings);
        desk(context.getBean(DeskSettings.class), context.getEnvironment());
        mail(settings.mail(), context.getBean(LetterSettings.class));
        mailbox(context.getBean(MailboxSettings.class));
        verify(context.getBean(VerifySettings.class));
        BrokerSettings broker = context.getBean(BrokerSettings.class);
        if (!broker.url().isBlank()) {
            all.add(Neighbour.answers("消息队列", broker.url(), "heyan.broker"));
        }
        if (!settings.blobs().url().isBlank()) {
            all.add(Neighbour.answers("对象存储", settings.blobs().url(), "heyan.blobs"));
        }
    }

    private void folders(Settings settings, BackupSettings backup) {
        Map<String, String> named = Map.of(
                "收件箱", settings.folders().inbox(),
                "报告", settings.folders().outbox(),
                "数据", settings.folders().data());
        named.forEach((what, folder) -> all.add(writable(what, settings.at(folder))));
        if (!backup.folder().isBlank()) {
            all.add(writable("备份", settings.at(backup.folder())));
        }
        Path data = nearest(settings.at(settings.folders().data()));
        try {
            long room = Files.getFileStore(data).getUsableSpace();
            String said = "数据所在磁盘可用 " + room / GIGABYTE + " GB";
            all.add(
                    room < settings.leastRoom().toBytes()
                            ? Looked.wrong(said, "少于 heyan.least-room，不会开始处理新的材料包；请腾出空间，或设保管期限 heyan.keep")
                            : Looked.well(said));
        } catch (IOException unknown) {
            all.add(Looked.wrong("数据所在磁盘", "看不到可用空间：" + unknown.getMessage()));
        }
    }

    private static Looked writable(String what, Path folder) {
        String said = what + "文件夹 " + folder;
        return Files.isWritable(nearest(folder)) && (Files.notExists(folder) || Files.isDirectory(folder))
                ? Looked.well(said)
                : Looked.wrong(said, "不能写入；请检查它是不是文件夹、属主和权限");
    }

    /** The folder itself, or the one in which it would be made. */
    private static Path nearest(Path folder) {
        Path here = folder.toAbsolutePath();
        while (Files.notExists(here) && here.getParent() != null) {
            here = here.getParent();
        }
        return here;
    }

    private void languages(Settings settings) {
        try {
            TesseractLines.check(settings.tessdata());
            all.add(Looked.well("识别数据 " + settings.tessdata()));
        } catch (IllegalStateException missing) {
            all.add(Looked.wrong("识别数据", Neighbour.root(missing)));
        }
    }

    private void desk(DeskSettings desk, Environment environment) {
        all.add(Neighbour.port(desk.address(), desk.port()));
        boolean tls = environment.containsProperty("server.ssl.key-store")
                || environment.containsProperty("server.ssl.bundle")
                || environment.containsProperty("server.ssl.certificate");
        if (!desk.staysHere() && !tls) {
            all.add(Looked.note("审核台已开放给办公网，但没有 TLS", "密码和材料会以明文传输；请配置 server.ssl，或只让前置的 TLS 代理访问本端口"));
        }
    }

    private void mail(Settings.Mail mail, LetterSettings letters) {
        if (mail.server().isBlank()) {
            all.add(Looked.note("未配置邮件服务器 heyan.mail.server", "信件留在材料包的文件夹里"));
            return;
        }
        all.add(Neighbour.answers("邮件服务器", mail.server(), "heyan.mail"));
        if (mail.to().isEmpty() && letters.readers().isEmpty()) {
            all.add(Looked.note("没有收信人", "heyan.mail.to 与 heyan.letters.readers 都是空的，只有申报事项自带收件人的才会发信"));
        }
    }

    private void mailbox(MailboxSettings mailbox) {
        if (mailbox.server().isBlank()) {
            return;
        }
        all.add(Neighbour.answers("收件邮箱", mailbox.server(), "heyan.mailbox"));
        if (mailbox.allow().isEmpty()) {
            all.add(Looked.wrong("收件邮箱", "heyan.mailbox.allow 是空的，谁的邮件都不会收；请写上允许的发件人"));
        }
    }

    private void verify(VerifySettings verify) {
        try {
            if (verify.service().isPresent()) {
                all.add(Neighbour.answers("查验服务", verify.address(), "heyan.verify"));
            }
        } catch (IllegalStateException refused) {
            all.add(Looked.wrong("查验服务", Neighbour.root(refused)));
        }
    }

    /** Settings alone; no configuration by annotation, which other starts would find. */
    @EnableConfigurationProperties({
        Settings.class,
        BackupSettings.class,
        BrokerSettings.class,
        DeskSettings.class,
        KeepSettings.class,
        LetterSettings.class,
        LimitSettings.class,
        MailboxSettings.class,
        NoticeSettings.class,
        ReaderSettings.class,
        VerifySettings.class
    })
    @Import(SettingsCheck.class)
    static class Named {}
}
