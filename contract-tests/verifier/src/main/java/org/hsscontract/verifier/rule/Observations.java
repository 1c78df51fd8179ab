package org.hsscontract.verifier.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;

/** What a rule found so far on one operation. Used by one thread. */
final class Observations {
    final Set<String> declared = new LinkedHashSet<>();
    final Set<String> exercised = new LinkedHashSet<>();
    final Set<Address> proved = new LinkedHashSet<>();
    /** Those that count. */
    final List<Finding> findings = new ArrayList<>();
    /** Seen in a comparison with a list that may have moved, and not confirmed yet. */
    final List<Finding> open = new ArrayList<>();

    final Set<String> notProved = new LinkedHashSet<>();

    /** Takes over what counts; what is open is left out. */
    void add(Observations other) {
        declared.addAll(other.declared);
        exercised.addAll(other.exercised);
        proved.addAll(other.proved);
        findings.addAll(other.findings);
        notProved.addAll(other.notProved);
    }
}
