package cn.heyan.route.readers;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where the broker (消息队列) is.
 *
 * @param url {@code tcp://host:port}, with {@code ?sslEnabled=true&…} where the line is not our own
 * @param user empty where it asks for none
 * @param password of the user
 */
public record BrokerAddress(String url, String user, String password) {

    private static final Logger LOG = LoggerFactory.getLogger(BrokerAddress.class);

    /** A page's picture fits; only larger messages are sent in pieces by way of a disk. */
    private static final int LARGE = 8 << 20;

    /** Connections to it; nothing is connected yet. */
    public ConnectionFactory connections() {
        ActiveMQConnectionFactory connections = new ActiveMQConnectionFactory(url, user, password);
        // a reader takes one page at a time: what waits, waits for whoever is free first
        connections.setConsumerWindowSize(0);
        connections.setMinLargeMessageSize(LARGE);
        // whoever lost the line says so and connects anew
        connections.setReconnectAttempts(0);
        connections.setBlockOnAcknowledge(true);
        return connections;
    }

    /** Says in the log whether anybody answers there. */
    public void tryOut() {
        try {
            connections().createConnection().close();
            LOG.info("已连接 {}", url);
        } catch (JMSException e) {
            LOG.warn("现在连不上消息队列 {}，读页进程会一直重试；请检查地址、端口与口令 / the broker cannot be reached: {}", url, e.toString());
        }
    }

    @Override
    public String toString() {
        return url;
    }
}
