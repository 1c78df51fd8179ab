package org.hsscontract.client;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListPortStatisticsRequest;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListProcessStatisticsRequest;
import org.hsscontract.client.model.ListPortStatisticsResponse;
import org.hsscontract.client.model.ListProcessStatisticsResponse;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;

/**
 * Which processes run on the servers of a project and which ports are open there, grouped and counted.
 *
 * <p>Immutable and thread-safe: one object serves all threads.
 *
 * <p>A query is set on a builder, for example {@code r -> r.path("/usr/sbin/sshd").limit(50)}. What it does not set is not
 * sent, so the server's defaults hold. It may name another {@code projectId} than the client's. Its values are sent as they
 * are, and the server judges them; only what cannot be sent, a limit below 1 and an offset below 0 are refused here, by
 * {@link IllegalArgumentException}.
 *
 * <p>A call fails with an {@link AssetStatisticsException}, or with whatever the token supplier throws. An asynchronous call
 * returns at once and holds no thread while it waits; it fails by its future, and cancelling that ends the request.
 * Functions attached to the future without an executor run on a thread of the HTTP client or the common pool: they must not
 * block.
 *
 * <p>A stream fetches pages as its entries are consumed, by calls that block, of 100 entries unless the query sets
 * {@code limit}, from the query's {@code offset} on to the first empty page; the query is set on a new builder for each
 * page. The list may change meanwhile. If entries move to a later page, those that come again are left out (they are known
 * among the first 10,000 groups and those of the page before); if entries move to an earlier page, some may be missed. Two
 * pages in a row without anything new are a {@link BrokenContractException}: the server ignores {@code offset}, and the
 * stream would not end.
 */
public final class AssetStatisticsClient {

    private final Calls calls;
    private final Requests requests;

    AssetStatisticsClient(final Calls calls, final Requests requests) {
        this.calls = calls;
        this.requests = requests;
    }

    /** Begins a client; endpoint, project and token must be set. */
    public static AssetStatisticsClientBuilder builder() {
        return new AssetStatisticsClientBuilder();
    }

    /** One page of process statistics. */
    public ListProcessStatisticsResponse listProcessStatistics(
            final Consumer<APIListProcessStatisticsRequest.Builder> query) {
        return Calls.await(listProcessStatisticsAsync(query));
    }

    /** One page of process statistics, asynchronously. */
    public CompletableFuture<ListProcessStatisticsResponse> listProcessStatisticsAsync(
            final Consumer<APIListProcessStatisticsRequest.Builder> query) {
        final APIListProcessStatisticsRequest request = requests.process(query);
        return calls.start(api -> api.listProcessStatistics(request));
    }

    /** All process statistics from the query's offset on, page by page. */
    public Stream<ProcessStatisticResponseInfo> processStatistics(
            final Consumer<APIListProcessStatisticsRequest.Builder> query) {
        final APIListProcessStatisticsRequest first = requests.process(query);
        return Pages.stream(
                first.limit(),
                first.offset(),
                ProcessStatisticResponseInfo::getPath,
                (limit, offset) -> listProcessStatistics(
                                query.andThen(page -> page.limit(limit).offset(offset)))
                        .getDataList());
    }

    /** One page of open port statistics. */
    public ListPortStatisticsResponse listPortStatistics(final Consumer<APIListPortStatisticsRequest.Builder> query) {
        return Calls.await(listPortStatisticsAsync(query));
    }

    /** One page of open port statistics, asynchronously. */
    public CompletableFuture<ListPortStatisticsResponse> listPortStatisticsAsync(
            final Consumer<APIListPortStatisticsRequest.Builder> query) {
        final APIListPortStatisticsRequest request = requests.port(query);
        return calls.start(api -> api.listPortStatistics(request));
    }

    /** All open port statistics from the query's offset on, page by page. */
    public Stream<PortStatisticResponseInfo> portStatistics(
            final Consumer<APIListPortStatisticsRequest.Builder> query) {
        final APIListPortStatisticsRequest first = requests.port(query);
        return Pages.stream(
                first.limit(),
                first.offset(),
                entry -> List.of(entry.getPort(), entry.getType()),
                (limit, offset) -> listPortStatistics(
                                query.andThen(page -> page.limit(limit).offset(offset)))
                        .getDataList());
    }
}
