package org.hsscontract.client;

import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** A call with its tries, one after the other; between them no thread waits. */
@SuppressWarnings("FutureReturnValueIgnored") // Each stage tells the result, and nobody else.
final class RetriedCall<T> {

    private final Supplier<CompletableFuture<T>> oneTry;
    private final UnaryOperator<Throwable> explain;
    private final RetryPolicy policy;
    private final Duration total;
    private final TimeSource time;
    private final long start;

    private final CompletableFuture<T> result = new CompletableFuture<>();
    private volatile CompletableFuture<?> underWay = new CompletableFuture<>();

    private RetriedCall(
            final Supplier<CompletableFuture<T>> oneTry,
            final UnaryOperator<Throwable> explain,
            final RetryPolicy policy,
            final Duration total,
            final TimeSource time) {
        this.oneTry = oneTry;
        this.explain = explain;
        this.policy = policy;
        this.total = total;
        this.time = time;
        this.start = time.nanoTime();
    }

    /**
     * Begins the first try at once.
     *
     * @param explain turns what a try failed with into what the caller sees
     * @param total   limit for all tries and pauses
     * @return cancelling it ends the try or pause under way
     */
    static <T> CompletableFuture<T> start(
            final Supplier<CompletableFuture<T>> oneTry,
            final UnaryOperator<Throwable> explain,
            final RetryPolicy policy,
            final Duration total,
            final TimeSource time) {
        final RetriedCall<T> call = new RetriedCall<>(oneTry, explain, policy, total, time);
        call.guard();
        call.beginTry(1);
        return call.result;
    }

    private void guard() {
        final CompletableFuture<Void> timer = new CompletableFuture<>();
        timer.orTimeout(total.toNanos(), TimeUnit.NANOSECONDS).whenComplete((nothing, timeout) -> {
            if (timeout != null) {
                result.completeExceptionally(outOfTime());
            }
        });
        result.whenComplete((value, failure) -> {
            timer.complete(null);
            underWay.cancel(true);
        });
    }

    private void beginTry(final int number) {
        if (result.isDone()) {
            // Cancelled just when the pause was over.
            return;
        }
        final CompletableFuture<T> begun;
        try {
            begun = oneTry.get();
        } catch (final RuntimeException | Error e) {
            result.completeExceptionally(e);
            return;
        }
        nowUnderWay(begun);
        begun.whenComplete((value, failure) -> {
            if (failure == null) {
                result.complete(value);
            } else {
                retryOrFail(number, explain.apply(failure));
            }
        });
    }

    private void retryOrFail(final int triesMade, final Throwable failure) {
        if (triesMade >= policy.maxTries() || !mayPass(failure)) {
            result.completeExceptionally(failure);
            return;
        }
        final Duration pause = policy.pause(triesMade, retryAfter(failure), time.random());
        if (pause.compareTo(total.minusNanos(time.nanoTime() - start)) >= 0) {
            // The last failure says more than that time ran out.
            result.completeExceptionally(failure);
            return;
        }
        final CompletableFuture<Void> over = time.after(pause);
        nowUnderWay(over);
        over.thenRun(() -> beginTry(triesMade + 1));
    }

    private void nowUnderWay(final CompletableFuture<?> stage) {
        underWay = stage;
        if (result.isDone()) {
            stage.cancel(true);
        }
    }

    private TimeLimitException outOfTime() {
        return new TimeLimitException("No answer within the total time-out, " + total, null);
    }

    private static boolean mayPass(final Throwable failure) {
        if (failure instanceof ErrorAnswerException answer) {
            return answer.status() == 429 || answer.status() == 503;
        }
        return failure instanceof TransportException transport
                && (transport.getCause() instanceof ConnectException
                        || transport.getCause() instanceof HttpConnectTimeoutException);
    }

    private static Optional<Duration> retryAfter(final Throwable failure) {
        return failure instanceof ErrorAnswerException answer ? answer.retryAfter() : Optional.empty();
    }
}
