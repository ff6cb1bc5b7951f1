package cn.heyan;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The broker that pages travel by (消息队列).
 *
 * @param url of an external one; empty for the one inside the process
 * @param user of either
 * @param password of either; empty for one that only our own readers are told
 * @param host that the inner one listens on
 * @param port that it listens on; 0 for any free one
 */
@ConfigurationProperties("heyan.broker")
record BrokerSettings(
        @DefaultValue("") String url,
        @DefaultValue("heyan") String user,
        @DefaultValue("") String password,
        @DefaultValue("127.0.0.1") String host,
        @DefaultValue("0") int port) {}
