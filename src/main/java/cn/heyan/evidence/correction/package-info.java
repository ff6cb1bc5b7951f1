/** What reviewers changed (人工更正): laid over what the machine read, never in its place. */
@NullMarked
package cn.heyan.evidence.correction;

import org.jspecify.annotations.NullMarked;
