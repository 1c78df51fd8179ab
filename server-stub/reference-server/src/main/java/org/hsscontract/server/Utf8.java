package org.hsscontract.server;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;

/** Text as the tables keep it. */
final class Utf8 {

    private Utf8() {}

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static List<byte[]> bytes(Collection<String> texts) {
        return texts.stream().map(Utf8::bytes).toList();
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
