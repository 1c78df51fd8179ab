package org.hsscontract.core.vector;

/** How an answer is put on the wire, as the vectors' README says. */
public enum Transfer {
    WHOLE,
    CHUNKS_OF_ONE_BYTE,
    CUT_OFF,
    NEVER_ENDS
}
