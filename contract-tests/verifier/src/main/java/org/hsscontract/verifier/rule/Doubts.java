package org.hsscontract.verifier.rule;

import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.FullList;

/** What a comparison with a list rests on because of how the list was read. */
public final class Doubts {
    private Doubts() {}

    /** The source, weakened by all without which what was read is not the whole list. */
    public static Source weigh(Trial trial, FullList list, Source source) {
        return list.doubts().stream()
                .map(part -> trial.source(trial.behaviour(part.toArray(String[]::new))))
                .reduce(source, Source::weaker);
    }
}
