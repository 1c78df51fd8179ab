package org.hsscontract.scenarios;

import java.util.Locale;
import java.util.stream.Stream;

/** How an answer is put on the wire, as the vectors' README says. */
enum Transfer {
    WHOLE,
    CHUNKS_OF_ONE_BYTE,
    CUT_OFF,
    NEVER_ENDS;

    /** @throws IllegalArgumentException if there is none of that name */
    static Transfer of(String name) {
        return Stream.of(values())
                .filter(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no transfer '" + name + "'"));
    }
}
