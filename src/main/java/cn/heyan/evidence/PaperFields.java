package cn.heyan.evidence;

import cn.heyan.packet.DocumentKind;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which fields the papers of a kind state (各种材料的栏目): those of the paper itself and those of its rows. */
public final class PaperFields {
    private static final Map<DocumentKind, Class<?>> STATED = Map.ofEntries(
            Map.entry(DocumentKind.COVER_PAGE, Cover.class),
            Map.entry(DocumentKind.AUTHENTICITY_PLEDGE, Pledge.class),
            Map.entry(DocumentKind.BUSINESS_LICENCE, BusinessLicence.class),
            Map.entry(DocumentKind.SPECIAL_AUDIT_REPORT, SpecialAudit.class),
            Map.entry(DocumentKind.VAT_INVOICE, Invoice.class),
            Map.entry(DocumentKind.PURCHASE_CONTRACT, Contract.class),
            Map.entry(DocumentKind.SERVICE_CONTRACT, Contract.class),
            Map.entry(DocumentKind.PROJECT_CONTRACT, Contract.class),
            Map.entry(DocumentKind.BANK_PAYMENT_VOUCHER, BankSlip.class),
            Map.entry(DocumentKind.BANK_RECEIPT_VOUCHER, BankSlip.class),
            Map.entry(DocumentKind.EQUIPMENT_LIST, EquipmentList.class),
            Map.entry(DocumentKind.LOAN_PROOF, LoanProof.class),
            Map.entry(DocumentKind.LOAN_CONTRACT, LoanContract.class),
            Map.entry(DocumentKind.LOAN_DISBURSEMENT_VOUCHER, Disbursement.class),
            Map.entry(DocumentKind.INTEREST_PAYMENT_STATEMENT, InterestStatement.class),
            Map.entry(DocumentKind.TAX_CERTIFICATE, TaxCertificate.class),
            Map.entry(DocumentKind.PERFORMANCE_TARGET_TABLE, TargetTable.class),
            Map.entry(DocumentKind.ANNUAL_AUDIT_REPORT, AuditReport.class));
    /** The special audit report also bears the head of an audit report. */
    private static final Map<DocumentKind, Class<?>> ALSO =
            Map.of(DocumentKind.SPECIAL_AUDIT_REPORT, AuditReport.class);

    private PaperFields() {}

    /** The fields of each kind by name; a kind that is not among the keys may state anything. */
    public static Map<DocumentKind, Map<String, Class<?>>> byKind() {
        Map<DocumentKind, Map<String, Class<?>>> byKind = new LinkedHashMap<>();
        STATED.forEach((kind, type) -> {
            Map<String, Class<?>> fields = new LinkedHashMap<>();
            constants(type).forEach(field -> fields.put(field.name(), field.type()));
            if (ALSO.containsKey(kind)) {
                constants(ALSO.get(kind)).forEach(field -> fields.putIfAbsent(field.name(), field.type()));
            }
            if (type == AuditReport.class) {
                AuditReport.ITEMS.forEach(
                        item -> fields.put(item, AuditReport.figure(item, 0).type()));
                fields.put(AuditReport.DEBT_RATIO, BigDecimal.class);
            }
            byKind.put(kind, fields);
        });
        return byKind;
    }

    /** The constants of the class and of the rows inside it. */
    private static List<Field<?>> constants(Class<?> type) {
        List<Field<?>> fields = new ArrayList<>();
        for (java.lang.reflect.Field each : type.getFields()) {
            if (Modifier.isStatic(each.getModifiers()) && each.getType() == Field.class) {
                try {
                    fields.add((Field<?>) each.get(null));
                } catch (IllegalAccessException e) {
                    throw new IllegalStateException(each + " is public", e);
                }
            }
        }
        for (Class<?> rows : type.getClasses()) {
            fields.addAll(constants(rows));
        }
        return fields;
    }
}
