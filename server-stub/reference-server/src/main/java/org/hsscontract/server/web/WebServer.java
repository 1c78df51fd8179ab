package org.hsscontract.server.web;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.core.env.AbstractEnvironment;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Spring Boot's web server with the contract's operations. Thread-safe. */
public final class WebServer implements AutoCloseable {

    /** Has no sources of its own: what surrounds the process, files included, must not change the server. */
    private static final class OptionsOnly extends AbstractEnvironment {}

    private final AnnotationConfigServletWebServerApplicationContext context;
    private final URI baseUri;

    private WebServer(AnnotationConfigServletWebServerApplicationContext context, URI baseUri) {
        this.context = context;
        this.baseUri = baseUri;
    }

    /**
     * Starts to listen.
     *
     * @param address address or host name of this machine
     * @param port 0 for a free one
     * @param properties further ones of Spring Boot
     * @param review folder of a review site to serve as well, if any
     * @throws RuntimeException if it cannot; see {@link #reason}
     */
    public static WebServer start(
            String address,
            int port,
            Map<String, Object> properties,
            @Nullable Path review,
            Authentication authentication,
            Statistics statistics) {
        LibraryLogs.quieten();
        var context = new AnnotationConfigServletWebServerApplicationContext();
        context.setEnvironment(environment(address, port, properties));
        context.registerBean(Authentication.class, () -> authentication);
        context.registerBean(Statistics.class, () -> statistics);
        context.register(WebConfiguration.class);
        if (review != null) {
            context.registerBean(ReviewFiles.class, () -> new ReviewFiles(review, context.getBean(ErrorWriter.class)));
        }
        try {
            context.refresh();
            return new WebServer(
                    context,
                    baseUri(
                            address,
                            Objects.requireNonNull(context.getWebServer(), "refreshed, so there is one")
                                    .getPort()));
        } catch (RuntimeException e) {
            context.close();
            throw e;
        }
    }

    /** Why {@link #start} failed, and what to do. */
    public static String reason(RuntimeException e) {
        if (NestedExceptionUtils.getMostSpecificCause(e) instanceof UnknownHostException) {
            return "there is no such address; give one of this machine";
        }
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException) {
                return "the port is in use; give another one, or 0 for a free one";
            }
        }
        return NestedExceptionUtils.getMostSpecificCause(e).getMessage() + "; give another address or port";
    }

    public URI baseUri() {
        return baseUri;
    }

    @Override
    public void close() {
        context.close();
    }

    private static URI baseUri(String address, int port) {
        try {
            InetAddress listening = InetAddress.getByName(address);
            // "Any address" is nothing to connect to.
            InetAddress reachable =
                    listening.isAnyLocalAddress() ? InetAddress.getByAddress(new byte[] {127, 0, 0, 1}) : listening;
            String host = reachable.getHostAddress();
            return URI.create("http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port);
        } catch (UnknownHostException e) {
            throw new IllegalStateException("listens on " + address + " and cannot resolve it", e);
        }
    }

    private static ConfigurableEnvironment environment(String address, int port, Map<String, Object> properties) {
        Map<String, Object> all = new HashMap<>();
        all.put("server.max-http-request-header-size", "256KB");
        // Real clients do not percent-encode what they put into a query.
        all.put("server.tomcat.relaxed-query-chars", "\",<,>,[,\\,],^,`,{,|,}");
        all.put("spring.web.resources.add-mappings", "false");
        all.putAll(properties);
        all.put("server.address", address);
        all.put("server.port", port);
        ConfigurableEnvironment environment = new OptionsOnly();
        environment.getPropertySources().addFirst(new MapPropertySource("options", all));
        ConfigurationPropertySources.attach(environment);
        return environment;
    }
}
