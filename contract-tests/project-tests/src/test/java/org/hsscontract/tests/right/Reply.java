package org.hsscontract.tests.right;

import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.hsscontract.core.http.HeaderFields;

/** A response before it is framed: {@code Content-Length} and the like are not among its headers. */
record Reply(int status, HeaderFields headers, byte[] body) {
    static final String TYPE = "Content-Type";

    static Reply json(int status, String body) {
        return text(status, "application/json", body);
    }

    static Reply text(int status, String type, String body) {
        return new Reply(status, HeaderFields.none().with(TYPE, type), body.getBytes(StandardCharsets.UTF_8));
    }

    static Reply empty(int status) {
        return new Reply(status, HeaderFields.none(), new byte[0]);
    }

    boolean ok() {
        return status == 200;
    }

    Reply with(String name, String value) {
        return new Reply(status, headers.without(name).with(name, value), body);
    }

    Reply without(String name) {
        return new Reply(status, headers.without(name), body);
    }

    Reply withStatus(int other) {
        return new Reply(other, headers, body);
    }

    Reply withBody(byte[] other) {
        return new Reply(status, headers, other);
    }

    Reply withText(UnaryOperator<String> change) {
        return withBody(change.apply(new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }
}
