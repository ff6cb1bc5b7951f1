package cn.heyan;

import cn.heyan.route.authority.AuthorityService;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The contracted verification service (查验服务): heyan.verify in config/application.yml.
 *
 * @param address empty where there is none: then nothing is ever asked
 * @param allow hosts that may be asked
 * @param token sent with each question
 * @param perMinute questions at most
 * @param keepFor an answer is not asked for again so long
 * @param patience for an answer
 */
@ConfigurationProperties("heyan.verify")
public record VerifySettings(
        @DefaultValue("") String address,
        @DefaultValue List<String> allow,
        @DefaultValue("") String token,
        @DefaultValue("20") int perMinute,
        @DefaultValue("30d") Duration keepFor,
        @DefaultValue("20s") Duration patience) {

    public VerifySettings {
        allow = List.copyOf(allow);
    }

    Optional<AuthorityService> service() {
        return address.isBlank()
                ? Optional.empty()
                : Optional.of(new AuthorityService(address, allow, token, patience));
    }

    /** Without the secret: settings may end up in a log. */
    @Override
    public String toString() {
        return "VerifySettings[address=" + address + ", allow=" + allow + "]";
    }
}
