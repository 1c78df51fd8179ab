package org.hsscontract.verifier.rule;

/** How much is asked. */
public enum Profile {
    /** The rules with few samples each: for every commit. */
    QUICK,
    /** All samples, generated queries, and the implementation under use: the default. */
    FULL
}
