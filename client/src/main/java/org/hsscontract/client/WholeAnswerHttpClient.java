package org.hsscontract.client;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The client that the generated code sends with, one for each call. It receives the whole body within the request's time
 * limit (the JDK's limit ends with the headers), checks the answer, and hands on what the generated code can read.
 */
final class WholeAnswerHttpClient extends ForwardingHttpClient {

    private volatile @Nullable String requestId;

    WholeAnswerHttpClient(final HttpClient delegate) {
        super(delegate);
    }

    /** Of the newest answer, if it had one. */
    @Nullable
    String requestId() {
        return requestId;
    }

    @Override
    public <T> CompletableFuture<HttpResponse<T>> sendAsync(
            final HttpRequest request, final HttpResponse.BodyHandler<T> handler) {
        final Duration limit = request.timeout().orElseThrow();
        final CompletableFuture<HttpResponse<byte[]>> sent = delegate().sendAsync(request, info -> new LimitedBody());
        final CompletableFuture<HttpResponse<byte[]>> inTime =
                sent.copy().orTimeout(limit.toNanos(), TimeUnit.NANOSECONDS);
        return inTime.handle((response, failure) -> {
            if (failure != null) {
                sent.cancel(true);
                final Throwable cause = failure.getCause();
                throw explain(request, failure instanceof CompletionException && cause != null ? cause : failure);
            }
            final Answer answer = new Answer(request, response);
            requestId = answer.requestId();
            return new CheckedResponse<>(response, read(answer.jsonForGeneratedCode(), response, handler));
        });
    }

    private static <T> T read(
            final byte[] body, final HttpResponse<?> response, final HttpResponse.BodyHandler<T> handler) {
        final HttpResponse.BodySubscriber<T> subscriber = handler.apply(new CheckedResponse<>(response, body));
        subscriber.onSubscribe(new NoBackPressure());
        subscriber.onNext(List.of(ByteBuffer.wrap(body)));
        subscriber.onComplete();
        return subscriber.getBody().toCompletableFuture().join();
    }

    private static RuntimeException explain(final HttpRequest request, final Throwable failure) {
        final String server = request.uri().getScheme() + "://" + request.uri().getRawAuthority();
        if (failure instanceof HttpConnectTimeoutException) {
            return new TimeLimitException("No connection to " + server + " within the connect time-out", failure);
        }
        if (failure instanceof HttpTimeoutException || failure instanceof TimeoutException) {
            return new TimeLimitException(
                    "No complete answer from " + server + " within the request time-out, "
                            + request.timeout().orElseThrow(),
                    failure);
        }
        if (failure instanceof ConnectException) {
            return new TransportException(
                    "No connection to " + server + ": is the endpoint right, and the server up?", failure);
        }
        if (failure instanceof IOException) {
            return new TransportException("The connection to " + server + " failed: " + failure, failure);
        }
        return new CompletionException(failure);
    }

    /** The one buffer is there already, whether it is asked for or not. */
    private record NoBackPressure() implements Flow.Subscription {

        @Override
        public void request(final long count) {}

        @Override
        public void cancel() {}
    }
}
