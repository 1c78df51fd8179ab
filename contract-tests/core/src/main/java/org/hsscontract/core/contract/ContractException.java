package org.hsscontract.core.contract;

/** The contract cannot be read or lacks what the verifier needs; the message says what and where. */
public final class ContractException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ContractException(String message) {
        super(message);
    }

    /** @param element where in the document; the message begins with its file and line */
    ContractException(ContractDocument document, Address element, String message) {
        super(document.name() + ":" + document.place(element).line() + ": " + message);
    }
}
