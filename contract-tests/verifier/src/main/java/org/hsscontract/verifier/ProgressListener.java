package org.hsscontract.verifier;

/** Hears of the progress of a verification, on the thread that runs it. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * @param done how many rules are judged, over all operations
     * @param of how many there are
     * @param current what is judged now
     */
    void progress(int done, int of, String current);

    static ProgressListener none() {
        return (done, of, current) -> {};
    }
}
