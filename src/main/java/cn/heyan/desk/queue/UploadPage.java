package cn.heyan.desk.queue;

import cn.heyan.programme.ProgrammeShelf;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.multipart.MultipartFile;

/** Takes what is dropped onto the inbox page. */
@Controller
final class UploadPage {

    private final Drops drops;
    private final ProgrammeShelf shelf;

    UploadPage(Drops drops, ProgrammeShelf shelf) {
        this.drops = drops;
        this.shelf = shelf;
    }

    /** Answers with the names under which the packets lie in the inbox. */
    @PostMapping("/inbox/upload")
    @ResponseBody
    ResponseEntity<Map<String, List<String>>> upload(
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String together)
            throws IOException {
        Optional<String> known = Optional.of(programme).filter(id -> shelf.ids().contains(id));
        if (!programme.isEmpty() && known.isEmpty()) {
            return ResponseEntity.badRequest().body(Map.of("unknown", List.of(programme)));
        }
        List<Drops.Incoming> files =
                file.stream().<Drops.Incoming>map(Sent::new).toList();
        List<String> names =
                together.isBlank() ? drops.each(files, known) : List.of(drops.together(files, together, known));
        return ResponseEntity.ok(Map.of("names", names));
    }

    private record Sent(MultipartFile file) implements Drops.Incoming {

        @Override
        public String name() {
            return Optional.ofNullable(file.getOriginalFilename()).orElse("");
        }

        @Override
        public InputStream open() throws IOException {
            return file.getInputStream();
        }
    }
}
