package cn.heyan.route.readers;

import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** Puts orders on the route to the queue of pages. */
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
}
