package cn.heyan.reconcile;

import cn.heyan.evidence.Dossier;
import cn.heyan.reconcile.archive.PastOutcome;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.Records;
import cn.heyan.reconcile.archive.Register;
import cn.heyan.reconcile.archive.Registering;
import cn.heyan.reconcile.archive.UsedPaper;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the bureau knows in a case: {@code listed: {list: [name or {name: …, date: …}]}}, {@code past: [{programme: …, applicant: …, used: true}]}
 * (packets of before; {@code used}: with the papers of this one), {@code unlisted: true} (no list loaded, no packet kept).
 */
final class Bureau {
    private Bureau() {}

    static Records of(Map<String, Object> registers, Map<String, Object> written, Dossier dossier, String notice) {
        if (written.containsKey("unlisted")) {
            return Records.NONE;
        }
        Map<String, Object> lists = new HashMap<>(registers);
        lists.putAll(CaseFile.map(written.get("listed")));
        List<PastPacket> past = CaseFile.maps(written.get("past")).stream()
                .map(each -> packet(each, Registering.papers(dossier, List.of()), notice))
                .toList();
        return new Records(
                name -> Optional.of(new Register(name, entries(lists.get(name)))), Optional.of(new Shelf(past)));
    }

    private static List<Register.Entry> entries(Object written) {
        return (written == null ? List.of() : (List<?>) written)
                .stream()
                        .map(each -> {
                            Map<String, Object> entry =
                                    each instanceof Map<?, ?> ? CaseFile.map(each) : Map.of("name", each);
                            return new Register.Entry(
                                    filled(entry.get("name")),
                                    filled(entry.getOrDefault("code", "")),
                                    Optional.ofNullable(entry.get("date"))
                                            .map(date -> LocalDate.parse(String.valueOf(date))));
                        })
                        .toList();
    }

    private static PastPacket packet(Map<String, Object> written, List<UsedPaper> papers, String notice) {
        return new PastPacket(
                "past",
                "以往材料包.zip",
                String.valueOf(written.get("programme")),
                notice,
                filled(written.getOrDefault("applicant", "{name}")),
                "",
                A.RECEIVED,
                written.containsKey("used") ? papers : List.of(),
                List.of(),
                Set.of(),
                PastOutcome.NONE);
    }

    private static String filled(Object text) {
        return String.valueOf(text).replace("{name}", A.APPLICANT).replace("{code}", A.USCC);
    }
}
