/** The only place that knows Camel: the beans that the routes in routes/ call by name. */
@NullMarked
package cn.heyan.route;

import org.jspecify.annotations.NullMarked;
