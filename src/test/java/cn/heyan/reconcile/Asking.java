package cn.heyan.reconcile;

import cn.heyan.notation.DateWindow;
import cn.heyan.notation.Yuan;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Programme;
import cn.heyan.programme.Severity;
import cn.heyan.programme.Unset;
import cn.heyan.programme.expression.Scope;
import cn.heyan.programme.expression.Vocabulary;
import cn.heyan.programme.expression.Written;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Programmes of one check, for tests of the generic checks. */
final class Asking {
    static final String CHECK = "asked";
    private static final Map<String, Object> VALUES = Map.of(
            "thresholds.floor",
            Yuan.of("2000000.00"),
            "thresholds.cap",
            Yuan.of("100000.00"),
            "staffShare",
            "0.30",
            "least",
            "2",
            "half",
            "0.5",
            "rate",
            new Unset("通知没有写"),
            "referenceYear",
            "2026",
            "windows.year",
            DateWindow.year(2023));
    private static final Scope SCOPE = new Scope(
            new Vocabulary(
                    Set.of(
                            "special-audit-report",
                            "annual-audit-report",
                            "vat-invoice",
                            "certificate",
                            "bank-payment-voucher",
                            "served-enterprise-list",
                            "self-assessment-report",
                            "summary-table"),
                    Map.of(),
                    Map.of()),
            Optional.empty(),
            Set.of("floor", "cap"),
            Set.of("staffShare", "least", "half", "rate"),
            Set.of("year"));

    private Asking() {}

    /** A relation. */
    static Programme whether(String relation) {
        return of(CheckType.RELATION, Map.of("that", claim(relation)));
    }

    static Written.Claim claim(String text) {
        return Written.claim(text, SCOPE);
    }

    static Written.Claim condition(String text, String source) {
        return Written.condition(text, source, SCOPE);
    }

    static Written.Figure figure(String text) {
        return Written.figure(text, SCOPE);
    }

    /** A check of this type with these parameters. */
    static Programme of(CheckType type, Map<String, Object> parameters) {
        Map<String, Object> all = new HashMap<>(parameters);
        CheckSpec spec =
                new CheckSpec(CHECK, type.name(), "R1", "应当如此", Severity.ERROR, new Clause("通知", "一", "原文"), all);
        return new Programme("test", "测试", List.of("测试申报书"), Map.of(), "《测试通知》", List.of(), VALUES, List.of(spec));
    }

    static Finding finding(Programme programme, PaperKit... papers) {
        return A.packet(papers).under(programme).finding(CHECK);
    }

    static Verdict verdict(Programme programme, PaperKit... papers) {
        return finding(programme, papers).verdict();
    }
}
