package cn.heyan.packet;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of document that the notices ask for (材料种类), with their stable ids. */
public enum DocumentKind {
    /** 申报书. */
    APPLICATION_FORM("application-form", "申报书"),
    /** 申报材料封面. */
    COVER_PAGE("cover-page", "申报材料封面"),
    /** 目录. */
    TOC("toc", "目录"),
    /** 真实性承诺书. */
    AUTHENTICITY_PLEDGE("authenticity-pledge", "真实性承诺书"),
    /** 申请报告. */
    APPLICATION_REPORT("application-report", "申请报告"),
    /** 企业基本情况. */
    COMPANY_PROFILE("company-profile", "企业基本情况"),
    /** 情况介绍. */
    NARRATIVE("narrative", "情况介绍"),
    /** 营业执照. */
    BUSINESS_LICENCE("business-licence", "营业执照"),
    /** 组织机构代码证. */
    ORG_CODE_CERTIFICATE("org-code-certificate", "组织机构代码证"),
    /** 税务登记证. */
    TAX_REGISTRATION_CERTIFICATE("tax-registration-certificate", "税务登记证"),
    /** 事业单位法人证书. */
    INSTITUTION_CERTIFICATE("institution-certificate", "事业单位法人证书"),
    /** 开户证明. */
    ACCOUNT_OPENING_CERTIFICATE("account-opening-certificate", "开户证明"),
    /** 情况说明. */
    NEW_COMPANY_STATEMENT("new-company-statement", "情况说明"),
    /** 年度财务审计报告. */
    ANNUAL_AUDIT_REPORT("annual-audit-report", "年度财务审计报告"),
    /** 专项审计报告. */
    SPECIAL_AUDIT_REPORT("special-audit-report", "专项审计报告"),
    /** 增值税发票. */
    VAT_INVOICE("vat-invoice", "增值税发票"),
    /** 采购合同. */
    PURCHASE_CONTRACT("purchase-contract", "采购合同"),
    /** 服务合同. */
    SERVICE_CONTRACT("service-contract", "服务合同"),
    /** 项目合同. */
    PROJECT_CONTRACT("project-contract", "项目合同"),
    /** 支付凭证. */
    BANK_PAYMENT_VOUCHER("bank-payment-voucher", "支付凭证"),
    /** 银行收款凭证. */
    BANK_RECEIPT_VOUCHER("bank-receipt-voucher", "银行收款凭证"),
    /** 支出凭证. */
    EXPENSE_VOUCHER("expense-voucher", "支出凭证"),
    /** 明细表. */
    EXPENSE_DETAIL_LIST("expense-detail-list", "明细表"),
    /** 软硬件装备清单. */
    EQUIPMENT_LIST("equipment-list", "软硬件装备清单"),
    /** 银行贷款证明. */
    LOAN_PROOF("loan-proof", "银行贷款证明"),
    /** 贷款合同. */
    LOAN_CONTRACT("loan-contract", "贷款合同"),
    /** 发放贷款凭证. */
    LOAN_DISBURSEMENT_VOUCHER("loan-disbursement-voucher", "发放贷款凭证"),
    /** 还本付息流水明细表. */
    INTEREST_PAYMENT_STATEMENT("interest-payment-statement", "还本付息流水明细表"),
    /** 纳税证明材料. */
    TAX_CERTIFICATE("tax-certificate", "纳税证明材料"),
    /** 所得税纳税申报表. */
    INCOME_TAX_RETURN("income-tax-return", "所得税纳税申报表"),
    /** 社保缴纳情况. */
    SOCIAL_SECURITY_RECORD("social-security-record", "社保缴纳情况"),
    /** 数字化转型诊断报告. */
    DIAGNOSIS_REPORT("diagnosis-report", "数字化转型诊断报告"),
    /** 荣誉资质证书. */
    CERTIFICATE("certificate", "荣誉资质证书"),
    /** 知识产权证书. */
    IP_CERTIFICATE("ip-certificate", "知识产权证书"),
    /** 标准文件. */
    STANDARD_DOCUMENT("standard-document", "标准文件"),
    /** 研究报告. */
    RESEARCH_REPORT("research-report", "研究报告"),
    /** 认定文件. */
    RECOGNITION_DOCUMENT("recognition-document", "认定文件"),
    /** 生产许可证. */
    PRODUCTION_LICENCE("production-licence", "生产许可证"),
    /** 网络安全分类分级管理工作完成情况证明材料. */
    ASSESSMENT_PASS_PROOF("assessment-pass-proof", "网络安全分类分级管理工作完成情况证明材料"),
    /** 自评评估报告. */
    SELF_ASSESSMENT_REPORT("self-assessment-report", "自评评估报告"),
    /** 项目验收报告. */
    ACCEPTANCE_REPORT("acceptance-report", "项目验收报告"),
    /** 智能制造具体实施方案. */
    IMPLEMENTATION_PLAN("implementation-plan", "智能制造具体实施方案"),
    /** 项目实施场地证明. */
    SITE_PROOF("site-proof", "项目实施场地证明"),
    /** 学历、职称、学位证书. */
    STAFF_CREDENTIAL("staff-credential", "学历、职称、学位证书"),
    /** 服务中小微企业明细表. */
    SERVED_ENTERPRISE_LIST("served-enterprise-list", "服务中小微企业明细表"),
    /** 中小微企业对服务机构的评价意见. */
    CUSTOMER_EVALUATION("customer-evaluation", "中小微企业对服务机构的评价意见"),
    /** 服务成果. */
    SERVICE_DELIVERABLE("service-deliverable", "服务成果"),
    /** 项目专账. */
    ACCOUNT_LEDGER("account-ledger", "项目专账"),
    /** 照片. */
    PHOTO("photo", "照片"),
    /** 界面截图. */
    SCREENSHOT("screenshot", "界面截图"),
    /** 视频影像资料. */
    VIDEO("video", "视频影像资料"),
    /** 信用内蒙古报告. */
    CREDIT_REPORT("credit-report", "信用内蒙古报告"),
    /** 绩效目标表. */
    PERFORMANCE_TARGET_TABLE("performance-target-table", "绩效目标表"),
    /** 汇总表. */
    SUMMARY_TABLE("summary-table", "汇总表"),
    /** 推荐文件. */
    RECOMMENDATION_DOCUMENT("recommendation-document", "推荐文件"),
    /** 现场核验申请报告. */
    ONSITE_VERIFICATION_APPLICATION("onsite-verification-application", "现场核验申请报告"),
    /** 其他证明材料. */
    OTHER_EVIDENCE("other-evidence", "其他证明材料"),
    /** 其他材料. */
    OTHER("other", "其他材料");

    private final String id;
    private final String chinese;

    DocumentKind(String id, String chinese) {
        this.id = id;
        this.chinese = chinese;
    }

    /** The id in programme files and JSON, such as {@code vat-invoice}. */
    public String id() {
        return id;
    }

    /** The name a reviewer uses. */
    public String chinese() {
        return chinese;
    }

    /** The ids of all kinds. */
    public static Set<String> ids() {
        return Arrays.stream(values()).map(DocumentKind::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The name a reviewer uses for the kind with this id; the id itself if there is no such kind. */
    public static String called(String id) {
        return of(id).map(DocumentKind::chinese).orElse(id);
    }

    /** The kind with this id, if there is one. */
    public static Optional<DocumentKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }
}
