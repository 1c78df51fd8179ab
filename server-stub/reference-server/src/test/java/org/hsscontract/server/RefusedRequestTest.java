package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.hsscontract.server.RawHttp.Answer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors on the wire. In the tables, PROCESSES and PORTS stand for the paths of the operations. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RefusedRequestTest {

    private static final String TOKEN = "secret-0123";
    private static final String PROCESSES = "/v5/p/asset/process/statistics";
    private static final String PORTS = "/v5/p/asset/port/statistics";

    private ReferenceServer server;
    private RawHttp http;

    @BeforeAll
    void start() {
        server = ReferenceServer.start(ServerOptions.builder()
                .source(AssetSource.documented("p"))
                .tokens(List.of(new AccessToken(TOKEN, Map.of("p", Set.of("0")))))
                .build());
        http = new RawHttp(server.baseUri());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            limit=0                    | limit must be an integer from 1 to 200, but was "0"
            limit=-1                   | limit must be an integer from 1 to 200, but was "-1"
            limit=201                  | limit must be an integer from 1 to 200, but was "201"
            limit=+5                   | limit must be an integer from 1 to 200, but was " 5"
            limit=%2B5                 | limit must be an integer from 1 to 200, but was "+5"
            limit=5%20                 | limit must be an integer from 1 to 200, but was "5 "
            limit=5%09                 | limit must be an integer from 1 to 200
            limit=1.0                  | limit must be an integer from 1 to 200, but was "1.0"
            limit=1e1                  | limit must be an integer from 1 to 200, but was "1e1"
            limit=0x10                 | limit must be an integer from 1 to 200, but was "0x10"
            limit=%230                 | limit must be an integer from 1 to 200, but was "#0"
            limit=1,000                | limit must be an integer from 1 to 200, but was "1,000"
            limit=%D9%A5               | limit must be an integer from 1 to 200
            limit=007                  | limit must be an integer from 1 to 200, but was "007"
            limit=2147483648           | limit must be an integer from 1 to 200, but was "2147483648"
            limit=                     | limit must be an integer from 1 to 200
            limit                      | limit must be an integer from 1 to 200
            limit=null                 | limit must be an integer from 1 to 200, but was "null"
            limit=secret-0123          | limit must be an integer from 1 to 200
            limit=1&limit=1            | limit must be given once, but was given 2 times
            lim%69t=1&limit=1          | limit must be given once, but was given 2 times
            offset=-1                  | offset must be an integer from 0 to 2147483647, but was "-1"
            offset=                    | offset must be an integer from 0 to 2147483647
            offset=2147483648          | offset must be an integer from 0 to 2147483647, but was "2147483648"
            category=HOST              | category must be host or container, but was "HOST"
            category=host%20           | category must be host or container, but was "host "
            category=                  | category must be host or container
            category=secret-0123       | category must be host or container
            path=                      | path must be a text of 1 to 4096 characters
            path=a&path=b              | path must be given once, but was given 2 times
            enterprise_project_id=     | enterprise_project_id must be a text of 1 to 256 characters
            """)
    void a_bad_value_is_named_with_what_is_allowed(String query, String message) throws Exception {
        assertRefused(get(PROCESSES + "?" + query), 400, "HSS.0001", message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            port=                | port must be an integer from -2147483648 to 2147483647
            port=http            | port must be an integer from -2147483648 to 2147483647, but was "http"
            port=2147483648      | port must be an integer from -2147483648 to 2147483647, but was "2147483648"
            port=-2147483649     | port must be an integer from -2147483648 to 2147483647, but was "-2147483649"
            port=80&port=443     | port must be given once, but was given 2 times
            type=                | type must be a text of 1 to 256 characters
            """)
    void a_bad_value_of_the_port_operation_is_named(String query, String message) throws Exception {
        assertRefused(get(PORTS + "?" + query), 400, "HSS.0001", message);
    }

    @ParameterizedTest
    @CsvSource({
        "path, %F0%9F%98%80, 4096",
        "enterprise_project_id, %F0%9F%98%80, 256",
        "path, a, 4096",
        "path, a, 100000"
    })
    void text_is_measured_in_code_points(String parameter, String character, int length) throws Exception {
        assertRefused(
                get(PROCESSES + "?" + parameter + "=" + character.repeat(length + 1)),
                400,
                "HSS.0001",
                parameter + " must be");
        if (length <= 4096) {
            assertThat(get(PROCESSES + "?" + parameter + "=" + character.repeat(length))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_project_id_is_measured_before_it_is_looked_up() throws Exception {
        String longest = "/v5/" + "%C3%A9".repeat(256) + "/asset/process/statistics";
        assertRefused(get(longest), 403, "HSS.0013", "project_id");
        assertRefused(
                get(longest.replaceFirst("%C3", "a%C3")),
                400,
                "HSS.0001",
                "project_id must be a text of 1 to 256 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path=%",
                "path=%2",
                "path=%zz",
                "path=%+1",
                "path=%ff",
                "path=%c0%af",
                "path=%ed%a0%80",
                "path=%f4%90%80%80",
                "path=a%E9b",
                "unknown=%ff",
                "%ff=1",
                "limit=0&x=%"
            })
    void a_query_that_cannot_be_decoded_is_a_parse_failure(String query) throws Exception {
        assertRefused(get(PROCESSES + "?" + query), 400, "HSS.0002", "percent-encoded UTF-8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "path=a+b",
                "path=a%20b",
                "path=\"<>[]\\^`{|}",
                "&&",
                "?",
                "=",
                "x=1&x=2",
                "Limit=0",
                "LIMIT=0",
                "limit[]=0",
                "port=http",
                "X-Auth-Token=nothing",
                "sort_key=port&sort_dir=asc",
                "offset=-0"
            })
    void what_the_contract_does_not_forbid_is_accepted(String query) throws Exception {
        assertThat(get(PROCESSES + "?" + query).status()).isEqualTo(200);
    }

    @Test
    void a_very_long_query_is_received() throws Exception {
        assertThat(get(PROCESSES + "?unknown=" + "a".repeat(100_000)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/v5",
                "/error",
                "/favicon.ico",
                PROCESSES + "/",
                PROCESSES + ";jsessionid=1",
                "/v5/p;x/asset/process/statistics",
                "//v5/p/asset/process/statistics",
                "/v5/p//asset/process/statistics",
                "/v5//asset/process/statistics",
                "/v5/x/../p/asset/process/statistics",
                "/v5/./p/asset/process/statistics",
                "/v5/../asset/process/statistics",
                "/v5/%2e%2e/asset/process/statistics",
                "/V5/p/asset/process/statistics",
                "/v5/p/asset/process/Statistics",
                "/v5/p/q/asset/process/statistics",
                PROCESSES + ".json"
            })
    void another_path_is_not_found_even_without_a_token(String path) throws Exception {
        assertRefused(http.send("GET " + path + " HTTP/1.1"), 404, "APIGW.0101", "no API at this path");
        assertRefused(
                http.send("POST " + path + " HTTP/1.1", "Content-Length: 0"), 404, "APIGW.0101", "no API at this path");
        assertRefused(http.send("TRACE " + path + " HTTP/1.1"), 404, "APIGW.0101", "no API at this path");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "PROPFIND", "FOO", "get"})
    void another_method_is_not_allowed_even_without_a_token(String method) throws Exception {
        Answer answer = http.send(
                method + " " + PROCESSES + " HTTP/1.1",
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: 0");
        assertRefused(answer, 405, "APIGW.0201", "use GET or HEAD");
        assertThat(answer.header("allow")).isEqualTo("GET, HEAD");
    }

    @Test
    void a_body_does_not_change_the_answer_to_a_method_that_is_not_allowed() throws Exception {
        Answer answer = http.sendExactly(
                "POST " + PROCESSES
                        + " HTTP/1.1\r\nHost: x\r\nContent-Length: 7\r\nContent-Type: application/json\r\nConnection: close\r\n\r\n{\"a\":1}");
        assertRefused(answer, 405, "APIGW.0201", "use GET or HEAD");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            X-Other: 1
            X-Auth-Token:
            X-Auth-Token: wrong
            X-Auth-Token: secret-012
            X-Auth-Token: secret-01234
            X-Auth-Token: SECRET-0123
            X-Auth-Token: secret-0123,secret-0123
            X-Auth-Token: \u00e9
            Authorization: secret-0123
            Cookie: X-Auth-Token=secret-0123
            """)
    void a_wrong_token_is_refused_before_the_parameters_are_looked_at(String header) throws Exception {
        Answer answer = http.send("GET " + PROCESSES + "?limit=0&path=%ff&X-Auth-Token=secret-0123 HTTP/1.1", header);
        assertRefused(answer, 401, "APIGW.0301", "X-Auth-Token");
        assertThat(answer.header("www-authenticate")).isEqualTo("Keystone realm=\"hss\"");
    }

    @Test
    void two_tokens_are_refused_even_if_both_are_right() throws Exception {
        String header = "X-Auth-Token: " + TOKEN;
        assertRefused(http.send("GET " + PROCESSES + " HTTP/1.1", header, header), 401, "APIGW.0301", "exactly one");
    }

    @Test
    void the_name_of_the_token_header_may_be_in_any_case() throws Exception {
        assertThat(http.send("GET " + PROCESSES + " HTTP/1.1", "x-AUTH-token: " + TOKEN)
                        .status())
                .isEqualTo(200);
    }

    @Test
    void parameters_are_judged_before_the_project() throws Exception {
        assertRefused(
                get("/v5/other/asset/process/statistics?limit=0"),
                400,
                "HSS.0001",
                "limit must be an integer from 1 to 200, but was \"0\"");
        assertRefused(get("/v5/other/asset/process/statistics"), 403, "HSS.0013", "project_id");
        assertRefused(get("/v5/P/asset/port/statistics"), 403, "HSS.0013", "project_id");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /v5/%00/asset/process/statistics HTTP/1.1",
                "GET /v5/%ff/asset/process/statistics HTTP/1.1",
                "GET /v5/%zz/asset/process/statistics HTTP/1.1",
                "GET /v5/%ed%a0%80/asset/process/statistics HTTP/1.1",
                "GET /v5/a%2fb/asset/process/statistics HTTP/1.1",
                "GET /.. HTTP/1.1",
                "GET nothing HTTP/1.1",
                "GET " + PROCESSES + "?path=a b HTTP/1.1",
                "GET " + PROCESSES + "?path=\u00e9 HTTP/1.1",
                "GET " + PROCESSES + "?a#b HTTP/1.1",
                "GET " + PROCESSES + " HTTP/1.1\r\nno colon",
                "GET " + PROCESSES + " HTTP/1.1\r\nHost: other",
                "G\u0001T / HTTP/1.1",
                "POST " + PROCESSES + " HTTP/1.1\r\nContent-Length: x",
                "\u0016\u0003\u0001"
            })
    void a_malformed_request_is_refused_in_the_same_form(String requestLine) throws Exception {
        assertRefused(http.send(requestLine, "X-Auth-Token: " + TOKEN), 400, "APIGW.0201", "check request line");
    }

    @Test
    void too_many_or_too_large_headers_are_refused_in_the_same_form() throws Exception {
        String[] many = IntStream.range(0, 500).mapToObj(i -> "X-" + i + ": 1").toArray(String[]::new);
        assertRefused(http.send("GET / HTTP/1.1", many), 400, "APIGW.0201", "headers");
        assertRefused(http.send("GET / HTTP/1.1", "X-Large: " + "a".repeat(300_000)), 400, "APIGW.0201", "headers");
    }

    @Test
    void only_http_1_1_needs_a_host() throws Exception {
        String end = "X-Auth-Token: " + TOKEN + "\r\nConnection: close\r\n\r\n";
        assertRefused(http.sendExactly("GET " + PROCESSES + " HTTP/1.1\r\n" + end), 400, "APIGW.0201", "headers");
        assertThat(http.sendExactly("GET " + PROCESSES + " HTTP/1.0\r\n" + end).status())
                .isEqualTo(200);
        assertRefused(http.send("GET " + PROCESSES + " HTTP/9.9"), 505, "APIGW.0201", "Version");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Accept: text/html",
                "Accept: nonsense",
                "Accept: application/xml;q=1",
                "Range: bytes=0-1",
                "If-None-Match: *"
            })
    void the_answer_is_json_whatever_a_client_would_rather_have(String header) throws Exception {
        Answer answer = http.send("GET " + PROCESSES + " HTTP/1.1", "X-Auth-Token: " + TOKEN, header);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("content-type")).isEqualTo("application/json");
        assertThat(answer.body()).startsWith("{\"total_num\":1,\"data_list\":[{");
    }

    @Test
    void a_request_id_is_new_each_time() throws Exception {
        Set<String> ids = IntStream.range(0, 5).mapToObj(i -> id()).collect(Collectors.toSet());
        assertThat(ids).hasSize(5).doesNotContain("mine", "");
    }

    private String id() {
        try {
            return http.send("GET " + PROCESSES + " HTTP/1.1", "X-Auth-Token: " + TOKEN, "X-Request-Id: mine")
                    .header("x-request-id");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Answer get(String target) throws IOException {
        return http.send("GET " + target + " HTTP/1.1", "X-Auth-Token: " + TOKEN);
    }

    private static void assertRefused(Answer answer, int status, String code, String message) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        var body = ErrorBodies.assertConforms(answer);
        assertThat(body.path("error_code").asString()).isEqualTo(code);
        String actual = body.path("error_msg").asString();
        if (code.equals("HSS.0001") && !message.endsWith("must be")) {
            assertThat(actual).isEqualTo(message);
        } else {
            assertThat(actual).contains(message);
        }
        assertThat(answer.body()).doesNotContain(TOKEN);
    }
}
