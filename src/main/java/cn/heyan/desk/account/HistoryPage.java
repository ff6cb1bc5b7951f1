package cn.heyan.desk.account;

import cn.heyan.desk.Trail;
import cn.heyan.store.Change;
import cn.heyan.store.History;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what, when (历史记录): to leaf through, to verify, to take along. */
@Controller
final class HistoryPage {

    private static final int LINES = 100;

    private static final int AT_ONCE = 1000;

    private final History history;
    private final Trail trail;

    HistoryPage(History history, Trail trail) {
        this.history = history;
        this.trail = trail;
    }

    @GetMapping("/admin/history")
    String page(@RequestParam(defaultValue = "0") long before, Model model) {
        long last = last();
        long end = before <= 0 || before > last ? last : before;
        List<Change> lines = new ArrayList<>(history.after(Math.max(0, end - LINES), LINES));
        lines.removeIf(line -> line.seq() > end);
        Collections.reverse(lines);
        model.addAttribute("lines", lines);
        model.addAttribute("older", Math.max(0, end - LINES));
        model.addAttribute("broken", history.verify().orElse(null));
        model.addAttribute("last", last);
        return "admin-history";
    }

    /** All of it, one JSON object a line, in order. */
    @GetMapping("/admin/history.jsonl")
    void export(@AuthenticationPrincipal Person me, HttpServletResponse response) throws IOException {
        trail.did(me, "history.exported", "", Map.of());
        response.setContentType("application/x-ndjson");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=history.jsonl");
        PrintWriter out = response.getWriter();
        ObjectMapper json = new ObjectMapper();
        long seq = 0;
        for (List<Change> part = history.after(0, AT_ONCE); !part.isEmpty(); part = history.after(seq, AT_ONCE)) {
            for (Change line : part) {
                out.println(json.writeValueAsString(Map.of(
                        "seq", line.seq(),
                        "at", line.at().toString(),
                        "who", line.who(),
                        "what", line.what(),
                        "packet", line.packet(),
                        "was", line.was(),
                        "becomes", line.becomes())));
                seq = line.seq();
            }
        }
    }

    /** The number of the last line: lines are numbered without gaps. */
    private long last() {
        long low = 0;
        long high = 1;
        while (!history.after(high - 1, 1).isEmpty()) {
            low = high;
            high *= 2;
        }
        while (high - low > 1) {
            long middle = (low + high) / 2;
            if (history.after(middle - 1, 1).isEmpty()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return low;
    }
}
