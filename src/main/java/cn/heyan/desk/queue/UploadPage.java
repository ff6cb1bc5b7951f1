package cn.heyan.desk.queue;

import cn.heyan.desk.Trail;
import cn.heyan.desk.account.Person;
import cn.heyan.programme.ProgrammeShelf;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
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
    private final Trail trail;

    UploadPage(Drops drops, ProgrammeShelf shelf, Trail trail) {
        this.drops = drops;
        this.shelf = shelf;
        this.trail = trail;
    }

    /** Answers with the names under which the packets lie in the inbox. */
    @PostMapping("/inbox/upload")
    @ResponseBody
    ResponseEntity<Map<String, List<String>>> upload(
            @AuthenticationPrincipal Person me,
            @RequestParam List<MultipartFile> file,
            @RequestParam(defaultValue = "") String programme,
            @RequestParam(defaultValue = "") String together)
            throws IOException {
        Optional<String> known = Optional.of(programme).filter(id -> shelf.ids().contains(id));
        if (!programme.isEmpty() && known.isEmpty()) {
            return ResponseEntity.badRequest().body(Map.of("unknown", List.of(programme)));
        }
        List<Drops.Incoming> files =
                file.stream().<Drops.Incoming>map(Drops::sent).toList();
        List<Drops.Lying> lying =
                together.isBlank() ? drops.each(files, known) : List.of(drops.together(files, together, known));
        lying.forEach(one -> trail.did(me, "packet.submitted", one.id(), Map.of("name", one.name())));
        return ResponseEntity.ok(
                Map.of("names", lying.stream().map(Drops.Lying::name).toList()));
    }
}
