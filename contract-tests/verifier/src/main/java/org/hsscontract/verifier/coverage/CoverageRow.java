package org.hsscontract.verifier.coverage;

import java.util.Optional;
import org.hsscontract.core.contract.Address;

/**
 * One element of a contract, or something that a rule declared beyond them, as one operation exercises it.
 *
 * @param operation id of the operation
 * @param kind what sort of element it is
 * @param element its address; empty if a rule declared it
 * @param declared the name under which a rule declared it; empty if it is an element
 * @param state what became of it
 * @param reason of an element that is not proved, what would prove it; of a broken one, which rules found it; else empty
 */
public record CoverageRow(
        String operation,
        ElementKind kind,
        Optional<Address> element,
        String declared,
        ElementState state,
        String reason) {

    /** What a reader calls it: the address of an element, the name of what was declared. */
    public String name() {
        return element.map(Address::toString).orElse(declared);
    }
}
