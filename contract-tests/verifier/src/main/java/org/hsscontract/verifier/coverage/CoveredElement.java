package org.hsscontract.verifier.coverage;

import java.util.List;
import java.util.function.Predicate;
import org.hsscontract.verifier.rule.Finding;

/**
 * An element to cover.
 *
 * @param kind what sort of element it is
 * @param address its address
 * @param broken tells whether a finding is one on this element
 * @param proof tells whether the element was exercised and holds, if nothing was found
 * @param names words by which rules speak of it
 * @param wouldProve what would prove it, for a reader
 */
record CoveredElement(
        ElementKind kind,
        String address,
        Predicate<Finding> broken,
        Predicate<Evidence> proof,
        List<String> names,
        String wouldProve) {

    /** An element that is broken or proved when something at or beneath its address is. */
    static CoveredElement of(ElementKind kind, String address, List<String> names, String wouldProve) {
        return new CoveredElement(kind, address, at(address), evidence -> evidence.proved(address), names, wouldProve);
    }

    private static Predicate<Finding> at(String address) {
        return finding -> Evidence.covers(address, finding.element());
    }

    CoveredElement brokenAtToo(String other) {
        return brokenByToo(at(other));
    }

    CoveredElement brokenByToo(Predicate<Finding> other) {
        return new CoveredElement(kind, address, broken.or(other), proof, names, wouldProve);
    }

    CoveredElement provedBy(Predicate<Evidence> other) {
        return new CoveredElement(kind, address, broken, other, names, wouldProve);
    }
}
