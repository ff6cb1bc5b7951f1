package cn.heyan.route.readers;

import jakarta.jms.Connection;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import jakarta.jms.JMSException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.connection.CachingConnectionFactory;

/** The connections that the routes speak to the broker over; lost ones are made anew when they are next needed. */
public final class Lines implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Lines.class);

    private final CachingConnectionFactory connections;
    private final List<Runnable> onLoss = new CopyOnWriteArrayList<>();
    private final AtomicBoolean lost = new AtomicBoolean();

    /** Connections to this broker. */
    public Lines(BrokerAddress address) {
        connections = new CachingConnectionFactory(address.connections()) {
            @Override
            protected Connection doCreateConnection() throws JMSException {
                Connection made = super.doCreateConnection();
                if (lost.getAndSet(false)) {
                    LOG.info("消息队列已重新连上，继续派页 / the broker answers again");
                }
                return made;
            }
        };
        connections.setReconnectOnException(true);
        connections.setExceptionListener((ExceptionListener) gone -> {
            // once for each loss: the tries that follow are not worth a line every few seconds
            if (!lost.getAndSet(true)) {
                LOG.warn("与消息队列的连接断了，正在重试，材料包等待中 / the line to the broker is lost: {}", gone.toString());
            }
            onLoss.forEach(Runnable::run);
        });
    }

    /** The connections, as routes name them. */
    public ConnectionFactory connections() {
        return connections;
    }

    /** Tells when a connection was lost. */
    public void onLoss(Runnable listener) {
        onLoss.add(listener);
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
