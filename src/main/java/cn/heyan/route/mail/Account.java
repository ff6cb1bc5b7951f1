package cn.heyan.route.mail;

import java.net.URI;
import java.time.Duration;
import java.util.Properties;

/**
 * The mailbox that is watched.
 *
 * @param server {@code imap://host:port}, {@code imap+starttls://host:port} or {@code imaps://host:port}; empty where none is watched
 * @param username of the mailbox
 * @param password of the mailbox
 * @param folder in it, usually INBOX
 * @param trust host whose certificate is taken as it is; empty for none
 * @param patience for each answer of the server
 */
public record Account(String server, String username, String password, String folder, String trust, Duration patience) {

    private static final String STARTTLS = "imap+starttls";

    boolean exists() {
        return !server.isBlank();
    }

    private URI uri() {
        return URI.create(server.trim());
    }

    String protocol() {
        return uri().getScheme().equals(STARTTLS) ? "imap" : uri().getScheme();
    }

    String host() {
        return uri().getHost();
    }

    int port() {
        int usual = protocol().equals("imaps") ? 993 : 143;
        return uri().getPort() > 0 ? uri().getPort() : usual;
    }

    Properties properties() {
        String mail = "mail." + protocol() + ".";
        String wait = String.valueOf(patience.toMillis());
        Properties properties = new Properties();
        properties.setProperty(mail + "connectiontimeout", wait);
        properties.setProperty(mail + "timeout", wait);
        properties.setProperty(mail + "writetimeout", wait);
        // a message is marked as seen by us, when it is safe, not by looking at it
        properties.setProperty(mail + "peek", "true");
        properties.setProperty(mail + "partialfetch", "false");
        if (uri().getScheme().equals(STARTTLS)) {
            properties.setProperty(mail + "starttls.enable", "true");
            properties.setProperty(mail + "starttls.required", "true");
        }
        properties.setProperty(mail + "ssl.checkserveridentity", String.valueOf(trust.isBlank()));
        if (!trust.isBlank()) {
            properties.setProperty(mail + "ssl.trust", trust.trim());
        }
        return properties;
    }

    /** Without the secrets: it may end up in a log. */
    @Override
    public String toString() {
        return "Account[server=" + server + ", folder=" + folder + "]";
    }
}
