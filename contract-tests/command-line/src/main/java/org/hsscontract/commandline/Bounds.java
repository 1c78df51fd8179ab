package org.hsscontract.commandline;

import org.hsscontract.commandlinekit.WholeNumber;

/** The bounds of this program's numbers. */
final class Bounds {
    private Bounds() {}

    static final class Positive extends WholeNumber {
        Positive() {
            super(1, Integer.MAX_VALUE);
        }
    }

    static final class PerSecond extends WholeNumber {
        PerSecond() {
            super(1, 1_000_000);
        }
    }

    static final class Port extends WholeNumber {
        Port() {
            super(0, 65535);
        }
    }

    static final class Seconds extends WholeNumber {
        Seconds() {
            super(1, 3600);
        }
    }
}
