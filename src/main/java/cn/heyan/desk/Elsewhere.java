package cn.heyan.desk;

import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientProperties;
import org.springframework.boot.autoconfigure.security.oauth2.client.OAuth2ClientPropertiesMapper;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.SupplierClientRegistrationRepository;

/** The organisation's own sign-in (统一身份), asked for its addresses when somebody first uses it: the desk opens without it. */
@Configuration
@ConditionalOnProperty("spring.security.oauth2.client.registration.office.client-id")
@EnableConfigurationProperties(OAuth2ClientProperties.class)
class Elsewhere {

    @Bean
    ClientRegistrationRepository signInElsewhere(OAuth2ClientProperties settings) {
        return new SupplierClientRegistrationRepository(() -> new InMemoryClientRegistrationRepository(
                List.<ClientRegistration>copyOf(new OAuth2ClientPropertiesMapper(settings)
                        .asClientRegistrations()
                        .values())));
    }
}
