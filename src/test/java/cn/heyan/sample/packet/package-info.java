/** Makes packets of every programme from stories (YAML), clean and with planted defects, with the findings they must lead to. */
@NullMarked
package cn.heyan.sample.packet;

import org.jspecify.annotations.NullMarked;
