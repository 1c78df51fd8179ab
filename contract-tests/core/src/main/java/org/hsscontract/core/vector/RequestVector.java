package org.hsscontract.core.vector;

/**
 * Arguments that become a request.
 *
 * @param arguments given to the client
 * @param token the user token given to the client
 * @param expect the request that it must send
 */
public record RequestVector(VectorHeading heading, Arguments arguments, String token, ExpectedRequest expect)
        implements Vector {
    @Override
    public VectorKind kind() {
        return VectorKind.REQUEST;
    }
}
