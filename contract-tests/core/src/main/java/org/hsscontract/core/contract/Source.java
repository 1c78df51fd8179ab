package org.hsscontract.core.contract;

import java.util.List;

/**
 * Where a constraint comes from.
 *
 * @param strength documented or assumed
 * @param references places in the documents, standards, or the id of the decision
 * @param explanation one sentence, empty if the references say it all
 */
public record Source(Strength strength, List<String> references, String explanation) {
    private static final List<String> NOT_NAMED = List.of("no source is named");

    public Source {
        references = List.copyOf(references);
    }

    /** A constraint of a standard, for example {@code RFC 8259 §8.1}. */
    public static Source standard(String reference) {
        return new Source(Strength.DOCUMENTED, List.of(reference), "");
    }

    /** Whether it is a standard, which holds whatever the contract says. */
    public boolean isStandard() {
        return documented() && references.stream().allMatch(r -> r.matches("(RFC [0-9]+|URL Standard) .*"));
    }

    /** A constraint that the contract itself states, where it names no provenance. */
    public static Source statedByContract() {
        return new Source(Strength.DOCUMENTED, List.of("the contract"), "");
    }

    /** A constraint of a contract whose provenance says nothing of it. */
    static Source notNamed() {
        return new Source(Strength.ASSUMED, NOT_NAMED, "");
    }

    /** Whether there is a source at all, be it a decision. */
    public boolean isNamed() {
        return !references.equals(NOT_NAMED);
    }

    /**
     * What an expectation rests on that rests on both: if either is assumed, so is the expectation. Of two of the same
     * strength this one.
     */
    public Source weaker(Source other) {
        return documented() && !other.documented() ? other : this;
    }

    public boolean documented() {
        return strength == Strength.DOCUMENTED;
    }

    /** For a reader: {@code documented: process/table-2/limit}. */
    public String text() {
        String text = (documented() ? "documented: " : "assumed: ") + String.join(", ", references);
        return explanation.isEmpty() ? text : text + " (" + explanation + ")";
    }
}
