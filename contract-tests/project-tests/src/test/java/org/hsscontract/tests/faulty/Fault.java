package org.hsscontract.tests.faulty;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.hsscontract.tests.proxy.Behaviour;
import org.hsscontract.verifier.rule.Outcome;

/**
 * One precise fault of an implementation.
 *
 * @param id kebab-case, unique
 * @param what what is wrong, in one sentence
 * @param rules ids of the rules that name it: at least one of them must find it
 * @param statements what it breaks: addresses in the documents ({@code process/table-2/path/description}) and sections of
 *     standards ({@code RFC 9110 §15.5.6}); empty if it is at odds with nothing but decisions of this contract
 * @param needsKnownData whether it can be seen only with an inventory and a second project
 * @param behaviour how the faulty implementation answers
 */
record Fault(
        String id,
        String what,
        Set<String> rules,
        Set<String> statements,
        boolean needsKnownData,
        Behaviour behaviour) {
    private static final String STANDARD = "RFC ";

    /** The same fault, with what it breaks. */
    Fault breaks(String... broken) {
        Set<String> all = new LinkedHashSet<>(statements);
        all.addAll(Arrays.asList(broken));
        return new Fault(id, what, rules, all, needsKnownData, behaviour);
    }

    /** The same fault, which breaks both documents at these addresses. */
    Fault breaksBoth(String... broken) {
        return breaks(Stream.of("process/", "port/")
                .flatMap(document -> Arrays.stream(broken).map(document::concat))
                .toArray(String[]::new));
    }

    /** What the verifier has to call it: a violation only if it breaks a statement. */
    Outcome severity() {
        return statements.isEmpty() ? Outcome.WARNING : Outcome.VIOLATED;
    }

    /** Whether a violation may be found in the operation of this document. */
    boolean mayViolate(String document) {
        return mustViolate(document) || statements.stream().anyMatch(s -> s.startsWith(STANDARD));
    }

    /** Whether a violation must be found in the operation of this document. */
    boolean mustViolate(String document) {
        return statements.stream().anyMatch(s -> s.startsWith(document + "/"));
    }

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
