/** How programme files write figures and relations, such as {@code cloud.total = cloud.dev + cloud.devices} (算式). */
@NullMarked
package cn.heyan.programme.expression;

import org.jspecify.annotations.NullMarked;
