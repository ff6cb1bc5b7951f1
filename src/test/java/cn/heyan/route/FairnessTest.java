package cn.heyan.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.camel.ProducerTemplate;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.impl.DefaultCamelContext;
import org.junit.jupiter.api.Test;

/** What read.yaml rests on: packets that are split side by side over one pool of threads take turns, page by page. */
class FairnessTest {

    private static final int LONG = 600;

    @Test
    void a_short_packet_does_not_wait_for_the_long_one_before_it() throws Exception {
        assertThat(Files.readString(Path.of("routes/read.yaml"))).contains("parallelProcessing: \"true\"");
        ExecutorService threads = Executors.newFixedThreadPool(2);
        AtomicInteger longPages = new AtomicInteger();
        try (DefaultCamelContext camel = new DefaultCamelContext()) {
            camel.getRegistry().bind("readers", threads);
            camel.addRoutes(new RouteBuilder() {
                @Override
                public void configure() {
                    from("direct:pages")
                            .split(body())
                            .parallelProcessing()
                            .executorService("readers")
                            .process(page -> {
                                Thread.sleep(5);
                                if (page.getMessage().getBody(String.class).equals("long")) {
                                    longPages.incrementAndGet();
                                }
                            });
                }
            });
            camel.start();
            ProducerTemplate routes = camel.createProducerTemplate();
            CompletableFuture<Object> longOne =
                    routes.asyncRequestBody("direct:pages", Collections.nCopies(LONG, "long"));
            while (longPages.get() < 20) {
                Thread.sleep(1);
            }
            routes.requestBody("direct:pages", Collections.nCopies(10, "short"));
            assertThat(longPages.get()).isLessThan(LONG / 3);
            longOne.get(1, TimeUnit.MINUTES);
            assertThat(longPages.get()).isEqualTo(LONG);
        } finally {
            threads.shutdownNow();
        }
    }
}
