package org.hsscontract.compatibility;

import java.util.Locale;

/** What a change does to one side, client or server, that kept to the version before. */
public enum Effect {
    /** Nothing: what was right is right and what there is to do is done. */
    NONE,
    /** There is something new to use, or to implement. */
    NEW,
    /** What was right is wrong now, or what was promised is not. */
    BREAKING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
