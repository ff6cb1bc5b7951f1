package cn.heyan.desk;

import cn.heyan.desk.account.Person;
import cn.heyan.desk.shelf.Shelf;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/** Notes who looked into a packet and who took its files or history along. */
@Component
final class Seen implements HandlerInterceptor {

    private static final Pattern PACKET = Pattern.compile("/packets/([0-9a-f]{12,64})(/files/[^/]+|/history\\.\\w+)?");

    private final Shelf shelf;
    private final Trail trail;

    Seen(Shelf shelf, Trail trail) {
        this.shelf = shelf;
        this.trail = trail;
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failed) {
        Matcher packet = PACKET.matcher(request.getRequestURI());
        Authentication here = SecurityContextHolder.getContext().getAuthentication();
        boolean shown = response.getStatus() == HttpStatus.OK.value()
                && request.getMethod().equals("GET");
        if (shown && packet.matches() && here != null && here.getPrincipal() instanceof Person person) {
            String part = packet.group(2);
            shelf.packet(person, packet.group(1))
                    .ifPresent(one -> trail.did(
                            person,
                            part == null ? "packet.seen" : "packet.exported",
                            one.id(),
                            part == null ? Map.of() : Map.of("file", part.substring(part.lastIndexOf('/') + 1))));
        }
    }
}
