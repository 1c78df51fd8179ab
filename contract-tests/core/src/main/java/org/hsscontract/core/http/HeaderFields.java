package org.hsscontract.core.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Header fields in the order of the wire, repeated ones kept; names compare without case. Immutable. */
public record HeaderFields(List<Field> fields) {
    /** One header field as it stood on the wire. */
    public record Field(String name, String value) {}

    public HeaderFields {
        fields = List.copyOf(fields);
    }

    public static HeaderFields none() {
        return new HeaderFields(List.of());
    }

    public HeaderFields with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new HeaderFields(more);
    }

    public HeaderFields without(String name) {
        return new HeaderFields(
                fields.stream().filter(f -> !f.name().equalsIgnoreCase(name)).toList());
    }

    /** The values of all fields of that name. */
    public List<String> all(String name) {
        return fields.stream()
                .filter(f -> f.name().equalsIgnoreCase(name))
                .map(Field::value)
                .toList();
    }

    /** The value of the first field of that name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
