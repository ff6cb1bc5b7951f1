/** Reads contracts of purchase, service and project (采购合同, 服务合同, 项目合同), printed or digital. */
@NullMarked
package cn.heyan.extract.contract;

import org.jspecify.annotations.NullMarked;
