package cn.heyan.route.readers;

import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Puts orders on the routes to the readers. */
@Component
public final class OrderSlips {

    private final ProducerTemplate routes;

    OrderSlips(ProducerTemplate routes) {
        this.routes = routes;
    }

    /** One order; any exception means that it is not in the queue. */
    public void put(byte[] order) {
        routes.sendBody("direct:orders", order);
    }

    /** One line, and what it says; any exception means that nobody answered. */
    public byte[] ask(byte[] line) {
        return routes.requestBody("direct:lines", line, byte[].class);
    }
}
