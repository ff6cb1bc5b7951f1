package cn.heyan;

import cn.heyan.journey.Engine;
import cn.heyan.journey.Journey;
import cn.heyan.journey.Progress;
import cn.heyan.ocr.PageReader;
import cn.heyan.ocr.TesseractReader;
import cn.heyan.route.RoutesAlone;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.JmsAutoConfiguration;
import org.springframework.boot.autoconfigure.jms.artemis.ArtemisAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.ContextClosedEvent;

/** Starts the routes and readers: with the ledger and the inbox for {@code serve}, without for single commands. */
final class Starting {

    /** Single commands keep no ledger, watch no folder and serve no page: they start with what is named in {@link RoutesAlone} alone. */
    private static final String FEW = "spring.boot.enableautoconfiguration=false";

    private Starting() {}

    /** The routes that read, judge and report, without inbox and ledger. */
    static Engine engine(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        all.add(FEW);
        all.add(routes("read", "pages", "judge", "report", "packet", "trouble"));
        return new Started(context(all, Application.class, RoutesAlone.class));
    }

    /** Everything, until the process is told to stop. */
    static void serve() {
        try (ConfigurableApplicationContext context = serving(List.of())) {
            CountDownLatch stopped = new CountDownLatch(1);
            context.addApplicationListener((ContextClosedEvent event) -> stopped.countDown());
            stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The watching process with these settings, running until it is closed. */
    static ConfigurableApplicationContext serving(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.add("heyan.watch=true");
        all.add("spring.main.web-application-type=servlet");
        all.add("heyan.reader.apart=true");
        all.add("heyan.pages.route=direct:page-afar");
        all.add(routes("*"));
        return context(all, Application.class);
    }

    private static ConfigurableApplicationContext context(List<String> settings, Class<?>... sources) {
        SpringApplication application = new SpringApplicationBuilder(sources)
                .web(WebApplicationType.NONE)
                .initializers(new LedgerPlace())
                .properties(settings.toArray(String[]::new))
                .build();
        return ready(application.run(settings.stream().map(s -> "--" + s).toArray(String[]::new)));
    }

    /** A machine that cannot read fails now, not at the first page. */
    private static ConfigurableApplicationContext ready(ConfigurableApplicationContext context) {
        try {
            context.getBean(PageReader.class).await();
            context.getBean(TesseractReader.class).await();
            return context;
        } catch (RuntimeException cannotRead) {
            context.close();
            throw cannotRead;
        }
    }

    private static String routes(String... names) {
        String home = System.getProperty("heyan.home", ".");
        List<String> files = new ArrayList<>();
        for (String name : names) {
            files.add("file:" + home + "/routes/" + name + ".yaml");
        }
        return "camel.main.routes-include-pattern=" + String.join(",", files);
    }

    /** Everything but the desk, which {@link Reception} opens. */
    @SpringBootConfiguration
    // the broker is ours to start, and only where pages are read apart
    @EnableAutoConfiguration(exclude = {ArtemisAutoConfiguration.class, JmsAutoConfiguration.class})
    @ComponentScan(
            excludeFilters = {
                @Filter(type = FilterType.CUSTOM, classes = TypeExcludeFilter.class),
                @Filter(type = FilterType.REGEX, pattern = "cn\\.heyan\\.desk\\..*")
            })
    @ConfigurationPropertiesScan
    static class Application {}

    private record Started(ConfigurableApplicationContext context) implements Engine {

        @Override
        public Journey journey() {
            return context.getBean(Journey.class);
        }

        @Override
        public Progress progress() {
            return context.getBean(Progress.class);
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
