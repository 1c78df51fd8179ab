package org.hsscontract.verifier.rule;

import java.util.Locale;

/** What rules stand under, in the order in which a reader meets them. */
public enum Topic {
    DOCUMENTS,
    PAGING,
    FILTERS,
    SCOPE,
    ACCESS,
    PARAMETERS,
    METHODS,
    KNOWN,
    VECTORS,
    GENERATED,
    USE,
    EXCHANGES;

    /** Its name for a reader, in lower case. */
    public String words() {
        return name().toLowerCase(Locale.ROOT);
    }
}
