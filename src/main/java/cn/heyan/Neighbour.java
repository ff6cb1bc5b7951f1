package cn.heyan;

import cn.heyan.command.Looked;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.NestedExceptionUtils;

/** Whether somebody answers at an address of the settings: a connection is opened and closed, nothing is said. */
final class Neighbour {

    private static final int PATIENCE_MILLIS = 3000;

    private static final Map<String, Integer> USUAL = Map.of(
            "smtp",
            25,
            "smtp+starttls",
            587,
            "smtps",
            465,
            "imap",
            143,
            "imap+starttls",
            143,
            "imaps",
            993,
            "https",
            443,
            "http",
            80,
            "tcp",
            61616);

    private Neighbour() {}

    /** Whether whoever this is answers at the address that this setting names. */
    static Looked answers(String what, String address, String setting) {
        try {
            URI uri = URI.create(address.trim());
            String host = String.valueOf(uri.getHost());
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            int port = uri.getPort() > 0 ? uri.getPort() : USUAL.getOrDefault(scheme, 0);
            if (uri.getHost() == null || port == 0) {
                return Looked.wrong(what + " " + address, "地址写得不对；请检查 " + setting);
            }
            try (Socket socket = new Socket()) {
                socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
                return Looked.well(what + " " + host + ":" + port);
            }
        } catch (IOException | IllegalArgumentException nobody) {
            return Looked.wrong(what + " " + address, "没有应答（" + nobody.getMessage() + "）；请检查 " + setting + " 与网络");
        }
    }

    /** Whether the desk can be opened on this port, or is open there already. */
    static Looked port(String address, int port) {
        String said = "审核台端口 " + address + ":" + port;
        try (ServerSocket own = new ServerSocket(port, 1, InetAddress.getByName(address))) {
            return own.isBound() ? Looked.well(said) : Looked.wrong(said, "不能打开");
        } catch (IOException taken) {
            return isOurs(port)
                    ? Looked.well(said + "，heyan serve 正在运行")
                    : Looked.wrong(
                            said,
                            "已被别的程序占用，或不是本机的地址（" + taken.getMessage() + "）；请改 heyan.desk.port 或 heyan.desk.address");
        }
    }

    private static boolean isOurs(int port) {
        try {
            HttpURLConnection asked =
                    (HttpURLConnection) URI.create("http://127.0.0.1:" + port + "/actuator/health/liveness")
                            .toURL()
                            .openConnection();
            asked.setConnectTimeout(PATIENCE_MILLIS);
            asked.setReadTimeout(PATIENCE_MILLIS);
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException nobody) {
            return false;
        }
    }

    /** The sentence at the bottom of a failure. */
    static String root(Throwable failed) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(failed).getMessage());
    }
}
