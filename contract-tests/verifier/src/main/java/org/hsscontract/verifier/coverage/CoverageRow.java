package org.hsscontract.verifier.coverage;

/**
 * One element of a contract, as one operation exercises it.
 *
 * @param operation id of the operation
 * @param kind what sort of element it is
 * @param element its address, or the name under which a rule declared it
 * @param state what became of it
 * @param reason of an element that is not proved, what would prove it; of a broken one, which rules found it; else empty
 */
public record CoverageRow(String operation, ElementKind kind, String element, ElementState state, String reason) {}
