package org.hsscontract.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers within bounds. */
abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same thing is to be said of it.
        }
        throw new TypeConversionException("it must be " + least + " to " + most + ", but is '" + text + "'");
    }

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
