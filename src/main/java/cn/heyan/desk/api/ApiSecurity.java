package cn.heyan.desk.api;

import cn.heyan.store.account.Accounts;
import cn.heyan.store.account.Tokens;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;

/** Programs come with a token and keep no session; what they may do their token's scopes say. */
@Configuration
class ApiSecurity {

    @Bean
    @Order(1)
    SecurityFilterChain programs(HttpSecurity http, Tokens tokens, Accounts accounts, Clock clock) throws Exception {
        return http.securityMatcher("/api/**", "/actuator/prometheus")
                // no cookie is looked at, so there is nothing to forge
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new Bearer(tokens, accounts, clock), AnonymousAuthenticationFilter.class)
                .authorizeHttpRequests(may -> may.requestMatchers("/api/v1/openapi.yaml")
                        .permitAll()
                        .requestMatchers("/actuator/prometheus")
                        .hasAuthority("SCOPE_metrics")
                        .requestMatchers(HttpMethod.POST, "/api/v1/packets", "/api/v1/packets/*/retry")
                        .hasAuthority("SCOPE_submit")
                        .requestMatchers(HttpMethod.GET, "/api/**")
                        .hasAuthority("SCOPE_read")
                        .requestMatchers("/api/**")
                        .hasAuthority("SCOPE_correct")
                        .anyRequest()
                        .denyAll())
                .exceptionHandling(refused -> refused.authenticationEntryPoint(
                                (request, response, why) -> Problem.NO_TOKEN.send(response))
                        .accessDeniedHandler((request, response, why) -> Problem.NOT_ALLOWED.send(response)))
                .build();
    }
}
