package org.hsscontract.verifier.basis;

import org.hsscontract.core.contract.Source;

/**
 * Something that a rule judges.
 *
 * @param element address in the contract; for a decision or a standard, which one
 * @param source where it comes from; it decides between violation and warning
 */
public record Basis(String element, Source source) {
    /** What breaking it is: {@code violation} or {@code warning}. */
    public String severity() {
        return source.documented() ? "violation" : "warning";
    }
}
