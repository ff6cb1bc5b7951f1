package cn.heyan.desk.overview;

import cn.heyan.desk.Figures;
import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Report;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.Search;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The bureau's overview (总览), and the list behind each of its figures. */
@Controller
final class OverviewPage {

    /** Packets on one page of a list. */
    private static final int ROWS = 100;

    private final Shelf shelf;
    private final Titles titles;
    private final Clock clock;

    OverviewPage(Shelf shelf, Titles titles, Clock clock) {
        this.shelf = shelf;
        this.titles = titles;
        this.clock = clock;
    }

    @GetMapping("/overview")
    String overview(@AuthenticationPrincipal Person me, Slice slice, Model model) {
        Instant now = clock.instant();
        List<KeptPacket> packets = packets(me, slice, now);
        model.addAttribute("slice", slice);
        model.addAttribute("titles", titles.all());
        List<Report> reports = shelf.reports(packets);
        model.addAttribute("damaged", shelf.damaged(packets, reports));
        model.addAttribute("overview", Overview.of(packets, reports, now));
        return "overview";
    }

    @GetMapping("/overview/packets")
    String packets(
            @AuthenticationPrincipal Person me, Slice slice, @RequestParam(defaultValue = "1") int page, Model model) {
        List<KeptPacket> packets = packets(me, slice, clock.instant());
        if (slice.asksForCheck()) {
            Set<String> found = shelf.reports(packets).stream()
                    .filter(slice::finds)
                    .map(Report::packet)
                    .map(KeptPacket::id)
                    .collect(Collectors.toSet());
            packets = packets.stream()
                    .filter(packet -> found.contains(packet.id()))
                    .toList();
        }
        model.addAttribute("slice", slice);
        int pages = Math.max(1, (packets.size() + ROWS - 1) / ROWS);
        int shown = Math.max(1, Math.min(page, pages));
        model.addAttribute("total", packets.size());
        model.addAttribute("page", shown);
        model.addAttribute("pages", pages);
        model.addAttribute("packets", packets.subList((shown - 1) * ROWS, Math.min(packets.size(), shown * ROWS)));
        return "overview-packets";
    }

    private List<KeptPacket> packets(Person me, Slice slice, Instant now) {
        return shelf.all(me, Search.ALL).stream()
                .filter(packet -> slice.holds(packet, now, Figures.CHINA))
                .toList();
    }
}
