package cn.heyan.reconcile.checks;

import cn.heyan.notation.PartyName;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Check;
import cn.heyan.reconcile.Conclusion;
import cn.heyan.reconcile.Finding;
import cn.heyan.reconcile.Verdict;
import cn.heyan.reconcile.archive.PastPacket;
import cn.heyan.reconcile.archive.PastPackets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** No more is applied for than the quota allows (限报), and nothing that excludes this programme (不重复享受). */
final class Quota implements Check {

    @Override
    public List<Finding> examine(Case examined, CheckSpec spec) {
        Optional<PastPackets> past = examined.records().past();
        if (past.isEmpty()) {
            return Conclusion.open(spec, "quota.no-archive")
                    .atMost(Severity.INFO)
                    .alone();
        }
        String name = examined.applicant().name().settled().orElse("");
        String code = examined.applicant().uscc().settled().orElse("");
        if (name.isEmpty() && code.isEmpty()) {
            return Conclusion.open(spec, "quota.unnamed").alone();
        }
        List<PastPacket> own = past.get().ofApplicant(name, code).stream()
                .filter(each ->
                        !each.id().equals(examined.dossier().read().packet().id()))
                .toList();
        List<Finding> findings = new ArrayList<>();
        if (spec.has("exclusiveWith")) {
            exclusive(examined, spec, own, findings);
        }
        Optional<BigDecimal> maximum = spec.has("maximum") ? spec.figure("maximum") : Optional.empty();
        maximum.ifPresent(most -> {
            boolean all = spec.has("scope") && spec.text("scope").equals("all");
            Map<String, String> counted = all ? applicants(examined, past.get()) : programmes(examined, own);
            if (BigDecimal.valueOf(counted.size()).compareTo(most) > 0) {
                findings.add(Conclusion.differs(spec, all ? "quota.total-over" : "quota.over")
                        .with("maximum", most.toPlainString())
                        .with("count", counted.size())
                        .with("packets", Wording.list(List.copyOf(counted.values())))
                        .finding());
            }
        });
        return findings.isEmpty()
                ? Conclusion.agrees(spec, "quota.within")
                        .with("count", own.size())
                        .alone()
                : findings;
    }

    /** The programmes of this notice that the applicant applied for, this one among them; a packet handed in again is not another. */
    private static Map<String, String> programmes(Case examined, List<PastPacket> own) {
        Map<String, String> programmes = new LinkedHashMap<>();
        own.stream()
                .filter(each -> each.notice().equals(examined.programme().notice()))
                .forEach(each -> programmes.put(each.programme(), shown(each)));
        programmes.put(examined.programme().id(), "本材料包");
        return programmes;
    }

    private static Map<String, String> applicants(Case examined, PastPackets past) {
        Map<String, String> applicants = new LinkedHashMap<>();
        past.ofProgramme(examined.programme().id())
                .forEach(each -> applicants.put(PartyName.normalise(each.applicant()), shown(each)));
        applicants.put(PartyName.normalise(examined.applicant().name().settled().orElse("")), "本材料包");
        return applicants;
    }

    private static void exclusive(Case examined, CheckSpec spec, List<PastPacket> own, List<Finding> findings) {
        for (String other : spec.texts("exclusiveWith")) {
            own.stream()
                    .filter(each -> each.programme().equals(other))
                    .forEach(each -> findings.add(Conclusion.differs(spec, "quota.exclusive")
                            .with("packet", shown(each))
                            .with("programme", other)
                            .finding()));
            if (!isProgramme(other)) {
                register(examined, spec, other, findings);
            }
        }
    }

    private static void register(Case examined, CheckSpec spec, String list, List<Finding> findings) {
        Map<String, Object> parameters = Map.of("list", list, "expect", "absent");
        CheckSpec look = new CheckSpec(
                spec.id(), spec.type(), spec.rule(), spec.title(), spec.severity(), spec.clause(), parameters);
        new Listed()
                .examine(examined, look).stream()
                        .filter(finding -> finding.verdict() != Verdict.AGREES)
                        .forEach(findings::add);
    }

    private static boolean isProgramme(String id) {
        return id.matches("[a-z0-9-]+");
    }

    private static String shown(PastPacket packet) {
        return packet.applicant() + "「" + packet.name() + "」（" + packet.programme() + "，" + packet.receivedOn()
                + " 收到）";
    }
}
