package cn.heyan.desk.shelf;

import cn.heyan.programme.Programme;
import cn.heyan.programme.ProgrammeShelf;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What programmes are called: {@code @titles} in templates. */
@Component("titles")
public final class Titles {

    private final ProgrammeShelf shelf;

    /** Of these programmes. */
    public Titles(ProgrammeShelf shelf) {
        this.shelf = shelf;
    }

    /** The title of this id; the id itself if there is none. */
    public String of(String id) {
        return shelf.now().byId(id).map(Programme::title).orElse(id);
    }

    /** All titles by id. */
    public Map<String, String> all() {
        Map<String, String> titles = new LinkedHashMap<>();
        shelf.now().all().forEach(programme -> titles.put(programme.id(), programme.title()));
        return titles;
    }
}
