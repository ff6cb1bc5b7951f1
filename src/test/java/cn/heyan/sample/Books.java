package cn.heyan.sample;

import cn.heyan.notation.Yuan;

/**
 * Two years' figures of the applicant, in yuan, as audited.
 *
 * @param assets 资产总计
 * @param liabilities 负债合计
 * @param revenue 营业收入
 * @param profit 利润总额
 * @param tax 全年实缴税金
 */
record Books(Yuan assets, Yuan liabilities, Yuan revenue, Yuan profit, Yuan tax) {}
