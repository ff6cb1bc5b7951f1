package cn.heyan.route.readers;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.ExceptionListener;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.jms.connection.CachingConnectionFactory;

/** The connections that the routes speak to the broker over; lost ones are made anew when they are next needed. */
public final class Lines implements AutoCloseable {

    private final CachingConnectionFactory connections;
    private final List<Runnable> onLoss = new CopyOnWriteArrayList<>();

    /** Connections to this broker. */
    public Lines(BrokerAddress address) {
        connections = new CachingConnectionFactory(address.connections());
        connections.setReconnectOnException(true);
        connections.setExceptionListener((ExceptionListener) lost -> onLoss.forEach(Runnable::run));
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
