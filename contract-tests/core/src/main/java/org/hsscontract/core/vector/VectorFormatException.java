package org.hsscontract.core.vector;

/** A vector file is not of the form that its schema says; the message names the file, the vector and the key, on one line. */
public final class VectorFormatException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    VectorFormatException(String message) {
        super(message);
    }
}
