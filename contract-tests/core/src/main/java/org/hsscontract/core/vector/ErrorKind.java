package org.hsscontract.core.vector;

/** What a caller learns of an error. */
public enum ErrorKind {
    /** The service refused, and says why. */
    ANSWER,
    /** The answer is not what the contract promises. */
    BROKEN_CONTRACT,
    /** There is no whole answer. */
    TRANSPORT;

    /** As files and drivers have it: {@code broken-contract}. */
    public String word() {
        return FileWord.of(this);
    }
}
