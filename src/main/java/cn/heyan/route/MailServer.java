package cn.heyan.route;

import java.net.URI;
import java.util.List;

/**
 * The mail server and the addresses of this installation.
 *
 * @param server {@code smtp://host:port} or {@code smtps://host:port}; empty where there is none
 * @param username empty where the server asks for none
 * @param password empty where the server asks for none
 * @param from sender of all letters
 * @param to who receives reports of programmes that name no recipients themselves
 */
public record MailServer(String server, String username, String password, String from, List<String> to) {

    public MailServer {
        to = List.copyOf(to);
    }

    /** Whether there is one. */
    boolean exists() {
        return !server.isBlank();
    }

    /** As a Camel endpoint; the secret is RAW so that no character of it is read as syntax. */
    String endpoint() {
        URI uri = URI.create(server.trim());
        int port = uri.getPort() > 0 ? uri.getPort() : uri.getScheme().equals("smtps") ? 465 : 25;
        String login = username.isBlank() ? "" : "&username=RAW(" + username + ")&password=RAW(" + password + ")";
        return uri.getScheme() + "://" + uri.getHost() + ":" + port + "?connectionTimeout=20000" + login;
    }

    /** Without the secrets: it may end up in a log. */
    @Override
    public String toString() {
        return "MailServer[server=" + server + ", from=" + from + ", to=" + to + "]";
    }
}
