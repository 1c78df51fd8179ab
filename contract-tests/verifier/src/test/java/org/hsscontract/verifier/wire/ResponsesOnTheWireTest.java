package org.hsscontract.verifier.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hsscontract.verifier.wire.RawServer.silence;
import static org.hsscontract.verifier.wire.RawServer.text;
import static org.hsscontract.verifier.wire.RawServer.then;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.RawServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes of a response and what is made of them; ~ stands for CR LF, ^ for LF. */
@Timeout(60)
class ResponsesOnTheWireTest {
    private static final WireRequest GET = new WireRequest("GET", "/x", HeaderFields.none());
    private static final WireRequest HEAD = new WireRequest("HEAD", "/x", HeaderFields.none());
    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(300);

    private static WireResponse answer(WireRequest request, Reply reply, Duration limit)
            throws IOException, TransferException {
        try (RawServer server = RawServer.of(List.of(reply));
                WireClient client = new WireClient(server.uri(), limit)) {
            return client.send(request);
        }
    }

    private static TransferException failure(WireRequest request, Reply reply, Duration limit) {
        return catchThrowableOfType(TransferException.class, () -> answer(request, reply, limit));
    }

    private static String body(WireResponse response) {
        return new String(response.body(), StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = true,
            value = {
                "Content-Length right           | HTTP/1.1 200 OK~Content-Length: 5~~hello                                     | 200 | hello",
                "Content-Length 0               | HTTP/1.1 200 OK~Content-Length: 0~~                                          | 200 | ''",
                "zeros before Content-Length    | HTTP/1.1 200 OK~Content-Length: 00000000000000000005~~hello                  | 200 | hello",
                "no reason phrase               | HTTP/1.1 404~Content-Length: 2~~no                                           | 404 | no",
                "HTTP/1.0                       | HTTP/1.0 200 OK~Content-Length: 5~~hello                                     | 200 | hello",
                "header value without space     | HTTP/1.1 200 OK~Content-Length:5~~hello                                      | 200 | hello",
                "chunked                        | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~hel~2~lo~0~~                   | 200 | hello",
                "chunk sizes in hexadecimal     | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~a~0123456789~0B~0123456789a~00~~ | 200 | 01234567890123456789a",
                "coding in another case         | HTTP/1.1 200 OK~transfer-encoding: Chunked~~5~hello~0~~                      | 200 | hello",
                "chunk extensions and trailers  | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5;a=1;b=\"2\"~hello~0;z~X-T: 1~~ | 200 | hello",
                "zeros before a chunk size      | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0000000000005~hello~0~~          | 200 | hello",
                "Transfer-Encoding in two lines | HTTP/1.1 200 OK~Transfer-Encoding: identity~Transfer-Encoding: chunked~~5~hello~0~~ | 200 | hello",
                "CR LF within a chunk           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~7~a~b~c~0~~                      | 200 | a~b~c",
                "until the connection is closed | HTTP/1.1 200 OK~~hello                                                       | 200 | hello",
                "1xx before the answer          | HTTP/1.1 100 Continue~~HTTP/1.1 103 Early Hints~Link: </x>~~HTTP/1.1 200 OK~Content-Length: 5~~hello | 200 | hello",
                "204 has no body                | HTTP/1.1 204 No Content~~                                                    | 204 | ''",
                "304 has none, whatever it says | HTTP/1.1 304 Not Modified~Content-Length: 5~~                                | 304 | ''",
                "lines that end with LF alone   | HTTP/1.1 200 OK^Content-Length: 5^^hello                                     | 200 | hello",
            })
    void wholeMessagesAreRead(String what, String wire, int status, String body) throws IOException, TransferException {
        WireResponse response = answer(GET, text(wire), AMPLE);
        assertThat(response.status()).as(what).isEqualTo(status);
        assertThat(body(response)).isEqualTo(body.replace("~", "\r\n"));
        assertThat(response.trailing()).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Content-Length too large     | HTTP/1.1 200 OK~Content-Length: 9~~hello                                    | CUT_OFF   | 4 bytes before",
                "two Content-Lengths          | HTTP/1.1 200 OK~Content-Length: 5~Content-Length: 6~~hello                  | MALFORMED | Content-Length comes more than once: [5, 6]",
                "two equal Content-Lengths    | HTTP/1.1 200 OK~Content-Length: 5~content-length: 5~~hello                  | MALFORMED | Content-Length comes more than once: [5, 5]",
                "a list of Content-Lengths    | HTTP/1.1 200 OK~Content-Length: 5, 6~~hello                                 | MALFORMED | Content-Length is no number: 5, 6",
                "a negative Content-Length    | HTTP/1.1 200 OK~Content-Length: -5~~hello                                   | MALFORMED | Content-Length is no number: -5",
                "a signed Content-Length      | HTTP/1.1 200 OK~Content-Length: +5~~hello                                   | MALFORMED | Content-Length is no number: +5",
                "Content-Length not a number  | HTTP/1.1 200 OK~Content-Length: five~~hello                                 | MALFORMED | Content-Length is no number: five",
                "an empty Content-Length      | HTTP/1.1 200 OK~Content-Length:~~hello                                      | MALFORMED | Content-Length is no number: ",
                "Content-Length beyond memory | HTTP/1.1 200 OK~Content-Length: 99999999999~~hello                          | CUT_OFF   | announced 99999999999 bytes",
                "Content-Length of 20 digits  | HTTP/1.1 200 OK~Content-Length: 99999999999999999999~~hello                 | TOO_LARGE | larger than any body",
                "a chunk larger by 1          | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~6~hello~0~~                     | MALFORMED | a chunk",
                "a chunk larger by 2          | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~7~hello~0~~                     | MALFORMED | a chunk",
                "a chunk smaller by 1         | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~4~hello~0~~                     | MALFORMED | not as long as it announced",
                "a chunk beyond the end       | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~ff~hello~0~~                    | CUT_OFF   | announced 255 bytes",
                "a negative chunk             | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~-5~hello~0~~                    | MALFORMED | chunk size is not one: -5",
                "a chunk size that is none    | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~0x5~hello~0~~                   | MALFORMED | chunk size is not one: 0x5",
                "no chunk at all              | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~hello~                          | MALFORMED | chunk size is not one: hello",
                "last chunk missing           | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~                        | CUT_OFF   | within a chunk",
                "last empty line missing      | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~0~                      | CUT_OFF   | within the header",
                "a trailer that is none       | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~0~what~~                | MALFORMED | a header line is not one: what",
                "both framings                | HTTP/1.1 200 OK~Content-Length: 5~Transfer-Encoding: chunked~~5~hello~0~~   | MALFORMED | both Content-Length and Transfer-Encoding",
                "chunked twice                | HTTP/1.1 200 OK~Transfer-Encoding: chunked~Transfer-Encoding: chunked~~0~~  | MALFORMED | the body is chunked more than once: [chunked, chunked]",
                "chunked twice in one line    | HTTP/1.1 200 OK~Transfer-Encoding: chunked, chunked~~0~~                    | MALFORMED | the body is chunked more than once: [chunked, chunked]",
                "gzip that is none            | HTTP/1.1 200 OK~Transfer-Encoding: gzip, chunked~~0~~                       | MALFORMED | not in the transfer coding gzip",
                "an unknown transfer coding   | HTTP/1.1 200 OK~Transfer-Encoding: br, chunked~~0~~                         | MALFORMED | the transfer coding br is not known",
                "only a 1xx                   | HTTP/1.1 100 Continue~~                                                     | CUT_OFF   | within the status line",
                "cut within the status line   | HTTP/1.1 20                                                                 | CUT_OFF   | within the status line",
                "cut within the header        | HTTP/1.1 200 OK~Content-Le                                                  | CUT_OFF   | within the header",
                "no status                    | HTTP/1.1 OK~~                                                               | MALFORMED | the status line is not one: HTTP/1.1 OK",
                "a status of four digits      | HTTP/1.1 2000 OK~~                                                          | MALFORMED | the status line is not one",
                "a status without class       | HTTP/1.1 999 What~~                                                         | MALFORMED | the status line is not one",
                "another version              | HTTP/2 200 OK~~                                                             | MALFORMED | the status line is not one",
                "no HTTP                      | hello~~                                                                     | MALFORMED | the status line is not one: hello",
                "a header without colon       | HTTP/1.1 200 OK~Content-Length 5~~hello                                     | MALFORMED | a header line is not one: Content-Length 5",
                "a header without name        | HTTP/1.1 200 OK~: 5~~hello                                                  | MALFORMED | a header line is not one",
                "a space before the colon     | HTTP/1.1 200 OK~Content-Length : 5~~hello                                   | MALFORMED | a header line is not one",
                "a folded header              | HTTP/1.1 200 OK~X-A: 1~ and: 2~~                                            | MALFORMED | a header line is not one",
            })
    void brokenMessagesAreNot(String what, String wire, TransferException.Kind kind, String said) {
        TransferException failure = failure(GET, text(wire), AMPLE);
        assertThat(failure).as(what).isNotNull().hasMessageContaining(said);
        assertThat(failure.kind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Content-Length: 5~Content-Length: 5~~hello                | RFC 9110 §5.3",
                "HTTP/1.1 200 OK~Content-Length: five~~hello                               | RFC 9110 §2.2",
                "HTTP/1.1 200 OK~Content-Length: 9~~hello                                  | RFC 9110 §8.6",
                "HTTP/1.1 200 OK~Content-Length: 5~Transfer-Encoding: chunked~~5~hello~0~~ | RFC 9112 §6.2",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked, chunked~~0~~                  | RFC 9112 §6.1",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~4~hello~0~~                   | RFC 9110 §2.2",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~                      | RFC 9110 §2.2",
                "HTTP/1.1 200 OK~X-A: 1~ and: 2~~                                          | RFC 9110 §2.2",
                "HTTP/1.1 20                                                               | RFC 9110 §2.2",
                "HTTP/1.1 200 OK~Transfer-Encoding: br, chunked~~0~~                       | ''",
                "HTTP/1.1 200 OK~Content-Length: 99999999999999999999~~hello               | ''",
            })
    void theSectionThatIsBrokenIsNamedIfOneIs(String wire, String section) {
        assertThat(failure(GET, text(wire), AMPLE).broken().orElse("")).isEqualTo(section);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Transfer-Encoding: gzip, chunked", "Transfer-Encoding: x-gzip~Transfer-Encoding: chunked"})
    void aTransferCodingBeforeChunkedIsTakenOff(String codings) throws IOException, TransferException {
        ByteArrayOutputStream wire = new ByteArrayOutputStream();
        byte[] zipped = zipped("hello");
        wire.writeBytes(("HTTP/1.1 200 OK~" + codings + "~~" + Integer.toHexString(zipped.length) + "~")
                .replace("~", "\r\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        wire.writeBytes(zipped);
        wire.writeBytes("\r\n0\r\n\r\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThat(body(answer(GET, socket -> socket.getOutputStream().write(wire.toByteArray()), AMPLE)))
                .isEqualTo("hello");
    }

    private static byte[] zipped(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(text.getBytes(StandardCharsets.ISO_8859_1));
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "HTTP/1.1 20",
                "HTTP/1.1 200 OK~Content-Length: 9~~hello",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~",
                "HTTP/1.1 200 OK~~hello",
                "HTTP/1.1 100 Continue~~",
            })
    void whatDoesNotComeIsWaitedForUntilTheTimeLimit(String wire) {
        TransferException failure = failure(GET, then(text(wire), silence()), SHORT);
        assertThat(failure).isNotNull().hasMessage("no whole response within 300 ms");
        assertThat(failure.kind()).isEqualTo(TransferException.Kind.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "HTTP/1.1 200 OK~X-Drip: ", "HTTP/1.1 200 OK~Content-Length: 999999~~", "HTTP/1.1 200 OK~~"})
    void theTimeLimitIsForTheWholeExchangeHoweverItDrips(String wire) {
        TransferException failure = failure(GET, then(text(wire), RawServer.drip()), SHORT);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(TransferException.Kind.TIMED_OUT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"HTTP/1.1 200 OK~X-Long: ", "HTTP/1.1 200 OK~Content-Length: 99999999~~", "HTTP/1.1 200 OK~~"})
    void nothingIsReadWithoutBound(String wire) {
        Reply endless = socket -> {
            byte[] much = "x".repeat(1 << 20).getBytes(StandardCharsets.ISO_8859_1);
            while (true) {
                socket.getOutputStream().write(much);
            }
        };
        TransferException failure = failure(GET, then(text(wire), endless), AMPLE);
        assertThat(failure).isNotNull();
        assertThat(failure.kind()).isEqualTo(TransferException.Kind.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no body                        | HTTP/1.1 200 OK~Content-Length: 5~~                         | false | 0",
                "no body, not closed            | HTTP/1.1 200 OK~Content-Length: 5~~                         | true  | 0",
                "wrongly a body                 | HTTP/1.1 200 OK~Content-Length: 5~~hello                    | false | 5",
                "wrongly a body, not closed     | HTTP/1.1 200 OK~Content-Length: 5~~hello                    | true  | 5",
                "wrongly chunks, not closed     | HTTP/1.1 200 OK~Transfer-Encoding: chunked~~5~hello~0~~     | true  | 15",
            })
    void afterHeadNoBodyIsReadAndOneThatCameIsSeen(String what, String wire, boolean open, int trailing)
            throws IOException, TransferException {
        WireResponse response = answer(HEAD, open ? then(text(wire), silence()) : text(wire), AMPLE);
        assertThat(response.body()).as(what).isEmpty();
        assertThat(response.trailing()).isEqualTo(trailing);
    }

    @Test
    void bytesBehindTheMessageAreSeen() throws IOException, TransferException {
        WireResponse response = answer(GET, then(text("HTTP/1.1 200 OK~Content-Length: 4~~hello"), silence()), AMPLE);
        assertThat(body(response)).isEqualTo("hell");
        assertThat(response.trailing()).isEqualTo(1);
    }

    @Test
    void headersKeepTheirOrderCaseAndRepetition() throws IOException, TransferException {
        WireResponse response = answer(GET, text("HTTP/1.1 200 OK~B: 2~a:  1 ~b: 3~Content-Length: 0~~"), AMPLE);
        assertThat(response.headers().fields())
                .startsWith(
                        new HeaderFields.Field("B", "2"),
                        new HeaderFields.Field("a", "1"),
                        new HeaderFields.Field("b", "3"));
        assertThat(response.headers().all("b")).containsExactly("2", "3");
    }
}
