package org.hsscontract.verifier.rules.parameters;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Parameter;

/**
 * A value to send for a parameter.
 *
 * @param text the value before encoding
 * @param element address of the constraint that allows or forbids it
 * @param what what it is, for a reader: {@code the largest allowed value}
 * @param decision id of the decision that forbids it, empty if the element itself does
 */
record SampleValue(String text, Address element, String what, String decision) {
    static SampleValue of(String text, Address element, String what) {
        return new SampleValue(text, element, what, "");
    }

    /** Its name as a class of values, for coverage. */
    String classOf(Parameter parameter) {
        return parameter.element() + "#" + what;
    }

    /** Short enough to be read. */
    String shown() {
        return text.length() <= 60 ? text : text.substring(0, 40) + "… (" + text.length() + " characters)";
    }
}
