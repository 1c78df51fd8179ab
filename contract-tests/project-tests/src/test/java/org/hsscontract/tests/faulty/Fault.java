package org.hsscontract.tests.faulty;

import java.util.Set;
import org.hsscontract.tests.proxy.Behaviour;

/**
 * One precise fault of an implementation.
 *
 * @param id kebab-case, unique
 * @param what what is wrong, in one sentence
 * @param rules ids of the rules that name it: at least one of them must find it
 * @param needsKnownData whether it can be seen only with an inventory and a second project
 * @param behaviour how the faulty implementation answers
 */
record Fault(String id, String what, Set<String> rules, boolean needsKnownData, Behaviour behaviour) {

    @Override
    public String toString() {
        return id + ": " + what;
    }
}
