package org.hsscontract.tests.faulty;

import static org.hsscontract.tests.faulty.Faults.answer;
import static org.hsscontract.tests.faulty.Faults.request;
import static org.hsscontract.tests.faulty.Faults.response;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hsscontract.tests.proxy.ProxyResponse;

/** What HTTP demands of every server with MUST or MUST NOT, broken once. */
final class MessageFaults {
    private MessageFaults() {}

    static List<Fault> all() {
        return List.of(
                response(
                                "401-without-challenge",
                                "A 401 has no WWW-Authenticate.",
                                "challenge-with-401",
                                (r, a) -> a.status() == 401 ? a.withoutHeader("WWW-Authenticate") : a)
                        .breaks("RFC 9110 §15.5.2"),
                response(
                                "head-with-body",
                                "A body follows the answer to HEAD.",
                                "head-as-get",
                                (r, a) -> r.method().equals("HEAD")
                                        ? a.withBody("{\"total_num\":0,\"data_list\":[]}")
                                                .withEnd(ProxyResponse.End.BODY_AGAIN)
                                        : a)
                        .breaks("RFC 9110 §9.3.2"),
                request(
                                "host-not-demanded",
                                "A request needs no Host.",
                                "host-required",
                                r -> r.headers().first("Host").isEmpty() ? r.withHeader("Host", "localhost") : r)
                        .breaks("RFC 9112 §3.2"),
                answer("head-length-wrong", "Content-Length of HEAD is not that of GET.", "head-as-get", (r, up) -> {
                            ProxyResponse a = up.send(r);
                            return r.method().equals("HEAD") && a.ok()
                                    ? a.withHeader(
                                            "Content-Length",
                                            String.valueOf(
                                                    up.send(r.withMethod("GET")).body().length + 1))
                                    : a;
                        })
                        .breaks("RFC 9110 §8.6"),
                response(
                                "chunked-and-length",
                                "A chunked answer has Content-Length too.",
                                "transfer-whole",
                                (r, a) -> a.body().length > 0
                                        ? a.withHeader("Transfer-Encoding", "chunked")
                                                .withHeader("Content-Length", String.valueOf(a.body().length))
                                                .withText(t -> Integer.toHexString(a.body().length) + "\r\n" + t
                                                        + "\r\n0\r\n\r\n")
                                        : a)
                        .breaks("RFC 9112 §6.2"),
                response(
                                "204-with-length",
                                "An empty list is 204, with Content-Length.",
                                "transfer-whole",
                                (r, a) -> Faults.isEmpty(a)
                                        ? a.withStatus(204).withBody("").withHeader("Content-Length", "0")
                                        : a)
                        .breaks("RFC 9110 §8.6"),
                response(
                                "204-with-chunks",
                                "An empty list is 204, with Transfer-Encoding.",
                                "transfer-whole",
                                (r, a) -> Faults.isEmpty(a)
                                        ? a.withStatus(204).withBody("").withHeader("Transfer-Encoding", "chunked")
                                        : a)
                        .breaks("RFC 9112 §6.1"),
                response(
                                "length-repeated",
                                "Content-Length comes twice with the same value.",
                                "transfer-whole",
                                (r, a) -> new ProxyResponse(
                                        a.status(),
                                        a.headers()
                                                .with("Content-Length", String.valueOf(a.body().length))
                                                .with("Content-Length", String.valueOf(a.body().length)),
                                        a.body(),
                                        a.end()))
                        .breaks("RFC 9110 §5.3"),
                response(
                                "header-line-folded",
                                "A header field goes on in a second line.",
                                "transfer-whole",
                                (r, a) -> a.withHeader("X-Note", "one\r\n two"))
                        .breaks("RFC 9112 §5.2"),
                response(
                                "gzip-undeclared",
                                "The body is compressed, and no header says so.",
                                "content-encoding-true strict-json",
                                (r, a) -> a.body().length > 0 ? a.withBody(compressed(a.body())) : a)
                        .breaks("RFC 9110 §8.4"));
    }

    private static byte[] compressed(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
