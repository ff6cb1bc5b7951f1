package cn.heyan.reconcile;

import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Readings;
import cn.heyan.packet.DocumentKind;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/**
 * The cases of one programme: a clean packet, and what becomes of its checks when something in it is changed
 * (src/test/resources/cn/heyan/reconcile/cases/PROGRAMME.yml).
 *
 * <p>{@code from:} borrows papers and cases of another programme's file; {@code clean:} says what is written differently on
 * the borrowed papers, and which of them are not there.
 *
 * @param programme id
 * @param received the day the clean packet came in
 * @param open the checks that even the clean packet leaves open, because the notice or the machine does
 * @param registers who is on which of the bureau's lists; every other list is loaded and empty
 * @param papers of the clean packet, in page order
 * @param cases what is changed, and what should come of it
 */
record CaseFile(
        String programme,
        String received,
        Set<String> open,
        Map<String, Object> registers,
        List<Sheet> papers,
        List<Planted> cases) {
    private static final Path FOLDER = Path.of("src/test/resources/cn/heyan/reconcile/cases");
    private static final Set<String> LISTS = lists();
    private static final Set<String> KEYS = Set.of("received", "open", "papers", "cases", "from", "clean", "registers");

    /** Every case file there is. */
    static List<CaseFile> all() {
        try (var files = Files.list(FOLDER)) {
            return files.sorted().map(CaseFile::read).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static CaseFile read(Path file) {
        String name = String.valueOf(file.getFileName());
        try (Reader reader = Files.newBufferedReader(file)) {
            Map<String, Object> root = map(yaml().load(reader));
            known(name, root, KEYS);
            CaseFile own = new CaseFile(
                    name.replace(".yml", ""),
                    String.valueOf(root.getOrDefault("received", A.RECEIVED)),
                    Set.copyOf(texts(root.get("open"))),
                    map(root.get("registers")),
                    sheets(root.get("papers")),
                    maps(root.get("cases")).stream()
                            .map(each -> Planted.of(name, each))
                            .toList());
            return root.containsKey("from")
                    ? read(FOLDER.resolve(root.get("from") + ".yml")).lentTo(own, map(root.get("clean")))
                    : own;
        } catch (IOException | RuntimeException e) {
            throw new AssertionError(name + ": " + e.getMessage(), e);
        }
    }

    /** The same papers, some of them written differently, and the same cases for another programme, which has more of its own. */
    private CaseFile lentTo(CaseFile other, Map<String, Object> changed) {
        List<String> without = texts(changed.get("without"));
        List<Sheet> same = papers.stream()
                .filter(sheet -> !without.contains(sheet.id()))
                .map(sheet -> changed.containsKey(sheet.id()) ? sheet.with(map(changed.get(sheet.id()))) : sheet)
                .toList();
        List<Sheet> all = new ArrayList<>(same);
        all.addAll(other.papers());
        List<String> own = other.cases().stream().map(Planted::name).toList();
        List<Planted> more = new ArrayList<>(
                cases.stream().filter(each -> !own.contains(each.name())).toList());
        more.addAll(other.cases());
        return new CaseFile(other.programme(), other.received(), other.open(), other.registers(), all, more);
    }

    /** A paper as written; {@code =kind} is a field of that name. */
    record Sheet(
            String id, DocumentKind kind, String text, Map<String, Object> fields, List<Map<String, Object>> rows) {
        private static final Set<String> OWN = Set.of("id", "kind", "text", "rows");

        static Sheet of(Map<String, Object> written) {
            String kind = String.valueOf(written.get("kind"));
            Map<String, Object> fields = new LinkedHashMap<>(written);
            fields.keySet().removeAll(OWN);
            if (fields.containsKey("=kind")) {
                fields.put("kind", fields.remove("=kind"));
            }
            return new Sheet(
                    String.valueOf(written.getOrDefault("id", kind)),
                    DocumentKind.of(kind)
                            .orElseThrow(() -> new IllegalArgumentException("no kind of document " + kind)),
                    String.valueOf(written.getOrDefault("text", "")),
                    fields,
                    maps(written.get("rows")));
        }

        /** The same with some of it written differently. */
        Sheet with(Map<String, Object> changed) {
            Map<String, Object> more = new LinkedHashMap<>(fields);
            changed.forEach((key, value) -> {
                if (!OWN.contains(key) && !key.equals("kind")) {
                    more.put(key.replace("=", ""), value);
                }
            });
            return new Sheet(
                    id,
                    kind,
                    String.valueOf(changed.getOrDefault("text", text)),
                    more,
                    changed.containsKey("rows") ? maps(changed.get("rows")) : rows);
        }

        /** The paper; an invoice is the applicant's, with 13 % tax inside its total, where nothing else is written. */
        PaperKit kit(Optional<Sheet> clean) {
            Map<String, Object> before = clean.map(Sheet::fields).orElse(Map.of());
            PaperKit kit = kind == DocumentKind.VAT_INVOICE ? invoice() : new PaperKit(kind);
            kit.all(Written.on(Written.on(emptyLists(), before), fields));
            rows.forEach(row -> kit.row(Written.on(Readings.NONE, row)));
            return text.isEmpty() ? kit : kit.saying(text);
        }

        /** A form's lists that have no rows were left empty; a case says {@code honour: 没有找到} of one that was not found. */
        private Readings emptyLists() {
            Readings readings = Readings.NONE;
            if (kind == DocumentKind.APPLICATION_FORM || kind == DocumentKind.ONSITE_VERIFICATION_APPLICATION) {
                for (String list : LISTS) {
                    if (rows.stream()
                            .noneMatch(row -> row.keySet().stream().anyMatch(key -> key.startsWith(list + ".")))) {
                        readings = Written.on(readings, Map.of(list, "空白"));
                    }
                }
            }
            return readings;
        }

        private PaperKit invoice() {
            String total = String.valueOf(fields.get("totalAmount"));
            return total.endsWith(" 元")
                    ? A.invoice("", "2000-01-01", total.replace(" 元", ""))
                    : new PaperKit(kind).with(Invoice.BUYER_NAME, A.APPLICANT).with(Invoice.BUYER_TAX_ID, A.USCC);
        }
    }

    /** The lists of all forms there are. */
    private static Set<String> lists() {
        Set<String> lists = new TreeSet<>();
        try (var files = Files.walk(Path.of("config/papers/forms"))) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".yml")).toList()) {
                try (Reader reader = Files.newBufferedReader(file)) {
                    lists.addAll(map(map(yaml().load(reader)).get("tables")).keySet());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return lists;
    }

    static List<Sheet> sheets(Object written) {
        return maps(written).stream().map(Sheet::of).toList();
    }

    @SuppressWarnings("unchecked") // keys of these files are texts
    static Map<String, Object> map(Object written) {
        return written == null ? Map.of() : (Map<String, Object>) written;
    }

    static List<Map<String, Object>> maps(Object written) {
        List<Map<String, Object>> maps = new ArrayList<>();
        (written == null ? List.of() : (List<?>) written).forEach(each -> maps.add(map(each)));
        return maps;
    }

    static List<String> texts(Object written) {
        if (written == null) {
            return List.of();
        }
        return written instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of(String.valueOf(written));
    }

    static void known(String where, Map<String, Object> written, Set<String> keys) {
        if (!keys.containsAll(written.keySet())) {
            throw new IllegalArgumentException(where + ": keys " + written.keySet() + ", known are " + keys);
        }
    }

    /** Everything is text: dates and figures are told by how they are written ({@link Written}). */
    private static Yaml yaml() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        DumperOptions out = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(out), out, options, new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                addImplicitResolver(Tag.MERGE, MERGE, "<");
            }
        });
    }
}
