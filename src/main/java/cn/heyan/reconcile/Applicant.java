package cn.heyan.reconcile;

import cn.heyan.evidence.Reading;

/**
 * Who applies (申报单位).
 *
 * @param name as the form, the licence and the pledge say
 * @param uscc 统一社会信用代码
 */
public record Applicant(Reading<String> name, Reading<String> uscc) {}
