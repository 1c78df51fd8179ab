package org.hsscontract.tests.right;

import org.hsscontract.core.http.HeaderFields;

/** A request as it stood on the wire, without its body. */
record Request(String method, String target, HeaderFields headers, boolean hasBody) {

    String rawPath() {
        return target.split("\\?", 2)[0];
    }

    /** Without the question mark; empty if there is none. */
    String rawQuery() {
        return target.contains("?") ? target.split("\\?", 2)[1] : "";
    }

    String header(String name) {
        return headers.first(name).orElse("");
    }

    Request with(String otherMethod, String otherTarget) {
        return new Request(otherMethod, otherTarget, headers, hasBody);
    }

    Request withHeader(String name, String value) {
        return new Request(method, target, headers.without(name).with(name, value), hasBody);
    }
}
