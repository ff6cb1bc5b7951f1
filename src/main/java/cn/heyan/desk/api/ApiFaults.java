package cn.heyan.desk.api;

import cn.heyan.desk.api.Problem.Refused;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Every refusal of the API as problem+json; what breaks inside is logged, not told. */
@RestControllerAdvice(basePackageClasses = ApiFaults.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ApiFaults {

    private static final Logger LOG = LoggerFactory.getLogger(ApiFaults.class);

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> refused(Refused refused) {
        return answer(refused.problem());
    }

    @ExceptionHandler
    ResponseEntity<Map<String, Object>> broken(Exception broken) {
        if (broken instanceof ErrorResponse badly && badly.getStatusCode().is4xxClientError()) {
            return answer(badly.getStatusCode().value() == 404 ? Problem.NOT_FOUND : Problem.BAD_REQUEST);
        }
        if (broken instanceof IllegalArgumentException) {
            return answer(Problem.BAD_REQUEST);
        }
        LOG.error("接口故障 / the API broke down", broken);
        return answer(Problem.BROKEN);
    }

    private static ResponseEntity<Map<String, Object>> answer(Problem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.parseMediaType(Problem.TYPE))
                .body(problem.body());
    }
}
