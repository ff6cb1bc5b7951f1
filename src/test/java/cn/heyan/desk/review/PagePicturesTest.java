package cn.heyan.desk.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.RunningDesk;
import cn.heyan.SmallPackets;
import cn.heyan.packet.PageRef;
import cn.heyan.store.LettingGo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Pictures of pages beside a purge, which somebody else does whenever a packet's time is over. */
class PagePicturesTest {

    private final RunningDesk desk = RunningDesk.running();
    private final PagePictures pictures = desk.bean(PagePictures.class);

    @Test
    void a_page_asked_for_after_its_packet_was_purged_leaves_no_folder() throws Exception {
        String id = SmallPackets.examined("清除后再看");
        desk.bean(LettingGo.class).purge(id, "保存期满");
        assertThat(pictures.whole(id, new PageRef("清除后再看.pdf", 1))).isEmpty();
        assertThat(folder(id)).doesNotExist();
    }

    @Test
    void pages_that_are_painted_while_their_packet_is_purged_leave_nothing() throws Exception {
        String id = SmallPackets.examined("清除时在看");
        CountDownLatch painting = new CountDownLatch(1);
        List<CompletableFuture<Void>> people = new ArrayList<>();
        for (int page = 1; page <= 3; page++) {
            PageRef ref = new PageRef("清除时在看.pdf", page);
            people.add(CompletableFuture.runAsync(() -> {
                try {
                    while (pictures.whole(id, ref).isPresent()) {
                        painting.countDown();
                    }
                } catch (IOException gone) {
                    throw new UncheckedIOException(gone);
                }
            }));
        }
        painting.await();
        desk.bean(LettingGo.class).purge(id, "保存期满");
        CompletableFuture.allOf(people.toArray(CompletableFuture[]::new)).get(1, TimeUnit.MINUTES);
        assertThat(folder(id)).doesNotExist();
    }

    private Path folder(String id) {
        return desk.folder().resolve("data/pages").resolve(id);
    }
}
