package org.hsscontract.scenarios;

import java.net.URI;
import java.util.List;

/**
 * What an SDK is known not to do.
 *
 * @param vectors ids, or {@code ID/*} for all cases of one
 * @param state {@code NOT_SUPPORTED} or {@code NOT_APPLICABLE}
 * @param reason why, for a reader
 * @param link to where it is explained or dealt with
 * @param place file and line, for messages
 */
public record Declaration(List<String> vectors, VectorState state, String reason, URI link, String place) {
    public Declaration {
        vectors = List.copyOf(vectors);
    }

    public boolean covers(String id) {
        return vectors.stream().anyMatch(pattern -> IdPattern.matches(pattern, id));
    }
}
