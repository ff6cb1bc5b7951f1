/** What the command line and the desk may ask of the routes, without knowing them. */
@NullMarked
package cn.heyan.journey;

import org.jspecify.annotations.NullMarked;
