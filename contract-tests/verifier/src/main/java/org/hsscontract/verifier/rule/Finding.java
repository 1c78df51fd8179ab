package org.hsscontract.verifier.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.exchange.Exchange;

/**
 * Something at odds with the contract.
 *
 * @param rule id of the rule that was broken
 * @param operation id of the operation
 * @param element address of the constraint in the contract
 * @param source where the constraint comes from; it decides between violation and warning
 * @param expected what the contract says, for a reader
 * @param actual what the implementation did, for a reader
 * @param exchange the exchange that shows it
 */
public record Finding(
        String rule,
        String operation,
        Address element,
        Source source,
        String expected,
        String actual,
        Optional<Exchange> exchange) {

    /**
     * The same in every run for the same finding, however the contract is formatted: made of the rule, the operation and
     * the element, and of no data. 16 hexadecimal digits.
     */
    public String fingerprint() {
        String text = rule + "\n" + operation + "\n" + element;
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    public Outcome outcome() {
        return source.documented() ? Outcome.VIOLATED : Outcome.WARNING;
    }
}
