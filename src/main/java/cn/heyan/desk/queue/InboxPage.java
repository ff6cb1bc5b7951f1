package cn.heyan.desk.queue;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** What was handed in, and where it stands. */
@Controller
final class InboxPage {

    @GetMapping("/inbox")
    String page() {
        return "inbox";
    }
}
