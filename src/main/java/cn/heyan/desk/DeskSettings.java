package cn.heyan.desk;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the desk can be reached: heyan.desk in config/application.yml.
 *
 * @param address 127.0.0.1 keeps it on this machine
 * @param port 0 takes any that is free
 * @param names under which browsers may ask for it besides localhost and addresses
 * @param session without a click for so long ends it
 * @param fourEyes whether a report is approved by another person than the one who submitted it (四眼复核)
 */
@ConfigurationProperties("heyan.desk")
public record DeskSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("8080") int port,
        @DefaultValue List<String> names,
        @DefaultValue("30m") Duration session,
        @DefaultValue("false") boolean fourEyes) {

    public DeskSettings {
        names = List.copyOf(names);
    }

    /** Whether only this machine can open the desk. */
    public boolean staysHere() {
        return address.equals("localhost") || address.startsWith("127.") || address.equals("::1");
    }
}
