package cn.heyan.desk;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.web.servlet.context.ServletWebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says where the desk is, who can reach it, and what is missing for more. */
@Component
final class Opened {

    private static final Logger LOG = LoggerFactory.getLogger(Opened.class);

    private final DeskSettings settings;

    Opened(DeskSettings settings) {
        this.settings = settings;
    }

    @EventListener
    void said(ServletWebServerInitializedEvent event) {
        int port = event.getWebServer().getPort();
        boolean encrypted =
                "true".equals(event.getApplicationContext().getEnvironment().getProperty("server.ssl.enabled", "true"))
                        && event.getApplicationContext().getEnvironment().containsProperty("server.ssl.key-store");
        String address = (encrypted ? "https://" : "http://") + settings.address() + ":" + port;
        if (settings.staysHere()) {
            LOG.info(
                    "审核台 {}，只有本机能打开。要开放给办公网：在 config/application.yml 设 heyan.desk.address: 0.0.0.0 并配置 server.ssl（TLS 证书），见 README",
                    address);
        } else if (encrypted) {
            LOG.info("审核台 {}，办公网可以打开，传输已加密", address);
        } else {
            LOG.warn("审核台 {} 已开放给办公网，但没有 TLS：密码和材料会以明文传输。请配置 server.ssl，或只让前置的 TLS 代理访问本端口", address);
        }
    }
}
