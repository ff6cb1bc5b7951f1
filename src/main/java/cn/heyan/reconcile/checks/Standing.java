package cn.heyan.reconcile.checks;

import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.programme.Clause;
import cn.heyan.programme.Severity;
import cn.heyan.reconcile.Case;
import cn.heyan.reconcile.Finding;
import java.util.List;
import java.util.Map;

/**
 * What is looked at in every packet while a registry is kept, whatever the notice says (常设核对项): whether a paper was used elsewhere, and what
 * a corrected packet changed. It shows and links; it makes no verdict.
 */
public final class Standing {

    private static final Clause CUSTOM = new Clause("核验系统登记簿", "跨材料包比对", "同一单据只用于一次申报；本项只提示并列出两处位置，不改变结论，由审核员判断。");

    private static final CheckSpec CHANGES = new CheckSpec(
            "registry-changes", CheckType.DUPLICATE.name(), "登记簿", "修改后重报的变化", Severity.INFO, CUSTOM, Map.of());

    private Standing() {}

    /** The checks beside those of the programme: none where no registry is kept; of the kinds of paper that the programme's own leave out. */
    public static List<CheckSpec> beside(Case examined) {
        List<CheckSpec> own = examined.programme().checks().stream()
                .filter(spec -> spec.type().equals(CheckType.DUPLICATE.name())
                        && "archive".equals(spec.parameters().get("scope")))
                .toList();
        if (examined.records().past().isEmpty() || own.stream().anyMatch(spec -> !spec.has("kinds"))) {
            return List.of();
        }
        List<String> looked = own.stream()
                .flatMap(spec -> spec.texts("kinds").stream())
                .distinct()
                .toList();
        return List.of(new CheckSpec(
                "registry-used",
                CheckType.DUPLICATE.name(),
                "登记簿",
                "发票、凭证、合同、审计报告和页面没有用在别的材料包里",
                Severity.WARN,
                CUSTOM,
                Map.of("scope", "archive", "except", looked)));
    }

    /** What differs from the version of this packet that was handed in before, if there is one. */
    public static List<Finding> changes(Case examined, List<Finding> now) {
        return Changes.of(examined, CHANGES, now);
    }
}
