package cn.heyan;

import cn.heyan.command.ForgetWish;
import cn.heyan.command.Forgotten;
import cn.heyan.store.Database;
import cn.heyan.store.History;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerHeld;
import cn.heyan.store.LettingGo;
import cn.heyan.store.Packets;
import cn.heyan.store.Search;
import cn.heyan.store.UsedPapers;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.flyway.FlywayAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

/** Forgets a packet: opens the ledger for that alone, without inbox, desk and readers. */
final class ForgetStart {

    /** A ledger that is in use is a sentence, not a trace. */
    private static final List<String> QUIET = List.of("logging.level.root=off", "logging.level.cn.heyan=warn");

    private final Packets packets;
    private final LettingGo lettingGo;

    private ForgetStart(ConfigurableApplicationContext context) {
        Settings settings = context.getBean(Settings.class);
        Clock clock = Clock.systemDefaultZone();
        Path data = settings.at(settings.folders().data());
        Database database = new Database(context.getBean(DataSource.class));
        packets = new Packets(database);
        lettingGo = new LettingGo(
                database,
                Keeping.blobs(settings),
                new History(database, clock),
                new UsedPapers(database.sql(), clock.getZone()),
                data,
                settings.at(settings.folders().outbox()),
                clock);
    }

    /** No configuration by annotation: the commands that read would find it and open the ledger as well. */
    @Import({DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
    @EnableConfigurationProperties(Settings.class)
    static class LedgerAlone {}

    /** Does what is wished for, with these settings besides those of the file. */
    static Forgotten run(ForgetWish wish, String... settings) {
        try (ConfigurableApplicationContext context =
                Aside.open(LedgerAlone.class, Stream.concat(QUIET.stream(), Stream.of(settings)))) {
            return new ForgetStart(context).forget(wish);
        } catch (RuntimeException | IOException broken) {
            if (LedgerHeld.says(broken)) {
                return new Forgotten(
                        true, List.of("heyan serve 正在运行，台账被它占用。请先停止 heyan serve，再执行本命令。/ Stop heyan serve first."));
            }
            throw new IllegalStateException("未能删除：" + broken.getMessage(), broken);
        }
    }

    private Forgotten forget(ForgetWish wish) throws IOException {
        lettingGo.finish();
        List<KeptPacket> found = found(wish.packet());
        if (found.isEmpty()) {
            return new Forgotten(true, List.of("台账中没有材料包「" + wish.packet() + "」。/ No such packet."));
        }
        if (found.size() > 1) {
            List<String> lines =
                    new ArrayList<>(List.of("有 " + found.size() + " 个材料包符合「" + wish.packet() + "」，请写出编号："));
            found.forEach(packet -> lines.add("  " + packet.id() + "  " + packet.name()));
            return new Forgotten(true, lines);
        }
        KeptPacket packet = found.get(0);
        if (!packet.state().ended()) {
            return new Forgotten(
                    true, List.of("材料包「" + packet.name() + "」还在处理中，请等处理完毕再删除。/ It is still on its journey."));
        }
        List<String> lines = new ArrayList<>();
        String what = "材料包「" + packet.name() + "」（" + packet.id() + "）的原件、报告、信件、页面图像与识读结果、更正、审批、登记簿条目和台账条目";
        if (wish.really()) {
            int files = lettingGo.forget(packet.id(), wish.who(), wish.why());
            lines.add("已删除" + what + "，共 " + files + " 个文件。/ Removed.");
        } else {
            lines.add("将删除" + what + "。确认请加 --yes。/ Would be removed; add --yes to do it.");
        }
        lines.addAll(kept(packet));
        return new Forgotten(false, lines);
    }

    private List<KeptPacket> found(String wanted) {
        return packets.one(wanted)
                .map(List::of)
                .orElseGet(() -> packets.search(Search.ALL.text(wanted)).packets().stream()
                        .filter(packet -> packet.name().equals(wanted)
                                || (wanted.length() >= 6 && packet.id().startsWith(wanted)))
                        .toList());
    }

    private List<String> kept(KeptPacket packet) {
        List<String> lines = new ArrayList<>();
        lines.add("保留 / kept:");
        lines.add("  历史记录的时间、操作人、步骤和内容摘要（不含内容）：证明曾收到并于何时按谁的请求删除，链条因此仍可核对。");
        lines.add("  其他材料包的报告中提到本材料包的句子：那是那些材料包的核验结论。");
        lines.add("  删除记录（编号、时间、操作人、依据）：同一材料再次投放时，看得出它曾按请求删除。");
        lines.add("  与其他材料包共有的文件的识读结果：那些材料包还在使用。送来本材料包的邮件已随它删除。");
        lines.add("  已发出的邮件、已打印或另存的报告，以及备份（heyan backup）中的副本：本命令删不到，请另行处理。");
        if (!packet.applicant().isBlank()) {
            long others = packets.search(Search.ALL.text(packet.applicant())).packets().stream()
                    .filter(other ->
                            !other.id().equals(packet.id()) && other.applicant().equals(packet.applicant()))
                    .count();
            if (others > 0) {
                lines.add("  该单位的另外 " + others + " 个材料包：每个须单独请求。");
            }
        }
        return lines;
    }
}
