package cn.heyan.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;

/** An organisation's sign-in that does not answer is said on the sign-in page, not as a breakdown. */
final class Unreachable implements ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> {

    private static final Logger LOG = LoggerFactory.getLogger(Unreachable.class);

    @Override
    public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler((request, response, why) -> {
            Throwable cause = why.getCause() == null ? why : why.getCause();
            LOG.warn("统一身份系统没有应答 / the organisation's sign-in does not answer: {}", cause.toString());
            response.sendRedirect(request.getContextPath() + "/login?away");
        });
        return filter;
    }
}
