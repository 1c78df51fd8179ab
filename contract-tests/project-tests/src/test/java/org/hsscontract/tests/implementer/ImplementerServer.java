package org.hsscontract.tests.implementer;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.hsscontract.verifier.exchange.Target;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.validation.autoconfigure.ValidationAutoConfiguration;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** A small server as an implementer would write it with the generated interface; nothing of the reference server is in it. */
final class ImplementerServer implements AutoCloseable {
    static final String PROJECT = "0a1b2c3d4e5f60718293a4b5c6d7e8f9";
    static final String TOKEN = "Token-of-the-implementer";

    @SpringBootConfiguration(proxyBeanMethods = false)
    @ImportAutoConfiguration({
        TomcatServletWebServerAutoConfiguration.class,
        DispatcherServletAutoConfiguration.class,
        WebMvcAutoConfiguration.class,
        HttpMessageConvertersAutoConfiguration.class,
        JacksonAutoConfiguration.class,
        ValidationAutoConfiguration.class
    })
    @Import({StatisticsController.class, StrictRequests.class, Errors.class})
    static class Application {
        @Bean
        List<Finding> findings() {
            return Finding.fleet();
        }
    }

    private final ConfigurableApplicationContext context;

    private ImplementerServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static ImplementerServer start() {
        return new ImplementerServer(new SpringApplicationBuilder(Application.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "server.address=127.0.0.1",
                        "spring.main.banner-mode=off",
                        "server.max-http-request-header-size=64KB",
                        "spring.web.resources.add-mappings=false",
                        // An error without a request_id has none: null is no text.
                        "spring.jackson.default-property-inclusion=non_null",
                        "logging.level.root=off")
                .run());
    }

    Target target() {
        int port = Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer())
                .getPort();
        return Target.of(URI.create("http://127.0.0.1:" + port), PROJECT, TOKEN);
    }

    @Override
    public void close() {
        context.close();
    }
}
