package cn.heyan.sample.packet;

import static org.assertj.core.api.Assertions.assertThat;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Programmes;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The stories of made packets against the programme files. */
class StoriesTest {

    private final Programmes programmes = Programmes.load(Path.of("config/programmes"));

    @Test
    void tells_a_story_of_every_programme() {
        assertThat(PacketMaker.PROGRAMMES)
                .containsExactlyInAnyOrderElementsOf(
                        programmes.all().stream().map(Programme::id).toList());
    }

    @Test
    void expects_only_checks_that_the_programme_has() {
        for (String id : PacketMaker.PROGRAMMES) {
            Story story = Story.load(id);
            List<String> checks = programmes.all().stream()
                    .filter(programme -> programme.id().equals(id))
                    .flatMap(programme -> programme.checks().stream())
                    .map(CheckSpec::id)
                    .toList();
            for (String defect : story.packets()) {
                assertThat(checks)
                        .as(id + " " + defect)
                        .containsAll(story.flaw(defect).expects().keySet());
            }
        }
    }

    @Test
    void tells_every_packet_without_a_gap() {
        for (String id : PacketMaker.PROGRAMMES) {
            Story story = Story.load(id);
            for (String defect : story.packets()) {
                Telling telling = new Telling(story, 7);
                assertThat(story.flaw(defect).plant(telling.pieces(), telling.facts()))
                        .isNotEmpty();
            }
        }
    }
}
