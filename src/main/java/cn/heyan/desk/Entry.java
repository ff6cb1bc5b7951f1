package cn.heyan.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The ways in. */
@Controller
final class Entry {

    @GetMapping("/")
    String home() {
        return "redirect:/inbox";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }
}
