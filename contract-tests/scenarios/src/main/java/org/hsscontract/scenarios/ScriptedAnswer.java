package org.hsscontract.scenarios;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.Transfer;
import tools.jackson.databind.JsonNode;

/**
 * What is put on the wire, right or broken.
 *
 * @param status the status
 * @param headers all but those of the transfer
 * @param body the content
 * @param transfer how it goes
 */
record ScriptedAnswer(int status, HeaderFields headers, byte[] body, Transfer transfer) {
    /** By how much the length of an answer that does not come whole is wrong. */
    private static final int MISSING = 100;

    static ScriptedAnswer of(int status, String mediaType, String body) {
        return new ScriptedAnswer(
                status,
                HeaderFields.none().with("Content-Type", mediaType),
                body.getBytes(StandardCharsets.UTF_8),
                Transfer.WHOLE);
    }

    static ScriptedAnswer json(int status, JsonNode body) {
        return of(status, "application/json", body.toString());
    }

    static ScriptedAnswer of(ResponseVector vector) {
        return new ScriptedAnswer(vector.status(), vector.headers(), vector.body(), vector.transfer());
    }

    /** Writes all that is to come; the connection has to stay open or be closed as {@code transfer} says. */
    void writeTo(OutputStream out) throws IOException {
        StringBuilder head = new StringBuilder("HTTP/1.1 ").append(status).append(" Scenario\r\n");
        headers.fields()
                .forEach(f ->
                        head.append(f.name()).append(": ").append(f.value()).append("\r\n"));
        head.append("Connection: close\r\n");
        switch (transfer) {
            case WHOLE -> head.append("Content-Length: ").append(body.length);
            case CHUNKS_OF_ONE_BYTE -> head.append("Transfer-Encoding: chunked");
            case CUT_OFF, NEVER_ENDS -> head.append("Content-Length: ").append(body.length + MISSING);
        }
        out.write(head.append("\r\n\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.write(transfer == Transfer.CHUNKS_OF_ONE_BYTE ? chunks() : body);
        out.flush();
    }

    private byte[] chunks() {
        ByteArrayOutputStream chunks = new ByteArrayOutputStream();
        for (byte octet : body) {
            chunks.writeBytes(new byte[] {'1', '\r', '\n', octet, '\r', '\n'});
        }
        chunks.writeBytes("0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return chunks.toByteArray();
    }
}
