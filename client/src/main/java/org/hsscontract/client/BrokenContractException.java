package org.hsscontract.client;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The server answered with 200, and what it sent is not what the contract promises: not JSON, empty, a required property
 * missing, a value of the wrong type, or pages that repeat.
 */
public final class BrokenContractException extends AssetStatisticsException {

    private static final long serialVersionUID = 1L;

    private final String jsonPath;
    private final @Nullable String requestId;

    BrokenContractException(final String jsonPath, final String problem, final @Nullable String requestId) {
        super(
                "The answer breaks the contract at " + jsonPath + ": " + problem
                        + (requestId == null ? "" : " (request " + requestId + ")"),
                null);
        this.jsonPath = jsonPath;
        this.requestId = requestId;
    }

    /** Where the answer breaks the contract, for example {@code $.data_list[0].num}; {@code $} is the whole body. */
    public String jsonPath() {
        return jsonPath;
    }

    /** What identifies the request in the service's logs: {@code X-Request-Id}. */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }
}
