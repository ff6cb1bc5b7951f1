/**
 * Pages read by processes of their own (读页进程): what travels between the journey and its readers, who hands out, who reads, who looks
 * after the readers.
 *
 * <p>A reader is a loop over one queue, without Spring and Camel, so that it starts in a second and may end at any page.
 */
@NullMarked
package cn.heyan.route.readers;

import org.jspecify.annotations.NullMarked;
