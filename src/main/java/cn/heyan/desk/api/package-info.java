/** The REST API under /api/v1 for other programs; openapi.yaml beside the templates describes it. */
@NullMarked
package cn.heyan.desk.api;

import org.jspecify.annotations.NullMarked;
