package cn.heyan.desk;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.boot.web.servlet.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says what went wrong and what to do, never how it looks inside. */
@Controller
final class Faults implements ErrorController {

    private static final Set<Integer> SAID = Set.of(400, 403, 404, 405, 413);

    @RequestMapping("/error")
    String error(HttpServletRequest request, Model model) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer number ? number : 500;
        model.addAttribute("code", code);
        model.addAttribute("said", SAID.contains(code) ? String.valueOf(code) : code < 500 ? "400" : "500");
        return "error";
    }
}
