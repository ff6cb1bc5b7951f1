/** The watched mailbox (收件邮箱): messages with attachments are packets, replies and bounces are noted. */
@NullMarked
package cn.heyan.route.mail;

import org.jspecify.annotations.NullMarked;
