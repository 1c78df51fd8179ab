package org.hsscontract.sdk.commandline;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Whole numbers within bounds. */
abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int most;

    WholeNumber(int most) {
        this.most = most;
    }

    @Override
    public Integer convert(String text) {
        try {
            int number = Integer.parseInt(text);
            if (number >= 1 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // The same thing is to be said of it.
        }
        throw new TypeConversionException("it must be 1 to " + most + ", but is '" + text + "'");
    }

    static final class Jobs extends WholeNumber {
        Jobs() {
            super(64);
        }
    }

    static final class Seconds extends WholeNumber {
        Seconds() {
            super(86_400);
        }
    }
}
