package org.hsscontract.commandlinekit;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers within bounds. An option names a subclass that has no more than a constructor with its bounds. */
public abstract class WholeNumber implements ITypeConverter<Integer> {
    private final int least;
    private final int most;

    /**
     * @param least the smallest that is taken
     * @param most the largest that is taken
     */
    protected WholeNumber(int least, int most) {
        this.least = least;
        this.most = most;
    }

    @Override
    public final Integer convert(String text) {
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
}
