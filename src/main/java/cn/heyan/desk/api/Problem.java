package cn.heyan.desk.api;

import cn.heyan.desk.review.Correcting.NotTaken;
import cn.heyan.desk.review.Wrong;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What went wrong (problem+json, RFC 9457), in both languages.
 *
 * @param status of the answer
 * @param code stable, for programs
 * @param chinese what happened and what to do
 * @param english the same
 */
record Problem(HttpStatus status, String code, String chinese, String english) {

    static final String TYPE = "application/problem+json";

    static final Problem NO_TOKEN = new Problem(
            HttpStatus.UNAUTHORIZED,
            "token-missing",
            "没有令牌，或令牌有误、已到期。请在请求头写 Authorization: Bearer 令牌。",
            "No token, or it is wrong or has expired. Send the header Authorization: Bearer TOKEN.");

    static final Problem NOT_ALLOWED = new Problem(
            HttpStatus.FORBIDDEN,
            "scope-missing",
            "此令牌没有这项权限，请管理员另发令牌。",
            "This token lacks the scope. Ask the administrator for another.");

    static final Problem NOT_FOUND = new Problem(
            HttpStatus.NOT_FOUND,
            "not-found",
            "没有这份材料包或文件，或不在令牌的查看范围内。",
            "No such packet or file, or it is not the token's to see.");

    static final Problem NOT_EXAMINED = new Problem(
            HttpStatus.CONFLICT,
            "not-examined",
            "这份材料包还没有核验结果，请稍后再取；若已拒收，原因见材料包状态。",
            "This packet has no examination yet. Ask again later; if it was refused, its status says why.");

    static final Problem PURGED = new Problem(
            HttpStatus.GONE,
            "purged",
            "这份材料包的原件和报告已按保存期限清除；状态、更正和历史仍在。",
            "The packet's originals and reports were purged when their time was over; its state, corrections and history stay.");

    static final Problem UNKNOWN_PROGRAMME = new Problem(
            HttpStatus.BAD_REQUEST,
            "unknown-programme",
            "没有这个申报事项，编号见 /api/v1/programmes。",
            "No such programme. /api/v1/programmes lists the ids.");

    static final Problem BAD_REQUEST = new Problem(
            HttpStatus.BAD_REQUEST, "bad-request", "请求不完整或参数有误。", "The request is incomplete or a parameter is wrong.");

    static final Problem BROKEN =
            new Problem(HttpStatus.INTERNAL_SERVER_ERROR, "broken", "系统故障，请重试。", "We broke down. Try again.");

    /** A correction that breaks a rule, or one that was kept while the examination after it failed. */
    static Problem notTaken(NotTaken not) {
        return not.isKept()
                ? new Problem(
                        HttpStatus.CONFLICT,
                        "kept-not-examined",
                        not.wrong().chinese(),
                        not.wrong().english())
                : against(not.wrong());
    }

    /** What breaks a rule of the desk. */
    static Problem against(Wrong wrong) {
        return new Problem(HttpStatus.UNPROCESSABLE_ENTITY, "not-taken", wrong.chinese(), wrong.english());
    }

    Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("type", "urn:heyan:" + code);
        body.put("title", status.getReasonPhrase());
        body.put("status", status.value());
        body.put("code", code);
        body.put("detail", chinese);
        body.put("detailEn", english);
        return body;
    }

    void send(HttpServletResponse response) throws IOException {
        response.setStatus(status.value());
        response.setContentType(TYPE);
        response.setCharacterEncoding("UTF-8");
        if (status == HttpStatus.UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Bearer");
        }
        new ObjectMapper().writeValue(response.getOutputStream(), body());
    }

    /** Ends a request with this problem. */
    Refused refused() {
        return new Refused(this);
    }

    /** A request that ends with a problem. */
    static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Problem problem;

        private Refused(Problem problem) {
            super(problem.english(), null, false, false);
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
