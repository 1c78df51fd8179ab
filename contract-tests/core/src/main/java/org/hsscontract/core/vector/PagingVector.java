package org.hsscontract.core.vector;

import java.util.OptionalInt;

/**
 * Pages that become a list.
 *
 * @param arguments given to the client
 * @param token the user token given to the client
 * @param list what the server has
 * @param take how many entries the caller takes before it stops, at least 1; empty if it reads to the end
 * @param expect what comes of it
 */
public record PagingVector(
        VectorHeading heading,
        Arguments arguments,
        String token,
        ServedList list,
        OptionalInt take,
        ExpectedReading expect)
        implements Vector {
    @Override
    public VectorKind kind() {
        return VectorKind.PAGING;
    }

    /** The number of the first group that comes: a server that ignores the offset begins with the first one. */
    public long firstGroup() {
        return list.repeats() ? 0 : arguments.text("offset").map(Long::valueOf).orElse(0L);
    }
}
