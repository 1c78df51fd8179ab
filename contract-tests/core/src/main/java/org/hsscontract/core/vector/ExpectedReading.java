package org.hsscontract.core.vector;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * What comes of reading a list; what is empty is left open.
 *
 * @param items how many entries come, not negative
 * @param offsets those asked for, in order
 * @param error with which reading ends; empty if it ends without
 */
public record ExpectedReading(OptionalLong items, Optional<List<Long>> offsets, Optional<ExpectedError> error) {
    public ExpectedReading {
        offsets = offsets.map(List::copyOf);
    }
}
