package cn.heyan;

import cn.heyan.journey.Progress;
import cn.heyan.ocr.LineEngine;
import cn.heyan.ocr.TesseractLines;
import cn.heyan.page.PageLook;
import cn.heyan.route.PageReading;
import cn.heyan.route.PagesAfar;
import cn.heyan.route.readers.BrokerAddress;
import cn.heyan.route.readers.Crew;
import cn.heyan.route.readers.Dispatch;
import cn.heyan.route.readers.EmbeddedBroker;
import cn.heyan.route.readers.FilePieces;
import cn.heyan.route.readers.Lines;
import cn.heyan.route.readers.LinesAfar;
import cn.heyan.route.readers.OrderSlips;
import cn.heyan.route.readers.PageAsked;
import cn.heyan.route.readers.Roster;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.jms.ConnectionFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires what only a process has whose pages are read by other processes: broker, dispatch, crew. */
@Configuration
@ConditionalOnProperty(prefix = "heyan.reader", name = "apart", havingValue = "true")
class Crews {

    private static final int AHEAD = 2;

    private final Settings settings;
    private final BrokerSettings broker;

    Crews(Settings settings, BrokerSettings broker) {
        this.settings = settings;
        this.broker = broker;
    }

    /** The broker inside the process, unless another is named. */
    @Bean(destroyMethod = "close")
    Broker broker() throws IOException {
        if (!broker.url().isBlank()) {
            return new Broker(Optional.empty(), address(), address());
        }
        EmbeddedBroker inner =
                EmbeddedBroker.start(broker.host(), broker.port(), broker.user(), broker.password(), folder());
        return new Broker(Optional.of(inner), inner.inside(), inner.outside());
    }

    private BrokerAddress address() {
        return new BrokerAddress(broker.url(), broker.user(), broker.password());
    }

    private Path folder() throws IOException {
        return Files.createDirectories(settings.at(settings.folders().data()).resolve("readers"));
    }

    @Bean
    Roster roster() {
        return new Roster();
    }

    /** Its connections are what the routes speak over. */
    @Bean(destroyMethod = "close")
    Lines brokerLines(Broker broker) {
        return new Lines(broker.inside());
    }

    @Bean
    ConnectionFactory brokerConnections(Lines lines) {
        return lines.connections();
    }

    @Bean
    Dispatch dispatch(OrderSlips slips, Roster roster, Lines lines) {
        Dispatch dispatch = new Dispatch(slips::put, roster);
        lines.onLoss(dispatch::lineWasLost);
        return dispatch;
    }

    /** Fails at the start, not at the first line, where its data is missing. */
    @Bean
    LineEngine linesAfar(OrderSlips slips) {
        if (settings.readers() > 0) {
            TesseractLines.check(settings.tessdata());
        }
        return new LinesAfar(slips::ask);
    }

    /** On the metrics endpoint: who reads, and how much is out. */
    @Bean
    MeterBinder readersAtWork(Roster roster, Dispatch dispatch) {
        return registry -> {
            Gauge.builder("heyan.readers.alive", roster, Roster::count).register(registry);
            Gauge.builder("heyan.pages.out", dispatch, Dispatch::out).register(registry);
        };
    }

    @Bean
    FilePieces filePieces(Dispatch dispatch) {
        return new FilePieces(dispatch);
    }

    @Bean
    PagesAfar pagesAfar(Dispatch dispatch, Roster roster, PageReading here, PageLook look, Progress progress) {
        return new PagesAfar(new PageAsked(dispatch, roster), here, look, progress);
    }

    @Bean(destroyMethod = "close")
    Crew crew(Broker broker, ReaderSettings readers, Roster roster, ExecutorService pages) throws IOException {
        roster.listen(count -> wide(pages, count + AHEAD));
        Crew crew = new Crew(
                ReaderCommandLine.of(
                        readers.memory().toMegabytes(),
                        readers.options(),
                        ReaderStart.properties(settings, readers),
                        folder()),
                Map.of(
                        "HEYAN_READER_SHARES_DISK", "1",
                        "HEYAN_BROKER_URL", broker.outside().url(),
                        "HEYAN_BROKER_USER", broker.outside().user(),
                        "HEYAN_BROKER_PASSWORD", broker.outside().password()),
                folder(),
                roster);
        crew.start(settings.readers());
        return crew;
    }

    /** As many pages are out as there are readers, and a few more, so that none waits for work. */
    private static void wide(ExecutorService pages, int threads) {
        if (pages instanceof ThreadPoolExecutor pool) {
            pool.setCorePoolSize(1);
            pool.setMaximumPoolSize(threads);
            pool.setCorePoolSize(threads);
        }
    }

    /**
     * Where the broker is, and the broker itself where it is ours.
     *
     * @param inner ours
     * @param inside for this process
     * @param outside for readers
     */
    record Broker(Optional<EmbeddedBroker> inner, BrokerAddress inside, BrokerAddress outside)
            implements AutoCloseable {

        @Override
        public void close() {
            inner.ifPresent(EmbeddedBroker::close);
        }
    }
}
