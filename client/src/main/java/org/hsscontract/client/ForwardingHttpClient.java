package org.hsscontract.client;

import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.ProxySelector;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;

/**
 * Has the settings of another client; how it sends is left to the subclass. Only by futures: the generated client uses
 * nothing else.
 */
abstract class ForwardingHttpClient extends HttpClient {

    private final HttpClient delegate;

    ForwardingHttpClient(final HttpClient delegate) {
        this.delegate = delegate;
    }

    final HttpClient delegate() {
        return delegate;
    }

    @Override
    public final Optional<CookieHandler> cookieHandler() {
        return delegate.cookieHandler();
    }

    @Override
    public final Optional<Duration> connectTimeout() {
        return delegate.connectTimeout();
    }

    @Override
    public final Redirect followRedirects() {
        return delegate.followRedirects();
    }

    @Override
    public final Optional<ProxySelector> proxy() {
        return delegate.proxy();
    }

    @Override
    public final SSLContext sslContext() {
        return delegate.sslContext();
    }

    @Override
    public final SSLParameters sslParameters() {
        return delegate.sslParameters();
    }

    @Override
    public final Optional<Authenticator> authenticator() {
        return delegate.authenticator();
    }

    @Override
    public final Version version() {
        return delegate.version();
    }

    @Override
    public final Optional<Executor> executor() {
        return delegate.executor();
    }

    @Override
    public final <T> HttpResponse<T> send(final HttpRequest request, final HttpResponse.BodyHandler<T> handler) {
        throw new UnsupportedOperationException("use sendAsync");
    }

    @Override
    public final <T> CompletableFuture<HttpResponse<T>> sendAsync(
            final HttpRequest request,
            final HttpResponse.BodyHandler<T> handler,
            final HttpResponse.PushPromiseHandler<T> push) {
        throw new UnsupportedOperationException("use sendAsync without push promises");
    }
}
