package org.hsscontract.core.text;

/** Hears of the progress of a verification, from one thread at a time. */
@FunctionalInterface
public interface ProgressListener {
    /**
     * @param done how many rules are judged, over all operations
     * @param of how many there are
     * @param current what was judged last
     */
    void progress(int done, int of, String current);

    static ProgressListener none() {
        return (done, of, current) -> {};
    }
}
