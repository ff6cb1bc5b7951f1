package cn.heyan.desk;

import cn.heyan.desk.account.SignedOn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the sign-in page: wrong, or how long to wait. */
final class Refusal implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Refusal.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException why) throws IOException {
        String how = "wrong";
        if (why instanceof LockedException) {
            how = "wait=" + why.getMessage();
        } else if (why instanceof OAuth2AuthenticationException elsewhere) {
            boolean stranger = elsewhere.getError().getErrorCode().equals(SignedOn.STRANGER);
            how = stranger ? "stranger" : "unconfirmed";
            LOG.warn("统一身份登录未成功 / signing in elsewhere failed: {}", elsewhere.getError());
        }
        response.sendRedirect(request.getContextPath() + "/login?" + how);
    }
}
