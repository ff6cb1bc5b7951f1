package cn.heyan.route.readers;

import cn.heyan.packet.Packet;
import cn.heyan.packet.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks readers for a page, and says why when none could read it. */
public final class PageAsked {

    private static final Logger LOG = LoggerFactory.getLogger(PageAsked.class);

    private static final long LAST_WORDS_MILLIS = 2000;
    private static final long LOOK_MILLIS = 50;
    private static final long ROOM_MILLIS = 5000;

    private final Dispatch dispatch;
    private final Roster roster;

    /** Asks by way of this dispatch. */
    public PageAsked(Dispatch dispatch, Roster roster) {
        this.dispatch = dispatch;
        this.roster = roster;
    }

    /** The page of this file, as soon as somebody has read it. */
    public PageHeard ask(Packet packet, SourceFile file, int page) throws InterruptedException {
        String id = UUID.randomUUID().toString();
        Path picture = packet.work()
                .resolve("read-%03d-%04d.jpg".formatted(packet.files().indexOf(file) + 1, page));
        PageOrder order = new PageOrder(
                PageOrder.VERSION,
                id,
                file.name(),
                file.mediaType(),
                file.sha256(),
                file.bytes(),
                file.pages(),
                page,
                file.path().toString(),
                picture.toString());
        Set<String> began = new LinkedHashSet<>();
        PageAnswer answer = dispatch.read(order, began::addAll);
        return switch (answer.kind()) {
            case READ -> read(answer, picture);
            case GIVEN_UP -> missed(answer, sentence(order, began));
            default -> missed(answer, answer.sentence());
        };
    }

    private static PageHeard missed(PageAnswer answer, String sentence) {
        return new PageHeard(
                Optional.of(sentence), new byte[0], Optional.empty(), answer.lookNanos(), answer.readNanos());
    }

    private static PageHeard read(PageAnswer answer, Path picture) throws InterruptedException {
        while (answer.picture().length > 0) {
            try {
                Files.write(picture, answer.picture());
                break;
            } catch (IOException full) {
                LOG.warn("页面图像暂时无法写入 {}，稍后再试 / the disk does not take it: {}", picture, full.toString());
                Thread.sleep(ROOM_MILLIS);
            }
        }
        return new PageHeard(
                Optional.empty(),
                answer.page(),
                answer.drawn() ? Optional.of(picture) : Optional.empty(),
                answer.lookNanos(),
                answer.readNanos());
    }

    /** The broker often knows sooner than we that a reader has ended. */
    private String sentence(PageOrder order, Set<String> began) throws InterruptedException {
        Set<Ending> endings = new LinkedHashSet<>();
        long until = System.nanoTime() + LAST_WORDS_MILLIS * 1_000_000;
        for (String reader : began) {
            while (roster.ending(reader).isEmpty() && System.nanoTime() < until) {
                Thread.sleep(LOOK_MILLIS);
            }
            endings.add(roster.ending(reader).orElse(Ending.UNKNOWN));
        }
        String why = endings.isEmpty()
                ? Ending.UNKNOWN.words()
                : endings.stream().map(Ending::words).collect(Collectors.joining("、"));
        return "《" + order.file() + "》第 " + order.page() + " 页：两个读页进程先后在读本页时中断（" + why
                + "），未再尝试。请人工查看此页；或用阅读软件打开后重新打印、扫描，再提交。";
    }
}
