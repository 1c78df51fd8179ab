package org.hsscontract.core.vector;

import java.util.List;
import org.hsscontract.core.http.QueryPair;

/**
 * The query that a client must send, in any order; nothing else may be there.
 *
 * @param must what must be there
 * @param may what may be there under names that are not in {@code must}: the defaults
 */
public record ExpectedQuery(List<QueryPair> must, List<QueryPair> may) {
    public ExpectedQuery {
        must = List.copyOf(must);
        may = List.copyOf(may);
    }
}
