package org.hsscontract.core.vector;

/** What vectors are about. */
public enum VectorKind {
    /** Arguments become a request. */
    REQUEST,
    /** Octets become a result or an error. */
    RESPONSE,
    /** Pages become a list. */
    PAGING,
    /** A request is refused. */
    MALFORMED_REQUEST;

    /** As files have it: {@code malformed-request}. */
    public String word() {
        return FileWord.of(this);
    }

    /** Whether they say something about clients; the others are about servers. */
    public boolean isAboutClients() {
        return this != MALFORMED_REQUEST;
    }
}
