package cn.heyan.store;

import cn.heyan.notation.ChineseDate;
import cn.heyan.notation.Printed;
import cn.heyan.reconcile.archive.Register;
import cn.heyan.reconcile.archive.Register.Entry;
import cn.heyan.reconcile.archive.Registers;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The lists that the bureau drops into a folder (名单), one CSV file each with the header name,code,date in any order, in UTF-8 or GBK as
 * spreadsheets save it; read anew each time, so that a new file counts from the next packet on.
 */
public final class RegisterFolder implements Registers {

    private static final Logger LOG = LoggerFactory.getLogger(RegisterFolder.class);

    private static final Set<String> NAMES = Set.of("name", "名称", "企业名称", "单位名称", "被执行人名称");
    private static final Set<String> CODES = Set.of("code", "统一社会信用代码", "信用代码", "代码", "组织机构代码");
    private static final Set<String> DATES = Set.of("date", "日期", "列入日期", "认定日期", "发布日期", "立案日期");

    private final Path folder;

    /** Lists in this folder, which need not exist. */
    public RegisterFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public Optional<Register> find(String name) {
        Path file = folder.resolve(name.endsWith(".csv") ? name : name + ".csv").normalize();
        if (!file.startsWith(folder.normalize()) || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            return register(name, rows(text(Files.readAllBytes(file))));
        } catch (IOException unreadable) {
            LOG.warn("名单 {} 读不出：{}", file, unreadable.toString());
            return Optional.empty();
        }
    }

    private static Optional<Register> register(String name, List<List<String>> rows) {
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        List<String> header = rows.get(0).stream()
                .map(cell -> Printed.normalise(cell).toLowerCase(Locale.ROOT))
                .toList();
        int names = column(header, NAMES);
        int codes = column(header, CODES);
        int dates = column(header, DATES);
        if (names < 0 && codes < 0) {
            LOG.warn("名单 {} 没有表头 name 或 code，没有导入；第一行请写 name,code,date", name);
            return Optional.empty();
        }
        List<Entry> entries = new ArrayList<>();
        for (List<String> row : rows.subList(1, rows.size())) {
            Entry entry = new Entry(cell(row, names), cell(row, codes), date(cell(row, dates)));
            if (!entry.name().isBlank() || !entry.code().isBlank()) {
                entries.add(entry);
            }
        }
        return Optional.of(new Register(name, entries));
    }

    private static int column(List<String> header, Set<String> names) {
        for (int i = 0; i < header.size(); i++) {
            if (names.contains(header.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> row, int column) {
        return column >= 0 && column < row.size() ? row.get(column).strip() : "";
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : ChineseDate.parse(text.replace('/', '-'));
    }

    /** UTF-8 if the bytes are that, else GBK. */
    private static String text(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException gbk) {
            return new String(bytes, Charset.forName("GB18030"));
        }
    }

    /** Rows of cells; a cell in quotes may hold commas, line feeds and doubled quotes. */
    private static List<List<String>> rows(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append(text.charAt(++i));
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"') {
                quoted = true;
            } else if (c == ',' || c == '，' || c == '\t' || c == ';') {
                row.add(take(cell));
            } else if (c == '\n') {
                row.add(take(cell));
                add(rows, row);
                row = new ArrayList<>();
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        row.add(take(cell));
        add(rows, row);
        return rows;
    }

    private static void add(List<List<String>> rows, List<String> row) {
        if (row.stream().anyMatch(cell -> !cell.isBlank())) {
            rows.add(row);
        }
    }

    private static String take(StringBuilder cell) {
        String text = cell.toString();
        cell.setLength(0);
        return text;
    }
}
