package org.hsscontract.commandline;

import org.hsscontract.verifier.wire.WireHeaders;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code NAME: VALUE}. The value is not repeated in errors. */
final class HeaderConverter implements ITypeConverter<WireHeaders.Field> {
    @Override
    public WireHeaders.Field convert(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new TypeConversionException("it must look like 'Name: value'");
        }
        return new WireHeaders.Field(text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
}
