package org.hsscontract.client;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Sets up an {@link AssetStatisticsClient}. Wrong values are refused by the setter, with {@link IllegalArgumentException};
 * missing ones and ones that exclude each other by {@link #build()}, with {@link IllegalStateException}.
 *
 * <p>Not thread-safe.
 */
public final class AssetStatisticsClientBuilder {

    private @Nullable Endpoint endpoint;
    private @Nullable Requests requests;
    private @Nullable Supplier<? extends @Nullable String> tokens;
    private @Nullable HttpClient httpClient;
    private @Nullable Duration connectTimeout;
    private Duration requestTimeout = Duration.ofSeconds(30);
    private Duration totalTimeout = Duration.ofMinutes(2);
    private RetryPolicy retryPolicy = RetryPolicy.DEFAULT;
    private String userAgent = "hss-contract-client"
            + Optional.ofNullable(
                            AssetStatisticsClientBuilder.class.getPackage().getImplementationVersion())
                    .map(version -> "/" + version)
                    .orElse("");
    private TimeSource time = TimeSource.system();

    AssetStatisticsClientBuilder() {}

    /** The region's endpoint: a host, a host and port, or an {@code https} URI. */
    public AssetStatisticsClientBuilder endpoint(final String hostOrUri) {
        this.endpoint = Endpoint.parse(hostOrUri);
        return this;
    }

    /**
     * The endpoint, up to but without {@code /v5}. With {@code http} the token travels in the clear: for tests on one
     * machine.
     */
    public AssetStatisticsClientBuilder endpoint(final URI uri) {
        this.endpoint = Endpoint.of(uri);
        return this;
    }

    /** The project that is asked about. */
    public AssetStatisticsClientBuilder projectId(final String projectId) {
        this.requests = new Requests(projectId);
        return this;
    }

    /** A user token: the {@code X-Subject-Token} of the identity service's answer. It expires after 24 hours. */
    public AssetStatisticsClientBuilder token(final String token) {
        final String problem = HeaderText.problem(token);
        if (problem != null) {
            throw new IllegalArgumentException("token " + problem);
        }
        return token(() -> token);
    }

    /**
     * Gives the token for each try, so that a renewed one is used. It is asked by whichever thread begins the try, the
     * caller's first, and no time limit covers it: it should keep the token and be quick. It must be thread-safe.
     */
    public AssetStatisticsClientBuilder token(final Supplier<? extends @Nullable String> tokens) {
        this.tokens = Objects.requireNonNull(tokens, "tokens");
        return this;
    }

    /** How long to wait for a connection. Default: 10 seconds. */
    public AssetStatisticsClientBuilder connectTimeout(final Duration timeout) {
        this.connectTimeout = TimeLimit.check("connectTimeout", timeout);
        return this;
    }

    /** How long one try may take, from connecting to the last byte of the body. Default: 30 seconds. */
    public AssetStatisticsClientBuilder requestTimeout(final Duration timeout) {
        this.requestTimeout = TimeLimit.check("requestTimeout", timeout);
        return this;
    }

    /** How long a call, that is one page, may take with all its tries and the pauses between them. Default: 2 minutes. */
    public AssetStatisticsClientBuilder totalTimeout(final Duration timeout) {
        this.totalTimeout = TimeLimit.check("totalTimeout", timeout);
        return this;
    }

    /** When and how often to try again. Default: {@link RetryPolicy#DEFAULT}. */
    public AssetStatisticsClientBuilder retryPolicy(final RetryPolicy policy) {
        this.retryPolicy = Objects.requireNonNull(policy, "policy");
        return this;
    }

    /** The {@code User-Agent} header. Default: this client's name and version. */
    public AssetStatisticsClientBuilder userAgent(final String userAgent) {
        final String problem = HeaderText.problem(userAgent);
        if (problem != null) {
            throw new IllegalArgumentException("userAgent " + problem);
        }
        this.userAgent = userAgent;
        return this;
    }

    /** Sends the requests, for a proxy, a trust store or an executor of one's own. It must not follow redirects. */
    public AssetStatisticsClientBuilder httpClient(final HttpClient client) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("httpClient follows redirects, and the token would travel with it:"
                    + " build it with followRedirects(HttpClient.Redirect.NEVER)");
        }
        this.httpClient = client;
        return this;
    }

    AssetStatisticsClientBuilder time(final TimeSource time) {
        this.time = time;
        return this;
    }

    /** The client. */
    public AssetStatisticsClient build() {
        final Endpoint server = required(endpoint, "endpoint");
        final Requests project = required(requests, "projectId");
        final GeneratedClient generated =
                new GeneratedClient(server, required(tokens, "token"), userAgent, requestTimeout);
        return new AssetStatisticsClient(new Calls(http(server), generated, retryPolicy, totalTimeout, time), project);
    }

    private HttpClient http(final Endpoint server) {
        if (httpClient == null) {
            return HttpClient.newBuilder()
                    .connectTimeout(connectTimeout == null ? Duration.ofSeconds(10) : connectTimeout)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    // Over http the JDK would ask for an upgrade to HTTP/2, which some servers cannot take.
                    .version(server.isEncrypted() ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                    .build();
        }
        if (connectTimeout != null) {
            throw new IllegalStateException("connectTimeout has no effect on an httpClient of your own: set it there");
        }
        return httpClient;
    }

    private static <T> T required(final @Nullable T value, final String name) {
        if (value == null) {
            throw new IllegalStateException(name + " is not set: call " + name + "(...) before build()");
        }
        return value;
    }
}
