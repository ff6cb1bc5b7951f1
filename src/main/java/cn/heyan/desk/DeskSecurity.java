package cn.heyan.desk;

import cn.heyan.desk.account.SignIn;
import cn.heyan.desk.account.SignedOn;
import jakarta.servlet.DispatcherType;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.Locale;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** Who may open which page; nothing is loaded from elsewhere, nothing is framed, no script or style stands in a page. */
@Configuration
class DeskSecurity {

    private static final String ONLY_OURS =
            "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
                    + " form-action 'self'; frame-ancestors 'self'";

    private static final String[] STAFF = {"REVIEWER", "ADMINISTRATOR"};

    private static final String[] SENDERS = {"REVIEWER", "BUREAU", "ADMINISTRATOR"};

    @Bean
    @Order(2)
    SecurityFilterChain pages(HttpSecurity http, SignIn signIn, ObjectProvider<ClientRegistrationRepository> elsewhere)
            throws Exception {
        http.authenticationProvider(signIn)
                .authorizeHttpRequests(may -> may.dispatcherTypeMatchers(
                                DispatcherType.ASYNC, DispatcherType.ERROR, DispatcherType.FORWARD)
                        .permitAll()
                        .requestMatchers(
                                "/login", "/assets/**", "/webjars/**", "/error", "/favicon.ico", "/actuator/health/**")
                        .permitAll()
                        .requestMatchers("/admin", "/admin/history", "/admin/history.jsonl")
                        .hasAnyRole("AUDITOR", "ADMINISTRATOR")
                        .requestMatchers("/admin/**", "/actuator/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(HttpMethod.POST, "/programmes/**")
                        .hasRole("ADMINISTRATOR")
                        .requestMatchers(HttpMethod.POST, "/letters/**", "/overview/**")
                        .hasAnyRole(SENDERS)
                        .requestMatchers(HttpMethod.POST, "/inbox/**", "/packets/**")
                        .hasAnyRole(STAFF)
                        .anyRequest()
                        .authenticated())
                .formLogin(form -> form.loginPage("/login")
                        .defaultSuccessUrl("/", false)
                        .failureHandler(new Refusal())
                        .permitAll())
                .logout(out -> out.logoutSuccessUrl("/login?out").deleteCookies("JSESSIONID"))
                .headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(ONLY_OURS))
                        .frameOptions(HeadersConfigurer.FrameOptionsConfig::sameOrigin)
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .crossOriginOpenerPolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter
                                        .CrossOriginOpenerPolicy.SAME_ORIGIN))
                        .crossOriginResourcePolicy(policy -> policy.policy(
                                org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter
                                        .CrossOriginResourcePolicy.SAME_ORIGIN)));
        if (elsewhere.getIfAvailable() != null) {
            http.oauth2Login(login -> login.loginPage("/login")
                    .defaultSuccessUrl("/", false)
                    .failureHandler(new Refusal())
                    .addObjectPostProcessor(new Unreachable()));
        }
        return http.build();
    }

    @Bean
    PasswordEncoder passwords() {
        return Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    }

    /** A page elsewhere that points its own name at this machine is turned away: it would read with the reader's session. */
    @Bean
    HttpFirewall ownNamesOnly(DeskSettings settings) throws UnknownHostException {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        Set<String> own =
                Set.of("localhost", InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT));
        firewall.setAllowedHostnames(name -> own.contains(name.toLowerCase(Locale.ROOT))
                || settings.names().contains(name)
                || name.matches("[0-9.]+|\\[?[0-9a-fA-F:]+]?"));
        return firewall;
    }

    /** The account behind whom another sign-in vouches for. */
    @Bean
    SignedOn signedOn(cn.heyan.store.account.Accounts accounts, Clock clock) {
        return new SignedOn(accounts, clock);
    }
}
