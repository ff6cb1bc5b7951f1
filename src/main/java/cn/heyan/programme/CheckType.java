package cn.heyan.programme;

import static cn.heyan.programme.CheckParameter.choice;
import static cn.heyan.programme.CheckParameter.may;
import static cn.heyan.programme.CheckParameter.need;
import static cn.heyan.programme.ParameterKind.CONDITION;
import static cn.heyan.programme.ParameterKind.COUNT;
import static cn.heyan.programme.ParameterKind.DATE;
import static cn.heyan.programme.ParameterKind.DECLARED;
import static cn.heyan.programme.ParameterKind.DECLAREDS;
import static cn.heyan.programme.ParameterKind.EXCLUSION;
import static cn.heyan.programme.ParameterKind.EXPRESSION;
import static cn.heyan.programme.ParameterKind.EXPRESSIONS;
import static cn.heyan.programme.ParameterKind.FIGURE;
import static cn.heyan.programme.ParameterKind.FLAG;
import static cn.heyan.programme.ParameterKind.GROUP;
import static cn.heyan.programme.ParameterKind.KINDS;
import static cn.heyan.programme.ParameterKind.KINDS_BY_OPTION;
import static cn.heyan.programme.ParameterKind.MAP;
import static cn.heyan.programme.ParameterKind.MONEY;
import static cn.heyan.programme.ParameterKind.NAMED;
import static cn.heyan.programme.ParameterKind.QUANTITY;
import static cn.heyan.programme.ParameterKind.RUBRIC;
import static cn.heyan.programme.ParameterKind.TABLE;
import static cn.heyan.programme.ParameterKind.TEXT;
import static cn.heyan.programme.ParameterKind.TEXTS;
import static cn.heyan.programme.ParameterKind.WINDOW;
import static cn.heyan.programme.ParameterKind.WORDS;
import static cn.heyan.programme.ParameterKind.YEARS;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The kinds of check (核对项类型) that a programme file may use, each with the parameters it takes under {@code with:}. Beside
 * them every check may have {@code when:}, a relation without which it does not apply, and {@code reading:}, how an
 * ambiguous notice is read.
 */
public enum CheckType {
    /** A kind of document is in the packet: one of several, for each year, so many of them. Entries of {@code materials:} are this. */
    DOC_PRESENT(
            need("kinds", KINDS),
            may("years", YEARS),
            may("min", COUNT),
            may("max", COUNT),
            choice("form", "original", "copy", "original-scan"),
            may("from", TEXT),
            may("optional", FLAG)),
    /** The papers stand in the order asked for: kinds in sequence, papers of one contract together, page references rising. */
    DOC_ORDER(may("sequence", KINDS), may("groups", KINDS), may("pages", TABLE)),
    /** Every page can be read; an illegible one may count as not provided. */
    LEGIBLE(
            need("sharpness", FIGURE),
            need("contrast", FIGURE),
            may("kinds", KINDS),
            may("dpi", FIGURE),
            choice("effect", "warn", "treat-as-missing")),
    /** Seals and signatures: seen with the place, or not seen; never "valid". */
    SEAL_SIGN(need("kinds", KINDS), need("marks", TEXTS)),
    /** The verification code of a report says what its print says, and points to the right host. */
    QR_VERIFY(need("kinds", KINDS), need("hosts", NAMED), need("since", DATE)),
    /** The applicant is the same on all papers. */
    APPLICANT(),
    /** The party of every paper of a kind is the applicant. */
    PARTY(need("kinds", KINDS), may("role", TEXT)),
    /** Every invoice is dated inside the window. */
    INVOICE_WINDOW(need("window", WINDOW)),
    /** A dated field of every paper of a kind lies inside the window. */
    DATE_WINDOW(need("kinds", KINDS), need("fields", TEXTS), need("window", WINDOW)),
    /** Declared periods or dates lie inside the window, begin in it, or end in it. */
    PERIOD_WINDOW(need("window", WINDOW), may("fields", DECLAREDS), choice("mode", "inside", "start", "end")),
    /** Papers of a kind cover the year, or each of several years. */
    YEAR_COVER(need("kinds", KINDS), may("year", FIGURE), may("years", YEARS)),
    /** A relation between declared figures, sums of evidence and limits holds: {@code cloud.total = cloud.dev + cloud.devices}; {@code explained} says how it may come not to. */
    RELATION(
            need("that", ParameterKind.RELATION), may("tolerance", QUANTITY), may("explained", ParameterKind.RELATION)),
    /** A declared value agrees with a field of another paper, for each year; {@code unverifiable} says why there can be no source. */
    FIELD_AGREE(need("declared", TEXT), may("with", TABLE), may("years", YEARS), may("unverifiable", TEXT)),
    /** A declared amount agrees with the sum of the invoices that count, or the special audit. */
    INVOICE_SUM(
            need("declared", EXPRESSION),
            need("window", WINDOW),
            may("exclusion", EXCLUSION),
            need("basis", NAMED),
            may("alternative", EXPRESSION)),
    /** A declared figure agrees with the sum of a field over papers of another kind. */
    EVIDENCE_SUM(
            need("declared", EXPRESSION),
            need("source", TABLE),
            may("where", CONDITION),
            may("window", WINDOW),
            may("date", TEXT),
            may("alternative", EXPRESSION),
            choice("relation", "=", "<=", ">=")),
    /** The invoices that count and the special audit state the same total. */
    AUDIT_SUM(need("tolerance", MONEY)),
    /** A declared amount agrees with the loans paid out in the window. */
    LOAN_SUM(need("declared", DECLARED), need("window", WINDOW)),
    /** No more was paid out than the contract says. */
    WITHIN_CONTRACT(),
    /** The bank's confirmation agrees with the contracts, or with the declared loan. */
    PROOF_AGREES(need("declared", DECLARED)),
    /** A declared amount agrees with the interest paid in the window. */
    INTEREST_SUM(
            need("declared", DECLARED),
            need("window", WINDOW),
            need("interestWords", NAMED),
            need("principalWords", NAMED)),
    /** A declared amount agrees with the tax certificates of the year. */
    TAX_SUM(need("declared", DECLARED), need("window", WINDOW)),
    /** The support asked for does not exceed the formula or fixed amount, what was really paid, and the cap. */
    SUPPORT_CALC(
            may("formula", EXPRESSION),
            may("fixed", MONEY),
            may("cap", MONEY),
            may("notExceed", EXPRESSIONS),
            may("requested", EXPRESSION),
            may("rate", FIGURE),
            may("share", FIGURE),
            may("years", FIGURE),
            may("window", WINDOW),
            may("principalCap", NAMED),
            may("declaredLoan", DECLARED),
            may("declaredInterest", DECLARED),
            may("interestWords", NAMED)),
    /** No line of an invoice, row of a table or box of the form is an excluded cost. */
    EXCLUDED_COST(need("exclusion", EXCLUSION), may("in", TEXT)),
    /** An invoice's digits, capitals, code and arithmetic say the same. */
    INVOICE_SELF(),
    /** Every paper counts once: in this packet, or in all packets kept. */
    DUPLICATE(may("kinds", KINDS), choice("scope", "packet", "archive")),
    /**
     * Every row of a table has its paper, and the columns agree; the page that a row names holds it. The table is that of the
     * form with this id, or a list paper by its kind; {@code match} says by column which field of the paper, or of a line of
     * it, says the same: {@code totalAmount} stands for amounts with tax, {@code netAmount} without, {@code amount} for both.
     */
    ROW_EVIDENCE(
            need("table", TABLE),
            need("kinds", KINDS),
            may("match", MAP),
            may("page", TEXT),
            may("ordered", FLAG),
            may("declared", EXPRESSION)),
    /** Contract, invoice and payment answer to each other. */
    THREE_WAY(need("legs", KINDS), may("require", KINDS), may("table", TABLE), may("columns", MAP)),
    /** The invoice lines of a sort add up to the declared part. */
    CLASSIFIED_SUM(need("declared", DECLARED), need("keywords", NAMED), may("unless", NAMED)),
    /** A scoring table (评分表) reaches the pass mark; items without evidence do not count, provisional ones are said. */
    SCORE(need("rubric", RUBRIC), need("pass", FIGURE), may("base", FIGURE), may("bonus", FIGURE)),
    /** Enough boxes of a group are ticked, and each has its evidence. */
    TICKS(
            need("group", GROUP),
            may("min", FIGURE),
            may("evidence", KINDS_BY_OPTION),
            may("window", WINDOW),
            may("alternative", ParameterKind.RELATION)),
    /** A value is one of those allowed. */
    ENUM(need("field", EXPRESSION), need("allowed", NAMED)),
    /** The form's boxes are filled in, and texts are as long as asked. */
    FORM_COMPLETE(may("fields", DECLAREDS), may("words", WORDS), may("blank", TEXT)),
    /** The applicant hands in no more than the quota, and nothing that excludes this. */
    QUOTA(may("maximum", FIGURE), choice("scope", "applicant", "all"), may("exclusiveWith", TEXTS)),
    /** Handed in by the day, in so many copies, with the other parts. */
    DEADLINE(need("date", DATE), may("copies", COUNT), may("parts", TEXTS)),
    /** The applicant is on a list that the bureau keeps in config/registers, or is not. */
    REGISTER(
            need("list", TEXT),
            choice("expect", "present", "absent"),
            choice("by", "name", "code"),
            may("window", WINDOW)),
    /** The recommending office's summary table (汇总表) has the applicant's row, and its columns agree. */
    SUMMARY_ROWS(need("columns", MAP)),
    /** For a person to look at. */
    MANUAL(need("statement", TEXT));

    private final Map<String, CheckParameter> parameters = new LinkedHashMap<>();

    CheckType(CheckParameter... parameters) {
        for (CheckParameter parameter : parameters) {
            this.parameters.put(parameter.name(), parameter);
        }
    }

    /** Every parameter it takes, by name. */
    Map<String, CheckParameter> parameters() {
        return parameters;
    }

    /** The parameters it cannot do without. */
    List<String> needed() {
        return parameters.values().stream()
                .filter(CheckParameter::needed)
                .map(CheckParameter::name)
                .toList();
    }
}
