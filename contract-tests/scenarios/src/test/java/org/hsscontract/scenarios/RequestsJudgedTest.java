package org.hsscontract.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.vector.RequestVector;
import org.hsscontract.core.vector.Vector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Requests against vectors: right ones pass, and every change that matters is seen. */
class RequestsJudgedTest {
    private static final Contract CONTRACT = Contract.published();
    private static final Judge JUDGE = new Judge(CONTRACT);

    static List<RequestVector> requestVectors() {
        return CONTRACT.vectors().stream()
                .filter(RequestVector.class::isInstance)
                .map(RequestVector.class::cast)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("requestVectors")
    void whatAVectorExpectsPasses(RequestVector vector) {
        Stream.of(
                        RightRequest.of(vector),
                        RightRequest.of(vector).withPlusForSpace(),
                        RightRequest.of(vector).inLowerCaseEscapes(),
                        RightRequest.of(vector).inReverseOrder(),
                        RightRequest.of(vector).withHeader("Content-Length", "0"),
                        RightRequest.of(vector).withDefaults())
                .forEach(request ->
                        assertThat(findings(vector, request.received())).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("requestVectors")
    void noVectorIsSatisfiedByAnotherRequest(RequestVector vector) {
        RightRequest right = RightRequest.of(vector);
        assertThat(findings(vector)).extracting(ScenarioFinding::actual).containsExactly("none");
        assertThat(findings(vector, right.withMethod("HEAD").received()))
                .extracting(ScenarioFinding::sentence)
                .anyMatch(s -> s.startsWith("expected GET " + right.path() + ", actual HEAD "));
        assertThat(findings(vector, right.received(), right.received()))
                .extracting(ScenarioFinding::actual)
                .contains("2 requests");
        Stream.of(
                        right.withMethod("POST"),
                        right.withPath("/v5/other/asset/port/statistics"),
                        right.withPath(right.path() + "/"),
                        right.withPath("/" + right.path()),
                        right.withPair("limit", "7"),
                        right.withPair("sort_key", "port"),
                        right.withPair("project_id", "x"),
                        right.withHeader("x-auth-token", "another"),
                        right.withoutToken(),
                        right.withHeader("X-Copy", right.token()),
                        right.withHeader("Content-Length", "7").withBody("{\"a\":1}"),
                        right.withHeader("Transfer-Encoding", "chunked"),
                        right.withHeader("Content-Length", "7"),
                        right.withHeader("Content-Length", "0").withHeader("Content-Length", "7"))
                .forEach(wrong -> assertThat(findings(vector, wrong.received()))
                        .as(wrong.received().head())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // vector | pair as sent | what is said
                "path-characters/space | path=/opt/my%20app | ",
                "path-characters/space | path=/opt/my+app | ",
                "path-characters/space | path=/opt/my app | characters of RFC 3986",
                "path-characters/space | path=/opt/my%2520app | path=\"/opt/my app\"",
                "path-characters/plus | path=/usr/bin/g++ | path=\"/usr/bin/g++\"",
                "path-characters/plus | path=/usr/bin/g%2B%2b | ",
                "path-characters/percent | path=/100% | characters of RFC 3986",
                "path-characters/ampersand | path=/a&limit=1 | path=\"/a&limit=1\"",
                "path-characters/hash | path=/a#b | characters of RFC 3986",
                "path-characters/semicolon | path=/a;limit=1 | ",
                "path-characters/equals | path=/a=b= | ",
                "path-characters/double-quote | path=/\"a\" | characters of RFC 3986",
                "path-characters/brackets | path=/a[0]{1}<2>(3)|^` | characters of RFC 3986",
                "path-characters/two-bytes | path=/gr%C3%B6%C3%9Fe | ",
                "path-characters/two-bytes | path=/gr%F6%DFe | path=\"/größe\"",
                "path-characters/combining | path=/%C3%A9 | path=",
                "path-characters/outer-spaces | path=/a | path=\" /a \"",
                "process-parameters/limit | limit=50&limit=50 | limit more than once",
                "process-parameters/limit | limit=10 | nothing but limit=\"50\", enterprise_project_id=\"0\", offset=\"0\", category=\"host\", actual limit=\"10\"",
                "process-parameters/limit | offset=0 | the query to have limit=\"50\", actual offset=\"0\"",
                "process-parameters/limit | limit=050 | limit=\"50\"",
                "process-parameters/limit | limit=50.0 | allows",
                "process-parameters/limit | LIMIT=50 | unexpected",
                "process-parameters/category | category=CONTAINER | allows",
                "process-parameters/none | & | nothing but",
                "process-parameters/none | limit=10&offset=0 | ",
                "process-parameters/none | limit=11 | nothing but",
            })
    void queriesAreComparedDecoded(String id, String query, String said) {
        List<ScenarioFinding> findings = findings(
                vector(id), RightRequest.of(requestVector(id)).withQuery(query).received());
        assertSaid(findings, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "project-characters/slash | /v5/a%2Fb/asset/port/statistics | ",
                "project-characters/slash | /v5/a%2fb/asset/port/statistics | ",
                "project-characters/slash | /v5/a/b/asset/port/statistics | GET /v5/a%2Fb/",
                "project-characters/plus | /v5/a+b/asset/port/statistics | ",
                "project-characters/plus | /v5/a%20b/asset/port/statistics | GET /v5/a%2Bb/",
                "project-characters/percent | /v5/a%2Fb/asset/port/statistics | GET /v5/a%252Fb/",
                "project-characters/braces | /v5/{project_id}/asset/port/statistics | characters of RFC 3986",
                "project-characters/semicolon | /v5/a;b/asset/port/statistics | ",
                "accepts-json | /v5//asset/port/statistics | GET /v5/0a1b",
            })
    void pathsAreComparedSegmentBySegment(String id, String path, String said) {
        List<ScenarioFinding> findings = findings(
                vector(id), RightRequest.of(requestVector(id)).withPath(path).received());
        assertSaid(findings, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Accept: application/json | ",
                "Accept: text/html, application/*;q=0.5 | ",
                "Accept: */* | ",
                "Accept: application/xml | Accept to allow application/json",
                "Authorization: Basic x | no Authorization",
                "cookie: a=b | no Cookie",
                "X-Sdk-Date: now | no X-Sdk-Date",
            })
    void headersAreCompared(String header, String said) {
        String[] field = header.split(": ", 2);
        RequestVector vector = requestVector("accepts-json");
        List<ScenarioFinding> findings = findings(
                vector, RightRequest.of(vector).withHeader(field[0], field[1]).received());
        assertSaid(findings, said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/v5/p1/asset/process/statistics | ",
                "/v5/p1/asset/process/statistics?limit=10 | ",
                "/v5/p1/asset/process/statistics?limit=11 | no limit",
                "/v5/p1/asset/process/statistics?path= | allows",
                "/v5/p2/asset/process/statistics | project_id=\"p1\"",
                "/v5/p1/asset/port/statistics | a call of listProcessStatistics",
                "/v4/p1/asset/process/statistics | an operation of the contract",
                "/v5/p1/asset/process/statistics?new=1 | unexpected",
            })
    void theRequestOfAResponseVectorMustBeRightToo(String target, String said) {
        Vector vector = vector("not-json/empty");
        ReceivedRequest request = new ReceivedRequest(
                "GET /scenarios/" + vector.id() + target + " HTTP/1.1\r\nX-Auth-Token: a-token-for-tests", new byte[0]);
        assertSaid(findings(vector, request), said);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "limit=10&ARGS limit=10&offset=10&ARGS limit=10&offset=20&ARGS limit=10&offset=25&ARGS | ",
                "limit=10&offset=0&ARGS limit=200&offset=10&ARGS limit=10&offset=20&ARGS offset=25&ARGS | ",
                "limit=10&ARGS limit=10&offset=10&ARGS limit=10&offset=20&ARGS | pages at the offsets [0, 10, 20, 25]",
                "limit=10&ARGS limit=10&offset=1&ARGS limit=10&offset=20&ARGS limit=10&offset=25&ARGS | [0, 1, 20, 25]",
                "limit=10&ARGS limit=10&offset=10 limit=10&offset=20&ARGS limit=10&offset=25&ARGS | actual no port in GET",
                "limit=10&ARGS limit=0&offset=10&ARGS limit=10&offset=20&ARGS limit=10&offset=25&ARGS | allows",
            })
    void everyPageIsAskedForWithTheArguments(String queries, String said) {
        Vector vector = vector("port-pages/with-filters");
        String path = "/v5/0a1b2c3d4e5f60718293a4b5c6d7e8f9/asset/port/statistics?";
        ReceivedRequest[] requests = Stream.of(queries.split(" "))
                .map(q -> q.replace("ARGS", "port=443&enterprise_project_id=all_granted_eps&category=container"))
                .map(q -> new ReceivedRequest(
                        "GET /scenarios/" + vector.id() + path + q + " HTTP/1.1\r\nX-Auth-Token: a-token-for-tests",
                        new byte[0]))
                .toArray(ReceivedRequest[]::new);
        assertSaid(findings(vector, requests), said);
    }

    @Test
    void aPagerThatAsksForNothingIsSeenWhereNoOffsetsAreExpected() {
        assertThat(findings(vector("pages-without-a-limit")))
                .extracting(ScenarioFinding::actual)
                .containsExactly("none");
    }

    @Test
    void whatIsNoHttpIsSaidToBeNone() {
        ReceivedRequest request =
                new ReceivedRequest("\u0016\u0003\u0001", "\u0000".getBytes(StandardCharsets.US_ASCII));
        assertThat(findings(vector("accepts-json"), request))
                .extracting(ScenarioFinding::sentence)
                .anyMatch(s -> s.contains("expected an HTTP/1.1 request, actual ···"));
    }

    /** @param said what one of them says, null if there is to be none */
    private static void assertSaid(List<ScenarioFinding> findings, @Nullable String said) {
        if (said == null) {
            assertThat(findings).isEmpty();
        } else {
            assertThat(findings).extracting(ScenarioFinding::sentence).anyMatch(s -> s.contains(said));
        }
    }

    private static RequestVector requestVector(String id) {
        return (RequestVector) vector(id);
    }

    private static Vector vector(String id) {
        return CONTRACT.vectors().stream()
                .filter(v -> v.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<ScenarioFinding> findings(Vector vector, ReceivedRequest... requests) {
        Scenario scenario = new Scenario(vector, CONTRACT);
        Task task = Task.of(vector, CONTRACT, "http://127.0.0.1:1" + scenario.base(), ScenarioOptions.TIME_LIMIT);
        return JUDGE.requests(scenario, task, List.of(requests));
    }
}
