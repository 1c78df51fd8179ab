package org.hsscontract.client;

import java.io.ByteArrayOutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/**
 * The bytes of a body, up to a limit; the rest is not received. A longer body is known by having one byte more than the
 * limit.
 *
 * <p>The signals come one after the other, as {@link Flow.Subscriber} promises.
 */
final class LimitedBody implements HttpResponse.BodySubscriber<byte[]> {

    /** Three times the longest answer that the contract allows, 200 paths of 4096 characters each written as an escape. */
    static final int LIMIT = 16 * 1024 * 1024;

    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> body = new CompletableFuture<>();

    @SuppressWarnings("NullAway.Init") // onSubscribe is the first signal.
    private Flow.Subscription subscription;

    @Override
    public CompletionStage<byte[]> getBody() {
        return body;
    }

    @Override
    public void onSubscribe(final Flow.Subscription subscription) {
        this.subscription = subscription;
        subscription.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(final List<ByteBuffer> buffers) {
        for (final ByteBuffer buffer : buffers) {
            final byte[] part = new byte[Math.min(buffer.remaining(), LIMIT + 1 - received.size())];
            buffer.get(part);
            received.writeBytes(part);
        }
        if (received.size() > LIMIT) {
            subscription.cancel();
            onComplete();
        }
    }

    @Override
    public void onError(final Throwable failure) {
        body.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        body.complete(received.toByteArray());
    }
}
