package cn.heyan;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The watched mailbox (收件邮箱): heyan.mailbox in config/application.yml.
 *
 * @param server empty where none is watched
 * @param username of the mailbox
 * @param password of the mailbox
 * @param folder in it
 * @param lookEvery how often it is looked into
 * @param allow whose messages are taken
 * @param authenticatedBy the own server whose word on a sender's identity is needed; empty for none
 * @param largest message
 * @param programme that its packets are for; empty to find out from their forms
 * @param trust host whose certificate is taken as it is
 * @param patience for each answer of the server
 */
@ConfigurationProperties("heyan.mailbox")
public record MailboxSettings(
        @DefaultValue("") String server,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("INBOX") String folder,
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue List<String> allow,
        @DefaultValue("") String authenticatedBy,
        @DefaultValue("40MB") DataSize largest,
        @DefaultValue("") String programme,
        @DefaultValue("") String trust,
        @DefaultValue("30s") Duration patience) {

    public MailboxSettings {
        allow = List.copyOf(allow);
    }

    /** Without the secrets: settings may end up in a log. */
    @Override
    public String toString() {
        return "MailboxSettings[server=" + server + ", allow=" + allow + "]";
    }
}
