package org.hsscontract.verifier.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.hsscontract.core.contract.Address;
import org.hsscontract.verifier.rule.Finding;

/**
 * An element to cover.
 *
 * @param kind what sort of element it is
 * @param element its address; empty if a rule declared it
 * @param declared the name under which a rule declared it; empty if it is an element
 * @param broken tells whether a finding is one on this element
 * @param proof tells whether the element was exercised and holds, if nothing was found
 * @param names words by which rules speak of it
 * @param wouldProve what would prove it, for a reader
 */
record CoveredElement(
        ElementKind kind,
        Optional<Address> element,
        String declared,
        Predicate<Finding> broken,
        Predicate<Evidence> proof,
        List<String> names,
        String wouldProve) {

    /** An element that is broken or proved when something at or beneath its address is. */
    static CoveredElement of(ElementKind kind, Address element, List<String> names, String wouldProve) {
        return new CoveredElement(
                kind, Optional.of(element), "", at(element), evidence -> evidence.proved(element), names, wouldProve);
    }

    /** Something that a rule declared and means to exercise. Findings name elements, so none is on this. */
    static CoveredElement declared(ElementKind kind, String name, String wouldProve) {
        return new CoveredElement(
                kind,
                Optional.empty(),
                name,
                finding -> false,
                evidence -> evidence.exercised(name),
                List.of(),
                wouldProve);
    }

    private static Predicate<Finding> at(Address element) {
        return finding -> element.covers(finding.element());
    }

    CoveredElement brokenAtToo(Address other) {
        return brokenByToo(at(other));
    }

    CoveredElement brokenByToo(Predicate<Finding> other) {
        return new CoveredElement(kind, element, declared, broken.or(other), proof, names, wouldProve);
    }

    CoveredElement provedBy(Predicate<Evidence> other) {
        return new CoveredElement(kind, element, declared, broken, other, names, wouldProve);
    }
}
