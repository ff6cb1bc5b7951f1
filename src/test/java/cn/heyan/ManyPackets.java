package cn.heyan;

import cn.heyan.store.Blobs;
import cn.heyan.store.Examinations;
import cn.heyan.store.Known;
import cn.heyan.store.Ledger;
import cn.heyan.store.LedgerEntry;
import cn.heyan.store.LedgerEntry.State;
import cn.heyan.store.PacketState;
import cn.heyan.store.account.Account.Role;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * How long the desk's pages take with many packets in the store: {@code java cn.heyan.ManyPackets FOLDER COUNT [PAGE…]}. The packets are the
 * six of reports.zip over and over, each with a name and invoice numbers of its own; what FOLDER holds already is taken as it is. The
 * first page named is asked right after the start, when nothing is in memory.
 */
public final class ManyPackets {

    private static final int TIMES = 5;
    private static final OperatingSystemMXBean MACHINE =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private static final List<String> PAGES = List.of(
            "/inbox",
            "/inbox?q=石鼓山",
            "/inbox?q=234320000",
            "/ledger",
            "/ledger?q=石鼓山",
            "/ledger?counted=no",
            "/ledger/loans",
            "/ledger/contracts",
            "/ledger/audit",
            "/overview",
            "/overview/packets?verdict=DIFFERS",
            "/letters",
            "/admin/history");

    private final BenchDesk desk;

    private ManyPackets(BenchDesk desk) {
        this.desk = desk;
    }

    /** Fills the store up to the count, and measures. */
    public static void main(String... args) throws Exception {
        Path folder = Files.createDirectories(Path.of(args[0]).toAbsolutePath());
        BenchDesk desk = new BenchDesk(folder, "admin", Role.ADMINISTRATOR);
        ManyPackets many = new ManyPackets(desk);
        many.fill(Integer.parseInt(args[1]));
        desk.signIn();
        List<String> pages = new ArrayList<>(List.of(args).subList(2, args.length));
        PAGES.stream().filter(page -> !pages.contains(page)).forEach(pages::add);
        for (String page : pages) {
            many.measure(page);
        }
        System.exit(0);
    }

    private void fill(int count) throws IOException {
        int there = desk.bean(Ledger.class).counts().get(State.REPORTED);
        List<String> reports = new ArrayList<>();
        try (InputStream in = ManyPackets.class.getResourceAsStream("/cn/heyan/desk/reports.zip");
                ZipInputStream zip = new ZipInputStream(Objects.requireNonNull(in))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                reports.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        for (int i = there; i < count; i++) {
            enter(i, reports.get(i % reports.size()));
        }
    }

    private void enter(int i, String report) throws IOException {
        JsonNode was = new ObjectMapper().readTree(report);
        String own = report.replace(was.path("applicant").path("name").asText(), "衡阳石鼓山第" + i + "号机械有限公司");
        Set<String> numbers = new HashSet<>();
        for (JsonNode invoice : was.path("invoices")) {
            String number = invoice.path("invoiceNumber").asText("");
            if (number.length() > 8) {
                String next = number.substring(0, number.length() - 6)
                        + String.format(Locale.ROOT, "%06d", i * 10).substring(0, 5)
                        + numbers.size() % 10;
                own = own.replace(number, next);
                numbers.add(next);
            }
        }
        JsonNode json = new ObjectMapper().readTree(own);
        String id = String.format(Locale.ROOT, "%064x", 0xabcdef0000L + i * 7919L * 65_537L);
        id = new StringBuilder(id).reverse().toString();
        Instant received = Instant.parse("2026-03-02T01:30:00Z").plusSeconds(i * 7200L);
        Ledger ledger = desk.bean(Ledger.class);
        ledger.enter(new LedgerEntry(
                id, "材料" + i + ".pdf", Optional.empty(), State.WAITING, 0, Path.of("none"), Path.of("none"), received));
        ledger.begin(id, received);
        ledger.describe(
                id,
                new Known(
                        json.path("applicant").path("name").asText(""),
                        "",
                        json.path("applicant").path("uscc").asText(""),
                        json.path("programme").asText(),
                        json.path("packet").path("pages").asInt(),
                        own.length(),
                        numbers));
        String verdict = json.path("verdict").asText();
        desk.bean(Examinations.class)
                .keep(
                        id,
                        received.plusSeconds(80),
                        verdict,
                        json.path("programme").asText(),
                        "收到材料包",
                        Map.of("report.json", desk.bean(Blobs.class).put(own.getBytes(StandardCharsets.UTF_8))));
        ledger.move(id, new PacketState.Examined(verdict), "heyan", received.plusSeconds(80));
        ledger.move(id, new PacketState.Reported(verdict), "heyan", received.plusSeconds(90));
    }

    private void measure(String page) throws Exception {
        List<Double> all = new ArrayList<>();
        List<Double> processor = new ArrayList<>();
        int bytes = 0;
        for (int i = 0; i <= TIMES; i++) {
            long begun = System.nanoTime();
            long busy = MACHINE.getProcessCpuTime();
            bytes = get(page).length();
            processor.add((MACHINE.getProcessCpuTime() - busy) / 1e6);
            all.add((System.nanoTime() - begun) / 1e6);
        }
        double[] warmBusy =
                processor.stream().skip(1).mapToDouble(each -> each).sorted().toArray();
        double[] warm = all.stream().skip(1).mapToDouble(each -> each).sorted().toArray();
        System.err.println(String.format(
                Locale.ROOT,
                "%-40s first %6.0f ms (processor %6.0f), then median %6.0f (%5.0f), longest %6.0f, %d characters, load %.1f",
                page,
                all.get(0),
                processor.get(0),
                warm[TIMES / 2],
                warmBusy[TIMES / 2],
                warm[TIMES - 1],
                bytes,
                MACHINE.getSystemLoadAverage()));
    }

    private String get(String path) throws IOException, InterruptedException {
        return new String(desk.bytes(path.replace("石鼓山", "%E7%9F%B3%E9%BC%93%E5%B1%B1")), StandardCharsets.UTF_8);
    }
}
