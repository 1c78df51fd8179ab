package org.hsscontract.core.contract;

/** How firmly a constraint of the contract is founded. */
public enum Strength {
    /** The documents or a standard say it: breaking it is a violation. */
    DOCUMENTED,
    /** The contract's authors decided it where the documents are silent: breaking it is a warning. */
    ASSUMED
}
