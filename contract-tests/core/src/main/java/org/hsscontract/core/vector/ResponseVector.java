package org.hsscontract.core.vector;

import org.hsscontract.core.http.HeaderFields;

/**
 * Octets that become a result or an error.
 *
 * @param status of the answer, 200 to 599
 * @param headers all but those of the transfer
 * @param body the content, octet by octet
 * @param transfer how it is put on the wire
 * @param expect what the caller gets
 */
public record ResponseVector(
        VectorHeading heading, int status, HeaderFields headers, byte[] body, Transfer transfer, ExpectedOutcome expect)
        implements Vector {
    public ResponseVector {
        body = body.clone();
    }

    /** A copy of the content. */
    @Override
    public byte[] body() {
        return body.clone();
    }

    @Override
    public VectorKind kind() {
        return VectorKind.RESPONSE;
    }
}
