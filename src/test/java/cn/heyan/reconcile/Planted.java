package cn.heyan.reconcile;

import cn.heyan.packet.Legibility;
import cn.heyan.programme.Programme;
import cn.heyan.reconcile.CaseFile.Sheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One case: the clean packet with something changed, and what every check should say then.
 *
 * @param name a sentence
 * @param written what is changed
 * @param expected verdict by check; checks that are not named stay as they are for the clean packet
 */
record Planted(String name, Map<String, Object> written, Map<String, Verdict> expected) {
    private static final Map<String, Verdict> VERDICTS = Map.of(
            "differs", Verdict.DIFFERS,
            "open", Verdict.CANNOT_TELL,
            "agrees", Verdict.AGREES,
            "idle", Verdict.NOT_APPLICABLE);
    private static final Set<String> KEYS = Set.of(
            "name",
            "differs",
            "open",
            "agrees",
            "idle",
            "change",
            "without",
            "gone",
            "add",
            "first",
            "last",
            "again",
            "unread",
            "refused",
            "blurred",
            "received",
            "listed",
            "past",
            "unlisted");

    static Planted of(String file, Map<String, Object> written) {
        CaseFile.known(file + ", " + written.get("name"), written, KEYS);
        Map<String, Verdict> expected = new LinkedHashMap<>();
        VERDICTS.forEach(
                (key, verdict) -> CaseFile.texts(written.get(key)).forEach(check -> expected.put(check, verdict)));
        return new Planted(String.valueOf(written.get("name")), written, expected);
    }

    /** The clean packet of the file, untouched. */
    static Planted clean() {
        return new Planted("clean", Map.of(), Map.of());
    }

    LocalDate received(CaseFile file) {
        return LocalDate.parse(String.valueOf(written.getOrDefault("received", file.received())));
    }

    /** The packet: papers left out, changed, put first or last, handed in again, added. */
    PacketKit packet(CaseFile file) {
        Map<String, Object> change = CaseFile.map(written.get("change"));
        List<String> without = CaseFile.texts(written.get("without"));
        List<String> gone = CaseFile.texts(written.get("gone"));
        List<String> first = CaseFile.texts(written.get("first"));
        List<String> last = CaseFile.texts(written.get("last"));
        List<String> again = CaseFile.texts(written.get("again"));
        List<Sheet> begin = new ArrayList<>();
        List<Sheet> middle = new ArrayList<>();
        List<Sheet> end = new ArrayList<>();
        Set<String> named = new java.util.HashSet<>(change.keySet());
        List.of(without, gone, first, last, again).forEach(named::addAll);
        for (Sheet sheet : file.papers()) {
            named.remove(sheet.id());
            Sheet now = gone.contains(sheet.id())
                    ? Sheet.of(Map.of("id", sheet.id(), "kind", "other")) // page numbers stay
                    : change.containsKey(sheet.id()) ? sheet.with(CaseFile.map(change.get(sheet.id()))) : sheet;
            if (!without.contains(sheet.id())) {
                (first.contains(sheet.id()) ? begin : last.contains(sheet.id()) ? end : middle).add(now);
            }
            if (again.contains(sheet.id())) {
                end.add(now);
            }
        }
        if (!named.isEmpty()) {
            throw new AssertionError("no papers " + named + " in the clean packet of " + file.programme());
        }
        end.addAll(CaseFile.sheets(written.get("add")));
        List<PaperKit> papers = new ArrayList<>();
        List.of(begin, middle, end).forEach(part -> part.forEach(sheet -> papers.add(sheet.kit(clean(file, sheet)))));
        return marked(new PacketKit(papers));
    }

    /** The packet under this programme, with what the bureau knows. */
    PacketKit packet(CaseFile file, Programme programme) {
        PacketKit packet = packet(file);
        return packet.under(programme)
                .received(received(file))
                .knowing(Bureau.of(file.registers(), written, packet.dossier(), programme.notice()));
    }

    private static Optional<Sheet> clean(CaseFile file, Sheet sheet) {
        return file.papers().stream()
                .filter(each -> each.id().equals(sheet.id()))
                .findFirst();
    }

    private PacketKit marked(PacketKit packet) {
        if (written.containsKey("unread")) {
            packet.unreadPage();
        }
        if (written.containsKey("refused")) {
            packet.refusedFile();
        }
        if (written.get("blurred") instanceof Map<?, ?>) {
            return packet.doubted().scanned(look(CaseFile.map(written.get("blurred"))));
        }
        return written.containsKey("blurred") ? packet.scanned(new Legibility(200, 0.5, 0.3, 0.05)) : packet;
    }

    /** As it says, {@code {dpi: 599}}; a page that measures soft is one that cannot be read only where its words are doubted. */
    private static Legibility look(Map<String, Object> look) {
        return new Legibility(
                (int) measure(look, "dpi", 300), measure(look, "contrast", 1), measure(look, "sharpness", 1), 0.05);
    }

    private static double measure(Map<String, Object> look, String what, double usual) {
        return Double.parseDouble(String.valueOf(look.getOrDefault(what, usual)));
    }
}
