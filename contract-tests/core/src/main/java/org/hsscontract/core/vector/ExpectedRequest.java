package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import org.hsscontract.core.http.HeaderFields;

/**
 * The request that a client must send.
 *
 * @param path encoded; compared segment by segment, each decoded
 * @param query decoded
 * @param headers that must be there, with exactly these values
 * @param forbiddenHeaders names of those that must not be there
 * @param accepts the media type that {@code Accept} must allow if it is there
 */
public record ExpectedRequest(
        String method,
        String path,
        ExpectedQuery query,
        HeaderFields headers,
        List<String> forbiddenHeaders,
        Optional<String> accepts) {
    public ExpectedRequest {
        forbiddenHeaders = List.copyOf(forbiddenHeaders);
    }
}
