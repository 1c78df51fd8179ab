package org.hsscontract.client;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.function.Supplier;
import org.hsscontract.client.generated.ApiClient;
import org.hsscontract.client.generated.api.AssetStatisticsApi;
import org.jspecify.annotations.Nullable;

/**
 * The settings that every generated API object gets.
 *
 * @param tokens         asked for each try, so that a renewed token is used
 * @param requestTimeout of one try, to the last byte of the body
 */
record GeneratedClient(
        Endpoint endpoint, Supplier<? extends @Nullable String> tokens, String userAgent, Duration requestTimeout) {

    static final String TOKEN_HEADER = "X-Auth-Token";

    /** @param http what the API object sends with */
    AssetStatisticsApi api(final HttpClient http) {
        final ApiClient settings = new ApiClient(HttpClient.newBuilder(), AnswerJson.MAPPER, endpoint.baseUri()) {
            @Override
            public HttpClient getHttpClient() {
                return http;
            }
        };
        return new AssetStatisticsApi(settings.setReadTimeout(requestTimeout).setRequestInterceptor(this::addHeaders));
    }

    private void addHeaders(final HttpRequest.Builder request) {
        final String token = tokens.get();
        final String problem = HeaderText.problem(token);
        if (problem != null) {
            throw new IllegalStateException("The token from the token supplier " + problem);
        }
        request.setHeader(TOKEN_HEADER, token).setHeader("User-Agent", userAgent);
    }
}
