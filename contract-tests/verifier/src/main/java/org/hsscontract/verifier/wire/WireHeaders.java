package org.hsscontract.verifier.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Header fields in the order of the wire, repeated ones kept; names compare without case. Immutable. */
public record WireHeaders(List<Field> fields) {
    /** One header field as it stood on the wire. */
    public record Field(String name, String value) {}

    public WireHeaders {
        fields = List.copyOf(fields);
    }

    public static WireHeaders none() {
        return new WireHeaders(List.of());
    }

    public WireHeaders with(String name, String value) {
        List<Field> more = new ArrayList<>(fields);
        more.add(new Field(name, value));
        return new WireHeaders(more);
    }

    public WireHeaders without(String name) {
        return new WireHeaders(fields.stream().filter(f -> !f.name().equalsIgnoreCase(name)).toList());
    }

    /** The values of all fields of that name. */
    public List<String> all(String name) {
        return fields.stream().filter(f -> f.name().equalsIgnoreCase(name)).map(Field::value).toList();
    }

    /** The value of the first field of that name. */
    public Optional<String> first(String name) {
        return all(name).stream().findFirst();
    }
}
