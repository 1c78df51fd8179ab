package org.hsscontract.client;

import java.net.http.HttpClient;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import org.hsscontract.client.generated.ApiException;
import org.hsscontract.client.generated.api.AssetStatisticsApi;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Calls an operation of the generated client, with retries and within the time limits. */
record Calls(
        HttpClient http, GeneratedClient generated, RetryPolicy retryPolicy, Duration totalTimeout, TimeSource time) {

    <T> CompletableFuture<T> start(final Function<AssetStatisticsApi, CompletableFuture<T>> operation) {
        final WholeAnswerHttpClient sender = new WholeAnswerHttpClient(http);
        final AssetStatisticsApi api = generated.api(sender);
        return RetriedCall.start(
                () -> operation.apply(api).thenApply(answer -> notNull(answer, sender)),
                failure -> explain(failure, sender.requestId()),
                retryPolicy,
                totalTimeout,
                time);
    }

    /** Waits for the answer. A failure gets the stack of the waiting thread, which is where the call was made. */
    static <T> T await(final CompletableFuture<T> call) {
        try {
            return call.get();
        } catch (final InterruptedException e) {
            call.cancel(true);
            Thread.currentThread().interrupt();
            throw new TransportException("The thread was interrupted while it waited for the answer", e);
        } catch (final ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            if (e.getCause() instanceof AssetStatisticsException failure) {
                failure.fillInStackTrace();
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private static <T> T notNull(final @Nullable T answer, final WholeAnswerHttpClient sender) {
        if (answer == null) {
            throw new BrokenContractException("$", "it is null", sender.requestId());
        }
        return answer;
    }

    private static Throwable explain(final Throwable failure, final @Nullable String requestId) {
        if ((failure instanceof CompletionException || failure instanceof ApiException) && failure.getCause() != null) {
            return explain(failure.getCause(), requestId);
        }
        return failure instanceof JacksonException json ? AnswerJson.broken(json, requestId) : failure;
    }
}
