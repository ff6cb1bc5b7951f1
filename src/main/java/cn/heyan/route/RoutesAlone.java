package cn.heyan.route;

import org.apache.camel.spring.boot.CamelAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.ConfigurationPropertiesAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;

/** What a single command needs of Spring Boot to run the routes: a third less to start than looking through all it could do. */
@ImportAutoConfiguration({
    ConfigurationPropertiesAutoConfiguration.class,
    PropertyPlaceholderAutoConfiguration.class,
    CamelAutoConfiguration.class
})
public class RoutesAlone {

    RoutesAlone() {}
}
