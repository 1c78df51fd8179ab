package org.hsscontract.verifier.basis;

import java.util.List;
import org.hsscontract.core.contract.Address;

/**
 * An address with places left open, and all beneath it.
 *
 * @param address its tokens; {@code *} stands for any one
 */
record AddressPattern(Address address) {
    private static final String ANY = "*";

    boolean covers(Address other) {
        List<String> wanted = address.tokens();
        List<String> tokens = other.tokens();
        if (tokens.size() < wanted.size()) {
            return false;
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (!wanted.get(i).equals(ANY) && !wanted.get(i).equals(tokens.get(i))) {
                return false;
            }
        }
        return true;
    }
}
