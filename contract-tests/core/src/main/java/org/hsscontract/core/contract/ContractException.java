package org.hsscontract.core.contract;

/** The contract cannot be read or lacks what the verifier needs; the message says what and where. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContractException(String message) {
        super(message);
    }
}
