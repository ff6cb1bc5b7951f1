package cn.heyan.programme;

import static cn.heyan.programme.ParameterKind.DATE;
import static cn.heyan.programme.ParameterKind.EXCLUSION;
import static cn.heyan.programme.ParameterKind.FIGURE;
import static cn.heyan.programme.ParameterKind.KINDS;
import static cn.heyan.programme.ParameterKind.MONEY;
import static cn.heyan.programme.ParameterKind.NAMED;
import static cn.heyan.programme.ParameterKind.TEXT;
import static cn.heyan.programme.ParameterKind.TEXTS;
import static cn.heyan.programme.ParameterKind.WINDOW;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The kinds of check (核对项类型) that a programme file may use, each with the parameters it takes. */
public enum CheckType {
    /** One of the kinds of document is in the packet. */
    DOC_PRESENT(need("kinds", KINDS), may("from", TEXT)),
    /** Every page can be read. */
    LEGIBLE(need("sharpness", FIGURE), need("contrast", FIGURE)),
    /** A mark that only a person can judge: seal or signature. */
    SEAL_SIGN(need("kinds", KINDS), need("marks", TEXT)),
    /** The verification code of a report says what its print says, and points to the right host. */
    QR_VERIFY(need("kinds", KINDS), need("hosts", NAMED), need("since", DATE)),
    /** The applicant is the same on all papers. */
    APPLICANT(),
    /** The party of every paper of a kind is the applicant. */
    PARTY(need("kinds", KINDS)),
    /** Every invoice is dated inside the window. */
    INVOICE_WINDOW(need("window", WINDOW)),
    /** A dated field of every paper of a kind lies inside the window. */
    DATE_WINDOW(need("kinds", KINDS), need("fields", TEXTS), need("window", WINDOW)),
    /** The declared period lies wholly inside the window. */
    PERIOD_WINDOW(need("window", WINDOW)),
    /** A report covers the year. */
    YEAR_COVER(need("kinds", KINDS), need("year", FIGURE)),
    /** The smaller of declared and verified reaches the threshold. */
    REACHES(need("declared", TEXT), need("threshold", MONEY)),
    /** The declared parts do not exceed the declared whole. */
    PARTS_WITHIN(need("parts", TEXTS), need("whole", TEXT)),
    /** Two declared amounts are the same. */
    SAME_DECLARED(need("fields", TEXTS), may("alsoExplains", TEXTS)),
    /** Declared figures agree with the audit report, for each year. */
    AUDIT_AGREES(need("item", TEXT), need("declared", TEXT), need("years", NAMED)),
    /** A declared amount agrees with the sum of the invoices that count, or the special audit. */
    INVOICE_SUM(need("declared", TEXT), need("window", WINDOW), need("exclusion", EXCLUSION), need("basis", NAMED)),
    /** The invoices that count and the special audit state the same total. */
    AUDIT_SUM(need("tolerance", MONEY)),
    /** A declared amount agrees with the loans paid out in the window. */
    LOAN_SUM(need("declared", TEXT), need("window", WINDOW)),
    /** No more was paid out than the contract says. */
    WITHIN_CONTRACT(),
    /** The bank's confirmation agrees with the contracts, or with the declared loan. */
    PROOF_AGREES(need("declared", TEXT)),
    /** A declared amount agrees with the interest paid in the window. */
    INTEREST_SUM(
            need("declared", TEXT),
            need("window", WINDOW),
            need("interestWords", NAMED),
            need("principalWords", NAMED)),
    /** A declared amount agrees with the tax certificates of the year. */
    TAX_SUM(need("declared", TEXT), need("window", WINDOW)),
    /** The support asked for does not exceed formula, interest paid and cap. */
    SUPPORT_CALC(
            need("rate", FIGURE),
            need("share", FIGURE),
            need("years", FIGURE),
            need("cap", MONEY),
            need("window", WINDOW),
            need("principalCap", NAMED),
            need("declaredLoan", TEXT),
            need("declaredInterest", TEXT),
            need("interestWords", NAMED)),
    /** No line of an invoice is an excluded cost. */
    EXCLUDED_COST(need("exclusion", EXCLUSION)),
    /** An invoice's digits, capitals, code and arithmetic say the same. */
    INVOICE_SELF(),
    /** Every invoice counts once. */
    DUPLICATE(),
    /** Every row of the equipment list has an invoice line, and the other way round. */
    EQUIPMENT_ROWS(need("declared", TEXT)),
    /** Every declared honour has its certificate. */
    HONOUR_ROWS(),
    /** The invoice lines of a sort add up to the declared part. */
    CLASSIFIED_SUM(need("declared", TEXT), need("keywords", NAMED), may("unless", NAMED)),
    /** At least one box of a group is ticked. */
    TICKS(need("group", TEXT)),
    /** The form's boxes are filled in. */
    FORM_COMPLETE(need("fields", TEXTS)),
    /** Handed in by the day. */
    DEADLINE(need("date", DATE)),
    /** For a person to look at. */
    MANUAL(need("statement", TEXT));

    private final Map<String, ParameterKind> kinds = new LinkedHashMap<>();
    private final List<String> needed;

    CheckType(Parameter... parameters) {
        for (Parameter parameter : parameters) {
            kinds.put(parameter.name, parameter.kind);
        }
        needed = List.of(parameters).stream()
                .filter(parameter -> parameter.needed)
                .map(parameter -> parameter.name)
                .toList();
    }

    /** Every parameter it takes, by name. */
    Map<String, ParameterKind> parameters() {
        return kinds;
    }

    /** The parameters it cannot do without. */
    List<String> needed() {
        return needed;
    }

    private static Parameter need(String name, ParameterKind kind) {
        return new Parameter(name, kind, true);
    }

    private static Parameter may(String name, ParameterKind kind) {
        return new Parameter(name, kind, false);
    }

    private record Parameter(String name, ParameterKind kind, boolean needed) {}
}
