/** How Chinese paper writes money, dates and identities, and how to read them back. */
@NullMarked
package cn.heyan.notation;

import org.jspecify.annotations.NullMarked;
