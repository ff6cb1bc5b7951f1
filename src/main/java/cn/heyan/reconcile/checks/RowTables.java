package cn.heyan.reconcile.checks;

import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.programme.CheckSpec;
import cn.heyan.programme.CheckType;
import cn.heyan.reconcile.Case;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which tables a programme wants evidenced, by what, and how their columns are called. */
final class RowTables {

    private static final Set<String> PURCHASES =
            Set.of("vat-invoice", "purchase-contract", "service-contract", "project-contract");

    private static final Map<String, String> CHINESE = Map.ofEntries(
            Map.entry("name", "名称"),
            Map.entry("spec", "规格型号"),
            Map.entry("model", "型号"),
            Map.entry("supplier", "供应商"),
            Map.entry("maker", "制造商"),
            Map.entry("amount", "金额"),
            Map.entry("value", "金额"),
            Map.entry("total", "金额"),
            Map.entry("gross", "含税金额"),
            Map.entry("net", "不含税金额"),
            Map.entry("contract", "合同金额"),
            Map.entry("invoice", "发票金额"),
            Map.entry("payment", "付款金额"),
            Map.entry("quantity", "数量"),
            Map.entry("unitPrice", "单价"),
            Map.entry("date", "日期"),
            Map.entry("invoiceNumber", "发票号码"),
            Map.entry("voucher", "凭证号"),
            Map.entry("number", "编号"),
            Map.entry("level", "级别"),
            Map.entry("holder", "权利人"),
            Map.entry("project", "项目名称"),
            Map.entry("applicant", "单位名称"),
            Map.entry("page", "证明材料页数"));

    private RowTables() {}

    /** Columns of an equipment list that are held against invoices, where the programme does not say. */
    private static final Map<String, String> USUAL =
            Map.of("name", "name", "amount", "amount", "invoiceNumber", "invoiceNumber");

    static Map<String, String> map(CheckSpec spec) {
        Map<String, String> map = new LinkedHashMap<>(spec.map("match"));
        return map.isEmpty() ? USUAL : map;
    }

    /** The evidence: invoices each once, other papers as they come. */
    static List<Paper> papers(Case examined, CheckSpec spec) {
        List<Paper> invoices = examined.invoices();
        return examined.papers(spec.texts("kinds")).stream()
                .filter(paper -> paper.kind() != DocumentKind.VAT_INVOICE || invoices.contains(paper))
                .toList();
    }

    static boolean purchases(CheckSpec spec) {
        return PURCHASES.containsAll(spec.texts("kinds"));
    }

    /** Every check of the programme that wants rows evidenced by papers of this kind, in its order. */
    static List<CheckSpec> by(Case examined, DocumentKind kind) {
        return examined.programme().checks().stream()
                .filter(check -> check.type().equals(CheckType.ROW_EVIDENCE.name()))
                .filter(check -> check.texts("kinds").contains(kind.id()))
                .toList();
    }

    static String title(String table) {
        return DocumentKind.of(table).map(DocumentKind::chinese).orElse("申报表中的清单");
    }

    static String column(String id) {
        return CHINESE.getOrDefault(id, id);
    }
}
