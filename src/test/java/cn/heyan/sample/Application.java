package cn.heyan.sample;

import cn.heyan.notation.Yuan;
import java.time.LocalDate;
import java.util.List;

/**
 * All that a packet's papers tell of: consistent but for the planted defect.
 *
 * @param seed it was made from
 * @param defect what is wrong
 * @param applicant 申报单位
 * @param project 项目名称
 * @param bills the invoices, in the packet's order
 * @param declared 数字化改造总投资
 * @param softwareCloud declared part for software and cloud
 * @param gateways declared part for gateways
 * @param declaredInterest 实际支付银行贷款利息
 * @param loan behind the project
 * @param books of 2022 and 2023
 * @param auditFirm invented
 * @param reportNumber of the audit report
 * @param reportCode printed under its code
 * @param codePayload what its code says
 * @param established 成立时间
 */
record Application(
        long seed,
        Defect defect,
        Company applicant,
        String project,
        List<Bill> bills,
        Yuan declared,
        Yuan softwareCloud,
        Yuan gateways,
        Yuan declaredInterest,
        Loan loan,
        List<Books> books,
        String auditFirm,
        String reportNumber,
        String reportCode,
        String codePayload,
        LocalDate established) {

    Books year(int year) {
        return books.get(year - 2022);
    }
}
