package org.hsscontract.verifier.basis;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;

/**
 * Something that a rule judges.
 *
 * @param element address in the contract; empty for a decision or a standard
 * @param beyond which decision or standard, if it is no element of the contract; else empty
 * @param source where it comes from; it decides between violation and warning
 */
public record Basis(Optional<Address> element, String beyond, Source source) {
    static Basis of(Address element, Source source) {
        return new Basis(Optional.of(element), "", source);
    }

    static Basis beyond(String which, Source source) {
        return new Basis(Optional.empty(), which, source);
    }

    /** What a reader calls it: the address of an element, else which decision or standard it is. */
    public String name() {
        return element.map(Address::toString).orElse(beyond);
    }

    /** What breaking it is: {@code violation} or {@code warning}. */
    public String severity() {
        return source.documented() ? "violation" : "warning";
    }
}
