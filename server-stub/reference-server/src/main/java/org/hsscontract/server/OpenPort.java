package org.hsscontract.server;

import java.util.Objects;

/**
 * An open port.
 *
 * @param port 1 to 65535
 * @param type transport protocol
 */
public record OpenPort(int port, Type type) {

    /** Transport protocols; the names are those of the contract. */
    public enum Type {
        TCP,
        UDP
    }

    /** @throws IllegalArgumentException if the number is out of range */
    public OpenPort {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("port must be from 1 to 65535, but was " + port);
        }
        Objects.requireNonNull(type, "type");
    }
}
