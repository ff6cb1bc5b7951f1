package cn.heyan.desk;

import cn.heyan.desk.account.Person;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.util.UriComponentsBuilder;

/** What every page's frame shows: who is here ({@code me}), the other language's address, whether there is another sign-in. */
@ControllerAdvice
class Frame {

    private final boolean elsewhere;

    Frame(ObjectProvider<ClientRegistrationRepository> elsewhere) {
        this.elsewhere = elsewhere.getIfAvailable() != null;
    }

    @ModelAttribute
    void frame(Model model, HttpServletRequest request, Authentication here) {
        Optional.ofNullable(here)
                .map(Authentication::getPrincipal)
                .filter(Person.class::isInstance)
                .ifPresent(person -> model.addAttribute("me", person));
        String address = UriComponentsBuilder.fromPath(request.getRequestURI())
                .query(request.getQueryString())
                .replaceQueryParam("lang")
                .build()
                .toUriString();
        model.addAttribute("here", address + (address.contains("?") ? "&" : "?"));
        model.addAttribute("elsewhere", elsewhere);
    }
}
