package cn.heyan.route.readers;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressFullMessagePolicy;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;

/**
 * The broker inside the process, for readers on this machine and, where it listens to others, on theirs.
 *
 * <p>It keeps nothing on disk: what is under way is known to the ledger, and orders are given anew after a restart.
 */
public final class EmbeddedBroker implements AutoCloseable {

    private static final String ROLE = "heyan";
    private static final long MEMORY = 64L << 20;

    private final EmbeddedActiveMQ broker = new EmbeddedActiveMQ();
    private final BrokerAddress inside;
    private final BrokerAddress outside;

    private EmbeddedBroker(BrokerAddress inside, BrokerAddress outside) {
        this.inside = inside;
        this.outside = outside;
    }

    /**
     * Starts it.
     *
     * @param host that it listens on: 127.0.0.1 for readers on this machine only
     * @param port 0 for any free one
     * @param user that readers name
     * @param password that they know; empty for one that nobody can guess
     * @param folder for what it must put somewhere
     */
    public static EmbeddedBroker start(String host, int port, String user, String password, Path folder) {
        String secret = password.isEmpty() ? unguessable() : password;
        try {
            int at = port == 0 ? free(host) : port;
            // in one JVM (tests) several may live side by side
            String inside = "vm://" + at;
            BrokerAddress outside = new BrokerAddress("tcp://" + host + ":" + at, user, secret);
            EmbeddedBroker started = new EmbeddedBroker(new BrokerAddress(inside, user, secret), outside);
            started.broker.setConfiguration(configuration(inside, outside.url(), folder));
            SecurityConfiguration accounts = new SecurityConfiguration();
            accounts.addUser(user, secret);
            accounts.addRole(user, ROLE);
            started.broker.setSecurityManager(
                    new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), accounts));
            started.broker.start();
            return started;
        } catch (Exception e) {
            throw new IllegalStateException(
                    "内置消息队列无法在 " + host + ":" + port + " 上启动：" + e.getMessage()
                            + "；请检查 config/application.yml 中的 heyan.broker。",
                    e);
        }
    }

    private static Configuration configuration(String inside, String outside, Path folder) throws Exception {
        boolean all = true;
        Role everything = new Role(ROLE, all, all, all, all, all, all, false, all, all, all, false, false);
        AddressSettings settings = new AddressSettings()
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                // counted by the readers themselves, so that an external broker needs no settings
                .setMaxDeliveryAttempts(-1)
                .setAddressFullMessagePolicy(AddressFullMessagePolicy.BLOCK)
                .setMaxSizeBytes(MEMORY);
        return new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJMXManagementEnabled(false)
                .setSecurityEnabled(true)
                .setGracefulShutdownEnabled(false)
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .setScheduledThreadPoolMaxSize(1)
                .setThreadPoolMaxSize(8)
                .addAcceptorConfiguration("inside", inside)
                .addAcceptorConfiguration("outside", outside + "?protocols=CORE")
                .putSecurityRoles("#", Set.of(everything))
                .addAddressSetting("#", settings);
    }

    private static int free(String host) throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getByName(host))) {
            return any.getLocalPort();
        }
    }

    private static String unguessable() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** For this process. */
    public BrokerAddress inside() {
        return inside;
    }

    /** For other processes. */
    public BrokerAddress outside() {
        return outside;
    }

    @Override
    public void close() {
        try {
            broker.stop();
        } catch (Exception e) {
            System.getLogger(EmbeddedBroker.class.getName()).log(System.Logger.Level.DEBUG, "stopping", e);
        }
    }
}
