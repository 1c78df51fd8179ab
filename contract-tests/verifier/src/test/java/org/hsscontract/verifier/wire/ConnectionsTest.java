package org.hsscontract.verifier.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.hsscontract.verifier.wire.RawServer.text;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.wire.RawServer.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class ConnectionsTest {
    private static final Duration AMPLE = Duration.ofSeconds(30);
    private static final Reply ONE = text("HTTP/1.1 200 OK~Content-Length: 3~~one");
    private static final Reply TWO = text("HTTP/1.1 200 OK~Content-Length: 3~~two");
    private static final Reply NOTHING = socket -> {};

    private static WireRequest get(String target) {
        return new WireRequest("GET", target, HeaderFields.none());
    }

    private static String body(WireClient client, String target) throws TransferException {
        return new String(client.send(get(target)).body(), StandardCharsets.ISO_8859_1);
    }

    @Test
    void requestsGoOutToTheLetter() throws IOException, TransferException {
        HeaderFields headers =
                HeaderFields.none().with("X-Auth-Token", "t").with("x-b", "").with("X-Auth-Token", "u");
        try (RawServer server = RawServer.of(List.of(ONE));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            client.send(new WireRequest("pOST", "/a%zz/../b?x=1&x=%&&", headers));
            assertThat(server.requests())
                    .containsExactly("pOST /a%zz/../b?x=1&x=%&& HTTP/1.1\r\nHost: "
                            + server.uri().getAuthority()
                            + "\r\nX-Auth-Token: t\r\nx-b: \r\nX-Auth-Token: u\r\nConnection: keep-alive\r\n\r\n");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HTTP/1.1 200 OK~Content-Length: 3~~one                        | 1",
                "HTTP/1.1 200 OK~Transfer-Encoding: chunked~~3~one~0~~         | 1",
                "HTTP/1.1 200 OK~Connection: Close~Content-Length: 3~~one      | 2",
                "HTTP/1.0 200 OK~Content-Length: 3~~one                        | 2",
                "HTTP/1.1 200 OK~Content-Length: 3~~one and more               | 2",
                "HTTP/1.1 200 OK~~one                                          | 2",
            })
    void aConnectionIsUsedAgainWhereTheMessageAllows(String first, int connections)
            throws IOException, TransferException {
        boolean ends = !first.contains("Content-Length") && !first.contains("Transfer-Encoding");
        List<Reply> script = ends ? List.of(text(first)) : List.of(text(first), TWO);
        try (RawServer server = RawServer.of(script, List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            assertThat(body(client, "/1")).isEqualTo("one");
            assertThat(body(client, "/2")).isEqualTo("two");
            assertThat(server.connections()).isEqualTo(connections);
        }
    }

    @Test
    void aRequestIsSentAgainWhenAKeptConnectionClosesBeforeTheFirstByte() throws IOException, TransferException {
        try (RawServer server = RawServer.of(List.of(ONE, NOTHING), List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            assertThat(body(client, "/1")).isEqualTo("one");
            assertThat(body(client, "/2")).isEqualTo("two");
            assertThat(server.requests()).extracting(r -> r.split(" ")[1]).containsExactly("/1", "/2", "/2");
        }
    }

    @Test
    void aRequestIsSentAgainWhenAKeptConnectionIsResetBeforeTheFirstByte() throws IOException, TransferException {
        Reply reset = socket -> socket.setSoLinger(true, 0);
        try (RawServer server = RawServer.of(List.of(ONE, reset), List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            assertThat(body(client, "/1")).isEqualTo("one");
            assertThat(body(client, "/2")).isEqualTo("two");
        }
    }

    @Test
    void aRequestIsNotSentAgainOnceAByteCame() throws IOException, TransferException {
        try (RawServer server = RawServer.of(List.of(ONE, text("HT")), List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            assertThat(body(client, "/1")).isEqualTo("one");
            assertThatThrownBy(() -> client.send(get("/2")))
                    .isInstanceOf(TransferException.class)
                    .hasMessageContaining("within the status line");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void aFreshConnectionThatClosesBeforeTheFirstByteIsAFault() throws IOException {
        try (RawServer server = RawServer.of(List.of(NOTHING), List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            TransferException failure = catchThrowableOfType(TransferException.class, () -> client.send(get("/1")));
            assertThat(failure).hasMessage("the connection was closed without a response");
            assertThat(failure.kind()).isEqualTo(TransferException.Kind.CUT_OFF);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void headHasAConnectionOfItsOwn() throws IOException, TransferException {
        try (RawServer server = RawServer.of(List.of(text("HTTP/1.1 200 OK~Content-Length: 3~~")), List.of(TWO));
                WireClient client = new WireClient(server.uri(), AMPLE)) {
            client.send(new WireRequest("HEAD", "/1", HeaderFields.none()));
            assertThat(body(client, "/2")).isEqualTo("two");
            assertThat(server.requests().get(0)).contains("\r\nConnection: close\r\n");
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void whereNothingListensItIsUnreachable() throws IOException {
        RawServer gone = RawServer.of();
        gone.close();
        try (WireClient client = new WireClient(gone.uri(), AMPLE)) {
            TransferException failure = catchThrowableOfType(TransferException.class, () -> client.send(get("/")));
            assertThat(failure).hasMessageStartingWith("no connection to " + gone.uri());
            assertThat(failure.kind()).isEqualTo(TransferException.Kind.UNREACHABLE);
        }
    }
}
