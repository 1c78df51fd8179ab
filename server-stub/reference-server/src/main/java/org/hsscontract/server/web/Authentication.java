package org.hsscontract.server.web;

import java.util.Optional;

/** Knows the tokens. Thread-safe. */
public interface Authentication {

    /** What the token shows; empty if it is not valid. */
    Optional<Grants> authenticate(String token);
}
