package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * How a malformed request is refused.
 *
 * @param status the status
 * @param otherStatuses accepted besides
 * @param orEmptyList whether 200 with an empty list is accepted too
 * @param errorCode for information: clients decide by the status
 * @param headers names of those that the answer must have
 */
public record ExpectedRefusal(
        int status, Set<Integer> otherStatuses, boolean orEmptyList, Optional<String> errorCode, List<String> headers) {
    public ExpectedRefusal {
        otherStatuses = Set.copyOf(otherStatuses);
        headers = List.copyOf(headers);
    }
}
