package cn.heyan.sample.packet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Makes packets: {@code PacketMaker OUT [--seed n] [--as-scan 200] [--programme ID] [--only DEFECT]}; the same seed makes the same packets. */
public final class PacketMaker {

    /** Programmes whose stories are told. */
    static final List<String> PROGRAMMES = List.of(
            "hengyang-2024-digital-upgrade",
            "hengyang-2024-sme-service",
            "hengyang-2024-diagnosis-provider",
            "hengyang-2024-cloud-platform",
            "hengyang-2024-cyber-grading",
            "hengyang-2024-three-products",
            "hunan-2019-cloud-benchmark",
            "hunan-2023-industrial-internet-platform",
            "zhuzhou-smart-workshop",
            "zhuzhou-smart-sme",
            "chifeng-platform-regional",
            "chifeng-platform-industry",
            "chifeng-platform-enterprise",
            "chifeng-identifier-resolution",
            "chifeng-robot",
            "chifeng-ai-scenario",
            "chifeng-smart-factory",
            "chifeng-benchmark-enterprise",
            "chifeng-cloud-management",
            "chifeng-cloud-equipment",
            "chifeng-standards-certification",
            "chifeng-onsite-verification");

    private static final long USUAL_SEED = 20241120;

    private PacketMaker() {}

    /** Makes all packets, or those asked for; one folder each, PROGRAMME.DEFECT, with packet and expected.json. */
    public static void main(String... words) throws IOException {
        List<String> rest = new ArrayList<>(List.of(words));
        Path out = Path.of(rest.remove(0));
        long seed = Long.parseLong(option(rest, "--seed", String.valueOf(USUAL_SEED)));
        boolean scan = !option(rest, "--as-scan", "").isEmpty();
        String programme = option(rest, "--programme", "");
        String only = option(rest, "--only", "");
        for (String id : PROGRAMMES) {
            if (programme.isEmpty() || id.equals(programme)) {
                Story story = Story.load(id);
                for (String defect : story.packets()) {
                    if (only.isEmpty() || defect.equals(only)) {
                        System.out.println(make(story, defect, seed, scan, out.resolve(id + "." + defect)));
                    }
                }
            }
        }
    }

    private static String option(List<String> words, String name, String usual) {
        int at = words.indexOf(name);
        return at < 0 ? usual : words.get(at + 1);
    }

    /** Makes one packet of this programme in the folder; returns the packet's file. */
    public static Path make(String programme, String defect, long seed, boolean scan, Path folder) throws IOException {
        return make(Story.load(programme), defect, seed, scan, folder);
    }

    private static Path make(Story story, String defect, long seed, boolean scan, Path folder) throws IOException {
        Files.createDirectories(folder);
        Telling telling = new Telling(story, seed);
        Flaw flaw = story.flaw(defect);
        List<Piece> pieces = flaw.plant(telling.pieces(), telling.facts());
        Findings.write(story, flaw, folder.resolve("expected.json"));
        return scan
                ? PacketPress.scan(pieces, telling.facts(), flaw.blurred(), seed, folder.resolve("packet.pdf"))
                : PacketPress.zip(pieces, telling.facts(), folder.resolve("packet.zip"));
    }
}
