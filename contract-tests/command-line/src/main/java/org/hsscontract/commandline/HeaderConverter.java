package org.hsscontract.commandline;

import org.hsscontract.core.http.HeaderFields;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads {@code NAME: VALUE}. The value is not repeated in errors. */
final class HeaderConverter implements ITypeConverter<HeaderFields.Field> {
    @Override
    public HeaderFields.Field convert(String text) {
        int colon = text.indexOf(':');
        if (colon < 1) {
            throw new TypeConversionException("it must look like 'Name: value'");
        }
        return new HeaderFields.Field(
                text.substring(0, colon).strip(), text.substring(colon + 1).strip());
    }
}
