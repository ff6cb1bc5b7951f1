package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;

/** What must be found in a packet, and that nothing else that decides may be: expected.json. */
final class Expected {

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final Application a;

    private Expected(Application a) {
        this.a = a;
        json.put("programme", "hengyang-2024-digital-upgrade");
        json.put("exit", 0).put("verdict", "AGREES");
        json.putArray("findings");
        verified(a.declared(), a.declared());
    }

    static void write(Application a, Path file) throws IOException {
        Expected expected = new Expected(a);
        expected.plant();
        new ObjectMapper().writerWithDefaultPrettyPrinter().writeValue(file.toFile(), expected.json);
    }

    private void plant() {
        switch (a.defect()) {
            case INVOICE_BEFORE_WINDOW -> {
                differs("invoice-in-window", a.bills().get(0).gross());
                short_(a.bills().get(0).gross());
            }
            case SHORT_AFTER_CIVIL_WORKS -> {
                Yuan civil = a.bills().get(a.bills().size() - 1).gross();
                differs("no-civil-works", civil);
                short_(civil);
                differs("investment-reaches-threshold", a.declared().minus(civil));
            }
            case SAME_INVOICE_TWICE -> {
                Yuan twice = a.bills().get(a.bills().size() - 1).gross();
                differs("invoice-counted-once", twice);
                short_(twice);
            }
            case OTHER_COMPANYS_INVOICE -> {
                differs("invoice-buyer-is-applicant", a.bills().get(5).gross());
                short_(a.bills().get(5).gross());
            }
            case AUDIT_CODE_DIFFERS, AUDIT_CODE_FOREIGN_HOST -> differs("annual-audit-code");
            case INTEREST_OVERSTATED ->
                differs("interest-equals-statement", a.loan().interest());
            case INVOICE_DISAGREES_WITH_ITSELF -> {
                differs("invoice-agrees-with-itself");
                open("investment-evidenced");
                unreadable(a.bills().get(1).gross());
            }
            case PAGE_TOO_BLURRED -> {
                open("investment-evidenced");
                json.put("exit", 1).put("verdict", "CANNOT_TELL");
                unreadable(a.bills().get(3).gross());
            }
            case MISSING_MATERIALS -> {
                differs("material-loan-disbursement-voucher");
                differs("material-tax-certificate");
                open("loan-equals-disbursements");
                open("tax-equals-certificate");
            }
            default -> {
                // nothing is wrong
            }
        }
    }

    /** The declared total exceeds the evidence by this much. */
    private void short_(Yuan missing) {
        differs("investment-evidenced", missing);
        verified(a.declared().minus(missing), a.declared().minus(missing));
    }

    private void unreadable(Yuan amount) {
        Yuan low = a.declared().minus(amount);
        if (low.compareTo(Yuan.of("2000000")) < 0) {
            open("investment-reaches-threshold");
        }
        verified(low, a.declared());
    }

    private void differs(String check, Yuan... amounts) {
        json.put("exit", 1).put("verdict", "DIFFERS");
        finding(check, "DIFFERS", amounts);
    }

    private void open(String check) {
        finding(check, "CANNOT_TELL");
    }

    private void finding(String check, String verdict, Yuan... amounts) {
        ObjectNode finding =
                json.withArray("findings").addObject().put("check", check).put("verdict", verdict);
        for (Yuan amount : new LinkedHashSet<>(java.util.List.of(amounts))) {
            finding.withArray("amounts").add(amount.toString());
        }
    }

    private void verified(Yuan low, Yuan high) {
        json.putObject("verified").put("low", low.toString()).put("high", high.toString());
    }
}
