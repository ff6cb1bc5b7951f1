package cn.heyan.report;

import cn.heyan.evidence.AuditReport;
import cn.heyan.evidence.BusinessLicence;
import cn.heyan.evidence.Field;
import cn.heyan.evidence.Invoice;
import cn.heyan.evidence.Paper;
import cn.heyan.packet.DocumentKind;
import cn.heyan.reconcile.Examination;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prepares what a reviewer has to ask authorities about a packet (查验清单): nothing leaves this machine. */
public final class Inquiries {

    private static final int CHECKED = 6;
    private static final int DIGITAL = 20;

    private Inquiries() {}

    /** One question for each invoice, audit report and licence, in page order of each. */
    public static List<Inquiry> of(Examination examination) {
        List<Inquiry> inquiries = new ArrayList<>();
        for (Paper paper : examination.dossier().papers()) {
            if (paper.kind() == DocumentKind.VAT_INVOICE) {
                inquiries.add(invoice(paper));
            } else if (paper.kind() == DocumentKind.ANNUAL_AUDIT_REPORT
                    || paper.kind() == DocumentKind.SPECIAL_AUDIT_REPORT) {
                inquiries.add(audit(paper));
            } else if (paper.kind() == DocumentKind.BUSINESS_LICENCE) {
                inquiries.add(licence(paper));
            }
        }
        inquiries.sort((one, other) -> one.subject().compareTo(other.subject()));
        return List.copyOf(inquiries);
    }

    /** A fully digital invoice has no code; special ones ask for the amount without tax, the others for the check code's end. */
    private static Inquiry invoice(Paper paper) {
        Asked asked = new Asked(paper);
        Optional<String> number = paper.read(Invoice.INVOICE_NUMBER).settled();
        String type = paper.read(Invoice.INVOICE_TYPE).settled().orElse("");
        boolean digital = number.filter(n -> n.length() == DIGITAL).isPresent() || type.startsWith("digital");
        if (!digital) {
            asked.add("发票代码", Invoice.INVOICE_CODE);
        }
        asked.add("发票号码", Invoice.INVOICE_NUMBER);
        asked.add("开票日期", Invoice.ISSUE_DATE);
        if (digital) {
            asked.add("价税合计", Invoice.TOTAL_AMOUNT);
        } else if (type.contains("special")
                || (type.isEmpty() && paper.read(Invoice.CHECK_CODE).settled().isEmpty())) {
            asked.add("开具金额（不含税）", Invoice.NET_AMOUNT);
        } else {
            asked.add("校验码后六位", paper.read(Invoice.CHECK_CODE).settled().map(Inquiries::end));
        }
        return asked.about(Inquiry.Subject.INVOICE, "发票 No." + number.orElse("（号码未读出）"));
    }

    private static Inquiry audit(Paper paper) {
        Asked asked = new Asked(paper);
        asked.add("报告编码", AuditReport.REPORT_CODE);
        String name = paper.read(AuditReport.REPORT_NUMBER)
                .settled()
                .orElse(paper.kind().chinese());
        return asked.about(Inquiry.Subject.AUDIT_REPORT, name);
    }

    private static Inquiry licence(Paper paper) {
        Asked asked = new Asked(paper);
        asked.add("统一社会信用代码", BusinessLicence.USCC);
        return asked.about(
                Inquiry.Subject.LICENCE,
                paper.read(BusinessLicence.NAME).settled().orElse("营业执照"));
    }

    private static String end(String code) {
        String dense = code.replaceAll("\\s", "");
        return dense.substring(Math.max(0, dense.length() - CHECKED));
    }

    /** Gathers inputs; a value that is not settled is left for a person to read. */
    private static final class Asked {

        private final Paper paper;
        private final Map<String, String> inputs = new LinkedHashMap<>();
        private final List<String> open = new ArrayList<>();

        Asked(Paper paper) {
            this.paper = paper;
        }

        void add(String name, Field<?> field) {
            add(name, paper.read(field).settled().map(PaperJson::text));
        }

        void add(String name, Optional<String> value) {
            value.ifPresentOrElse(text -> inputs.put(name, text), () -> open.add(name));
        }

        Inquiry about(Inquiry.Subject subject, String label) {
            return new Inquiry(subject, label, inputs, open, paper.document().pages());
        }
    }
}
