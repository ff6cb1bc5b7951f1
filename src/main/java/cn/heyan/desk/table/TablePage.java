package cn.heyan.desk.table;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Shelf;
import cn.heyan.desk.shelf.Titles;
import cn.heyan.evidence.Paper;
import cn.heyan.evidence.Reading;
import cn.heyan.notation.PartyName;
import cn.heyan.packet.Refused;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Programme;
import cn.heyan.programme.ProgrammeShelf;
import cn.heyan.reconcile.match.TableRow;
import cn.heyan.store.KeptPacket;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.Search;
import cn.heyan.store.SummaryTables;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Summary tables (汇总表): brought here, row by row against the packets, and what is only in one of the two. */
@Controller
@RequestMapping("/overview/tables")
final class TablePage {

    private static final String LIST = "summary-table";

    private final SummaryTables tables;
    private final Beside beside;
    private final Shelf shelf;
    private final Titles titles;
    private final ProgrammeShelf programmes;
    private final Clock clock;

    TablePage(SummaryTables tables, Beside beside, Shelf shelf, Titles titles, ProgrammeShelf programmes, Clock clock) {
        this.tables = tables;
        this.beside = beside;
        this.shelf = shelf;
        this.titles = titles;
        this.programmes = programmes;
        this.clock = clock;
    }

    /** A row of the table with the packet that it is about, if there is one. */
    record Row(int number, Shown applicant, Shown project, Optional<KeptPacket> packet) {}

    /** A cell as it was most likely read; in doubt where nothing settles it. */
    record Shown(String text, boolean inDoubt) {}

    @GetMapping
    String all(@AuthenticationPrincipal Person me, Model model) {
        model.addAttribute(
                "tables",
                tables.all().stream().filter(one -> sees(me, one.programme())).toList());
        model.addAttribute("wanted", wanted(me));
        return "tables";
    }

    @PostMapping
    String bring(
            @AuthenticationPrincipal Person me,
            @RequestParam MultipartFile file,
            @RequestParam String programme,
            RedirectAttributes then)
            throws IOException {
        if (file.isEmpty() || !wanted(me).containsKey(programme)) {
            then.addFlashAttribute("wrong", "请选择汇总表文件和它所属的申报事项。");
            return "redirect:/overview/tables";
        }
        String name = Optional.ofNullable(file.getOriginalFilename()).orElse("汇总表");
        String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        SummaryTables.Kept kept = tables.keep(
                file.getBytes(),
                own.substring(Math.max(0, own.length() - 200)),
                programme,
                me.getUsername(),
                clock.instant());
        return "redirect:/overview/tables/" + kept.id();
    }

    @GetMapping("/{id}")
    String one(@AuthenticationPrincipal Person me, @PathVariable String id, Model model) {
        SummaryTables.Kept table = table(me, id);
        model.addAttribute("table", table);
        try {
            List<Row> rows = rows(me, table);
            Set<String> listed = rows.stream()
                    .map(row -> PartyName.normalise(row.applicant().text()))
                    .collect(Collectors.toSet());
            model.addAttribute("rows", rows);
            model.addAttribute(
                    "missing",
                    packets(me, table).stream()
                            .filter(packet -> packet.applicant().isEmpty()
                                    || !listed.contains(PartyName.normalise(packet.applicant())))
                            .toList());
        } catch (Refused refused) {
            model.addAttribute("refused", refused.sentence());
            model.addAttribute("rows", List.of());
            model.addAttribute("missing", List.of());
        } catch (IOException broken) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "the file of a table is gone", broken);
        }
        return "table";
    }

    /** What the check says of one row: asked for by the page, row after row, so that it opens at once. */
    @GetMapping("/{id}/rows/{number}")
    String row(
            @AuthenticationPrincipal Person me,
            @PathVariable String id,
            @PathVariable int number,
            Locale locale,
            Model model)
            throws IOException, Refused {
        SummaryTables.Kept table = table(me, id);
        KeptPacket packet = rows(me, table).stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .flatMap(Row::packet)
                .orElseThrow(TablePage::gone);
        Programme programme = programmes.now().byId(table.programme()).orElseThrow(TablePage::gone);
        model.addAttribute("lines", beside.of(packet, programme, beside.papers(table), locale));
        return "table :: lines";
    }

    private List<Row> rows(Person me, SummaryTables.Kept table) throws IOException, Refused {
        Map<String, KeptPacket> byApplicant = new LinkedHashMap<>();
        // the latest packet of an applicant comes first and stays
        packets(me, table).stream()
                .filter(packet -> !packet.applicant().isEmpty())
                .forEach(packet -> byApplicant.putIfAbsent(PartyName.normalise(packet.applicant()), packet));
        List<Paper> papers = beside.papers(table);
        List<Row> rows = new ArrayList<>();
        for (TableRow row : TableRow.of(papers, LIST)) {
            Shown applicant = shown(row, "applicant");
            rows.add(new Row(
                    row.number(),
                    applicant,
                    shown(row, "project"),
                    Optional.ofNullable(byApplicant.get(PartyName.normalise(applicant.text())))));
        }
        return rows;
    }

    private static Shown shown(TableRow row, String column) {
        Reading<?> cell = row.cell(column);
        String text = cell.likeliest().map(String::valueOf).orElse("");
        return new Shown(text, !text.isEmpty() && cell.settled().isEmpty());
    }

    private List<KeptPacket> packets(Person me, SummaryTables.Kept table) {
        return shelf.all(me, Search.ALL.of(table.programme()).in(State.REPORTED));
    }

    /** The programmes that hold summary tables against packets, by id. */
    private Map<String, String> wanted(Person me) {
        Map<String, String> wanted = new LinkedHashMap<>();
        programmes.now().all().stream()
                .filter(one -> one.first(CheckType.SUMMARY_ROWS).isPresent() && sees(me, one.id()))
                .forEach(one -> wanted.put(one.id(), titles.of(one.id())));
        return wanted;
    }

    private SummaryTables.Kept table(Person me, String id) {
        return tables.one(id).filter(one -> sees(me, one.programme())).orElseThrow(TablePage::gone);
    }

    private static boolean sees(Person me, String programme) {
        return me.sees(Optional.of(programme), Optional.empty());
    }

    private static ResponseStatusException gone() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
