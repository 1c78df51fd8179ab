package org.hsscontract.review;

import org.hsscontract.core.contract.Address;

/** Ids of places in a page, made of addresses, so that a link can be written without looking the id up. */
final class Anchor {
    private Anchor() {}

    static String of(Address address) {
        return of(address.toString());
    }

    /** An id that needs no escaping in a link; different addresses get different ids as long as they differ in letters, digits or slashes. */
    static String of(String address) {
        String path = address.startsWith("/") ? address.substring(1) : address;
        return path.replace('/', '.').replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
