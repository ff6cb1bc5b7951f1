package cn.heyan.route;

import java.net.URI;
import java.time.Duration;
import java.util.List;

/**
 * The mail server and the addresses of this installation.
 *
 * @param server {@code smtp://host:port}, {@code smtp+starttls://host:port} (refuses to send in the clear) or {@code smtps://host:port}; empty
 *     where there is none
 * @param username empty where the server asks for none
 * @param password empty where the server asks for none
 * @param from sender of all letters
 * @param to who receives reports of programmes that name no recipients themselves
 * @param trust host whose certificate is taken as it is, where the office signs its own; empty for none
 * @param patience for each answer of the server
 */
public record MailServer(
        String server,
        String username,
        String password,
        String from,
        List<String> to,
        String trust,
        Duration patience) {

    private static final String STARTTLS = "smtp+starttls";

    public MailServer {
        to = List.copyOf(to);
    }

    /** A server whose certificate is checked as usual. */
    public MailServer(String server, String username, String password, String from, List<String> to) {
        this(server, username, password, from, to, "", Duration.ofSeconds(20));
    }

    /** Whether there is one. */
    boolean exists() {
        return !server.isBlank();
    }

    /** As a Camel endpoint; the secret is RAW so that no character of it is read as syntax. */
    String endpoint() {
        URI uri = URI.create(server.trim());
        boolean starttls = uri.getScheme().equals(STARTTLS);
        String scheme = starttls ? "smtp" : uri.getScheme();
        int usual = starttls ? 587 : scheme.equals("smtps") ? 465 : 25;
        int port = uri.getPort() > 0 ? uri.getPort() : usual;
        long wait = patience.toMillis();
        String mail = "&mail." + scheme + ".";
        StringBuilder endpoint =
                new StringBuilder(scheme + "://" + uri.getHost() + ":" + port + "?connectionTimeout=" + wait);
        endpoint.append(mail).append("timeout=").append(wait);
        endpoint.append(mail).append("writetimeout=").append(wait);
        // one mistyped address must not keep the letter from the others
        endpoint.append(mail).append("sendpartial=true");
        if (starttls) {
            endpoint.append(mail).append("starttls.enable=true");
            endpoint.append(mail).append("starttls.required=true");
        }
        if (!scheme.equals("smtp") || starttls) {
            endpoint.append(mail).append("ssl.checkserveridentity=").append(trust.isBlank());
        }
        if (!trust.isBlank()) {
            endpoint.append(mail).append("ssl.trust=").append(trust.trim());
        }
        if (!username.isBlank()) {
            endpoint.append("&username=").append(raw(username));
            endpoint.append("&password=").append(raw(password));
        }
        return endpoint.toString();
    }

    /** The value as it is; its own closing bracket must not end it. */
    private static String raw(String value) {
        return value.contains(")") ? "RAW{" + value + "}" : "RAW(" + value + ")";
    }

    /** Without the secrets: it may end up in a log. */
    @Override
    public String toString() {
        return "MailServer[server=" + server + ", from=" + from + ", to=" + to + "]";
    }
}
