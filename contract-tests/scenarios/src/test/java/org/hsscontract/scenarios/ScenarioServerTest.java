package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.ResponseVector;
import org.hsscontract.core.vector.Transfer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server puts on the wire and keeps, octet by octet. */
@Timeout(60)
class ScenarioServerTest {
    private static final String PROCESSES = "/v5/p1/asset/process/statistics";
    private static final String PORTS = "/v5/p1/asset/port/statistics";
    private static final String TOKEN = "X-Auth-Token: a-token-for-tests";

    private final ScenarioServer server = ScenarioServer.start(Contract.published());
    private final RawClient client = new RawClient(server.uri());

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void answersARequestVectorWithAnEmptyList() throws IOException {
        assertThat(client.get("/scenarios/process-parameters/none" + PROCESSES, TOKEN))
                .isEqualTo(
                        "HTTP/1.1 200 Scenario\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: 30\r\n\r\n"
                                + "{\"total_num\":0,\"data_list\":[]}");
    }

    @Test
    void answersAResponseVectorWithItsStatusHeadersAndOctets() throws IOException {
        byte[] body = Base64.getDecoder()
                .decode("eyJ0b3RhbF9udW0iOjEsImRhdGFfbGlzdCI6W3sicGF0aCI6Ii9ncvbfZSIsIm51bSI6MX1dfQ==");
        assertThat(client.get("/scenarios/not-json/latin-1" + PROCESSES))
                .endsWith(
                        "Content-Length: " + body.length + "\r\n\r\n" + new String(body, StandardCharsets.ISO_8859_1));
        assertThat(client.get("/scenarios/retry-after/unavailable" + PORTS))
                .startsWith("HTTP/1.1 503 Scenario\r\nContent-Type: application/json\r\nRetry-After: 1\r\n")
                .endsWith("\"error_msg\":\"Throttled\"}");
    }

    @Test
    void sendsChunksOfOneByte() throws IOException {
        String id = Contract.published().vectors().stream()
                .filter(v -> v instanceof ResponseVector response && response.transfer() == Transfer.CHUNKS_OF_ONE_BYTE)
                .findFirst()
                .orElseThrow()
                .id();
        assertThat(client.get("/scenarios/" + id + PROCESSES))
                .contains("\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1\r\n\"\r\n1\r\nt\r\n")
                .doesNotContain("Content-Length")
                .endsWith("1\r\n}\r\n0\r\n\r\n");
    }

    @Test
    void cutsOffWhereTheVectorSays() throws IOException {
        assertThat(client.get("/scenarios/transfer-cut-off/behind-a-whole-text" + PROCESSES))
                .endsWith("Content-Length: 130\r\n\r\n{\"total_num\":0,\"data_list\":[]}");
    }

    @Test
    void leavesAnAnswerWithoutAnEndOpenUntilItIsClosed() throws IOException {
        try (Socket socket =
                client.open(RawClient.request("GET", "/scenarios/transfer-never-ends/before-the-body" + PORTS))) {
            socket.setSoTimeout(300);
            assertThatThrownBy(() -> socket.getInputStream().readAllBytes()).isInstanceOf(SocketTimeoutException.class);
            server.close();
            socket.setSoTimeout(20_000);
            assertThat(endOf(socket)).isTrue();
        }
    }

    @Test
    void answersManyAtOnce() throws IOException {
        try (Socket idle = client.open("");
                Socket half = client.open("GET / HT")) {
            assertThat(client.get("/")).startsWith("HTTP/1.1 200");
            assertThat(List.of(idle, half)).allMatch(Socket::isConnected);
        }
    }

    @Test
    void pagesAListByLimitAndOffset() throws IOException {
        String base = "/scenarios/port-pages/several" + PORTS;
        assertThat(client.get(base + "?limit=2&offset=24"))
                .endsWith("{\"total_num\":25,\"data_list\":[{\"port\":443,\"type\":\"T24\",\"num\":1}]}");
        assertThat(client.get(base + "?limit=2&offset=25")).endsWith("{\"total_num\":25,\"data_list\":[]}");
        assertThat(client.get(base)).contains("\"T0\"").contains("\"T9\"").doesNotContain("\"T10\"");
        assertThat(client.get(base + "?limit=0")).startsWith("HTTP/1.1 400");
        assertThat(client.get(base + "?limit=201")).startsWith("HTTP/1.1 400");
        assertThat(client.get(base + "?offset=2147483648")).startsWith("HTTP/1.1 400");
        assertThat(client.get(base + "?offset=-1")).startsWith("HTTP/1.1 400");
        assertThat(client.get(base + "?offset=1&offset=2")).startsWith("HTTP/1.1 400");
    }

    @Test
    void pagesAsAVectorSaysAgainstTheContract() throws IOException {
        assertThat(client.get("/scenarios/short-pages" + PROCESSES + "?limit=10&offset=2"))
                .contains("/usr/bin/2")
                .contains("/usr/bin/3")
                .doesNotContain("/usr/bin/4");
        assertThat(client.get("/scenarios/total-not-trusted/zero" + PORTS + "?limit=10"))
                .contains("{\"total_num\":0,")
                .contains("\"T9\"");
        assertThat(client.get("/scenarios/same-page-again-and-again/ports" + PORTS + "?limit=1&offset=7"))
                .contains("\"T0\"")
                .contains("\"total_num\":2147483647,");
        assertThat(client.get("/scenarios/error-on-a-later-page/later" + PORTS + "?offset=19"))
                .startsWith("HTTP/1.1 200");
        assertThat(client.get("/scenarios/error-on-a-later-page/later" + PORTS + "?offset=20"))
                .startsWith("HTTP/1.1 503")
                .contains("HSS.0041");
    }

    @Test
    void keepsRequestsAsTheyCame() throws IOException {
        String head =
                "GET /scenarios/process-parameters/none/x y?Z=%7e HTTP/1.1\r\nhOST:  localhost \r\nContent-Length: 3";
        client.send(head + "\r\n\r\nabc");
        assertThat(server.scenario("process-parameters/none").requests())
                .singleElement()
                .satisfies(r -> {
                    assertThat(r.head()).isEqualTo(head);
                    assertThat(r.body()).asString().isEqualTo("abc");
                    assertThat(r.target()).isEqualTo("/scenarios/process-parameters/none/x y?Z=%7e");
                });
        client.send(RawClient.request("POST", "/scenarios/process-parameters/path/", "Transfer-Encoding: chunked")
                + "3\r\nabc\r\n0\r\n\r\n");
        assertThat(server.scenario("process-parameters/path").requests())
                .singleElement()
                .satisfies(r -> assertThat(r.body()).asString().isEqualTo("3\r\nabc\r\n0\r\n\r\n"));
    }

    @Test
    void keepsWhatWentToNoScenario() throws IOException {
        client.get("/v5/p1/asset/port/statistics");
        client.get("/scenarios/no-such-vector/v5");
        client.send("PRI * HTTP/2.0\r\n\r\n");
        try (Socket tls = client.open("\u0016\u0003\u0001 no HTTP")) {
            tls.shutdownOutput();
            endOf(tls);
        }
        assertThat(server.strays())
                .extracting(ReceivedRequest::line)
                .containsExactly(
                        "GET /v5/p1/asset/port/statistics HTTP/1.1",
                        "GET /scenarios/no-such-vector/v5 HTTP/1.1",
                        "PRI * HTTP/2.0",
                        "\u0016\u0003\u0001 no HTTP");
    }

    @Test
    void givesUpOnARequestThatIsTooLong() throws IOException {
        String endless = "GET /scenarios/x/" + "a".repeat(RequestReader.MOST_HEAD) + " HTTP/1.1\r\n\r\n";
        try {
            assertThat(client.send(endless)).startsWith("HTTP/1.1 404");
        } catch (IOException e) {
            // It was closed while there was still something to read.
        }
        assertThat(server.strays())
                .singleElement()
                .satisfies(r -> assertThat(r.head()).hasSize(RequestReader.MOST_HEAD));
    }

    @Test
    void listsTheScenarios() throws IOException {
        JsonNode list = json(client.get("/"));
        assertThat(list.size()).isEqualTo((int) Contract.published().vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .count());
        assertThat(list.get(0).path("url").asString())
                .isEqualTo(server.uri() + "/scenarios/" + list.get(0).path("id").asString());
        String page = client.get("/", "Accept: text/html,*/*");
        assertThat(page)
                .contains("Content-Type: text/html; charset=utf-8")
                .contains("<!doctype html>")
                .contains("<code>" + server.uri() + "/scenarios/path-characters/space</code>");
        assertThat(server.strays()).isEmpty();
    }

    @Test
    void saysWhatIsThoughtOfTheRequestsSoFar() throws IOException {
        String base = "/scenarios/process-parameters/limit";
        JsonNode before = json(client.get(base + "/judgement"));
        assertThat(before.path("requests").asString()).isEqualTo("none yet");
        assertThat(before.at("/arguments/limit").asInt()).isEqualTo(50);
        assertThat(before.path("url").asString()).isEqualTo(server.uri() + base);

        String path = base + "/v5/0a1b2c3d4e5f60718293a4b5c6d7e8f9/asset/process/statistics";
        client.get(path + "?limit=5", TOKEN);
        JsonNode wrong = json(client.get(base + "/judgement"));
        assertThat(wrong.path("requests").asString()).isEqualTo("wrong");
        assertThat(wrong.at("/findings/0/expected").asString()).isEqualTo("the query to have limit=\"50\"");

        assertThat(client.send(RawClient.request("DELETE", base + "/judgement")))
                .startsWith("HTTP/1.1 200");
        client.get(path + "?limit=50", TOKEN);
        JsonNode right = json(client.get(base + "/judgement"));
        assertThat(right.path("requests").asString()).isEqualTo("right");
        assertThat(right.path("findings").isEmpty()).isTrue();
        assertThat(right.at("/expect/method").asString()).isEqualTo("GET");
        assertThat(client.send(RawClient.request("PUT", base + "/judgement"))).startsWith("HTTP/1.1 405");
    }

    @Test
    void listensOnTheLoopbackInterfaceOnly() throws IOException {
        List<InetAddress> others = Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(a -> !a.isLoopbackAddress() && !a.isLinkLocalAddress())
                .toList();
        for (InetAddress other : others) {
            assertThatThrownBy(() -> new Socket(other, server.uri().getPort()).close())
                    .isInstanceOf(ConnectException.class);
        }
        assertThat(server.uri().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void freesItsPortAndRefusesATakenOne() {
        int port = server.uri().getPort();
        assertThatThrownBy(() -> ScenarioServer.start(Contract.published(), port))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("port " + port)
                .hasMessageContaining("choose another");
        server.close();
        try (ScenarioServer again = ScenarioServer.start(Contract.published(), port)) {
            assertThat(again.uri().getPort()).isEqualTo(port);
        }
    }

    @Test
    void stopsAnSdkThatAsksForEver() throws IOException {
        Scenario scenario = server.scenario("same-page-again-and-again/ports");
        ReceivedRequest request = new ReceivedRequest("GET /scenarios/x HTTP/1.1", new byte[0]);
        for (int i = 0; i < 1000; i++) {
            assertThat(scenario.answer(request)).isPresent();
        }
        assertThat(scenario.answer(request)).isEmpty();
        assertThat(scenario.requests()).hasSize(1000);
        assertThat(client.get("/scenarios/same-page-again-and-again/ports" + PORTS))
                .isEmpty();
    }

    private static boolean endOf(Socket socket) {
        try {
            socket.getInputStream().readAllBytes();
        } catch (SocketTimeoutException e) {
            return false;
        } catch (IOException e) {
            return true;
        }
        return true;
    }

    private static JsonNode json(String response) {
        return new JsonMapper()
                .readTree(new String(
                        response.split("\r\n\r\n", 2)[1].getBytes(StandardCharsets.ISO_8859_1),
                        StandardCharsets.UTF_8));
    }
}
