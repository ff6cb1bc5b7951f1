package cn.heyan.route.readers;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;

/**
 * Where the broker (消息队列) is.
 *
 * @param url {@code tcp://host:port}, with {@code ?sslEnabled=true&…} where the line is not our own
 * @param user empty where it asks for none
 * @param password of the user
 */
public record BrokerAddress(String url, String user, String password) {

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

    /** Fails with the reason if nobody answers there. */
    public void tryOut() throws JMSException {
        connections().createConnection().close();
    }

    @Override
    public String toString() {
        return url;
    }
}
