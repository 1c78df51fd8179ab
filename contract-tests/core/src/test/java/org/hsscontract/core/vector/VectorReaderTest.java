package org.hsscontract.core.vector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.ContractException;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.core.http.QueryPair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.json.JsonMapper;

class VectorReaderTest {
    /** Reads the files of this test, which are easier to read without escaped quotes. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonReadFeature.ALLOW_SINGLE_QUOTES).build();

    private static final String HEADING =
            "'id': 'v', 'documentation': 'Why.', 'source': ['port/uri'], 'operation': 'listX', ";
    private static final String REQUEST = HEADING
            + "'arguments': {'project_id': 'p', 'limit': 7}, 'token': 't', 'expect': {'method': 'GET', 'path': '/a', "
            + "'query': {'must': [['limit', '7']]}, 'headers': {'must': {'X-Auth-Token': 't'}}}";
    private static final String RESPONSE = HEADING
            + "'response': {'status': 200, 'headers': [['A', '1'], ['a', '2']], 'body': 'ö'}, 'expect': {'result': {'n': 1}}";
    private static final String PAGING = HEADING
            + "'arguments': {'offset': 3}, 'token': 't', 'list': {'groups': 5, 'entry': {'path': '{n}'}}, 'expect': {'items': 2}";
    private static final String MALFORMED = HEADING
            + "'path': '/a', 'token': 'other-case', 'decision': 'd', 'headers': [['Cookie', 'c={token}']], 'expect': {'status': 404}";

    private static List<Vector> read(String index, Map<String, String> files) {
        return topics(index, files).stream().flatMap(t -> t.vectors().stream()).toList();
    }

    private static List<VectorTopic> topics(String index, Map<String, String> files) {
        return VectorReader.read(JSON.readTree(index), name -> JSON.readTree(files.get(name)));
    }

    private static String file(String kind, String... vectors) {
        return "{'kind': '" + kind + "', 'topic': 'All of it.', 'vectors': [{" + String.join("}, {", vectors) + "}]}";
    }

    private static Vector one(String kind, String vector) {
        return read("['f.json']", Map.of("f.json", file(kind, vector))).get(0);
    }

    @Test
    void filesAreReadInTheOrderOfTheIndexAndTablesExpanded() {
        String table = RESPONSE.replace("'v'", "'t'").replace("Why.", "All.")
                + ", 'cases': {'first': {}, 'second': {'operation': 'listY', 'documentation': 'Other.', "
                + "'response': {'status': 500}}}";
        List<Vector> vectors = read(
                "['b.json', 'a.json']",
                Map.of("a.json", file("request", REQUEST.replace("'v'", "'one'")), "b.json", file("response", table)));
        assertThat(vectors).extracting(Vector::id).containsExactly("t/first", "t/second", "one");
        assertThat(vectors).extracting(Vector::topic).containsExactly("b", "b", "a");
        assertThat(vectors)
                .extracting(Vector::kind)
                .containsExactly(VectorKind.RESPONSE, VectorKind.RESPONSE, VectorKind.REQUEST);
        assertThat(vectors).extracting(Vector::operation).containsExactly("listX", "listY", "listX");
        assertThat(vectors).extracting(Vector::documentation).containsExactly("All.", "Other.", "Why.");
        assertThat(vectors).extracting(Vector::source).containsOnly(List.of("port/uri"));
        assertThat(((ResponseVector) vectors.get(1)).status()).isEqualTo(500);
        assertThat(vectors.get(0).written())
                .isEqualTo(JSON.readTree("{" + RESPONSE.replace("'v'", "'t'").replace("Why.", "All.") + "}"));
    }

    @Test
    void oneCaseDoesNotSeeAnother() {
        String table = PAGING + ", 'cases': {'a': {'arguments': {'offset': null}}, 'b': {}}";
        assertThat(read("['f.json']", Map.of("f.json", file("paging", table))))
                .extracting(v -> ((PagingVector) v).arguments().json().toString())
                .containsExactly("{}", "{\"offset\":3}");
    }

    @Test
    void aRequestHasTypedFields() {
        RequestVector vector = (RequestVector) one("request", REQUEST);
        assertThat(vector.arguments().all())
                .containsExactly(new Argument("project_id", "p", false), new Argument("limit", "7", true));
        assertThat(vector.arguments().json().toString()).isEqualTo("{\"project_id\":\"p\",\"limit\":7}");
        assertThat(vector.token()).isEqualTo("t");
        assertThat(vector.expect())
                .isEqualTo(new ExpectedRequest(
                        "GET",
                        "/a",
                        new ExpectedQuery(List.of(new QueryPair("limit", "7")), List.of()),
                        HeaderFields.none().with("X-Auth-Token", "t"),
                        List.of(),
                        Optional.empty()));
    }

    @Test
    void aResponseHasTypedFields() {
        ResponseVector vector = (ResponseVector) one("response", RESPONSE);
        assertThat(vector.headers().all("A")).containsExactly("1", "2");
        assertThat(vector.body()).containsExactly(0xC3, 0xB6);
        assertThat(vector.transfer()).isEqualTo(Transfer.WHOLE);
        assertThat(vector.expect()).isEqualTo(new ExpectedResult(JSON.readTree("{'n': 1}")));

        String octets = Base64.getEncoder().encodeToString(new byte[] {-1});
        ResponseVector broken = (ResponseVector) one(
                "response",
                RESPONSE.replace("'body': 'ö'", "'bodyBase64': '" + octets + "', 'transfer': 'never-ends'")
                        .replace(
                                "{'result': {'n': 1}}",
                                "{'error': {'kind': 'answer', 'status': 429, 'retry_after': 0}}"));
        assertThat(broken.body()).containsExactly(0xFF);
        assertThat(broken.transfer()).isEqualTo(Transfer.NEVER_ENDS);
        assertThat(broken.expect())
                .isEqualTo(new ExpectedError(
                        ErrorKind.ANSWER,
                        OptionalInt.of(429),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        OptionalInt.of(0)));
    }

    @Test
    void aListInPagesHasTypedFields() {
        PagingVector vector = (PagingVector) one("paging", PAGING);
        assertThat(vector.list()).isEqualTo(ServedList.of(JSON.readTree("{'path': '{n}'}"), 5));
        assertThat(vector.take()).isEmpty();
        assertThat(vector.firstGroup()).isEqualTo(3);
        assertThat(vector.expect())
                .isEqualTo(new ExpectedReading(OptionalLong.of(2), Optional.empty(), Optional.empty()));

        PagingVector endless = (PagingVector) one(
                "paging",
                PAGING.replace(
                                "'groups': 5",
                                "'groups': 'endless', 'repeats': true, 'fails_at': 20, 'total_num': 0, 'page': 2")
                        .replace("'items': 2", "'offsets': [0, 2147483647], 'error': {'kind': 'transport'}"));
        assertThat(endless.list().groups()).isEmpty();
        assertThat(endless.list().failsAt()).hasValue(20);
        assertThat(endless.list().total()).hasValue(0);
        assertThat(endless.list().page()).hasValue(2);
        assertThat(endless.firstGroup()).isZero();
        assertThat(endless.expect().offsets()).contains(List.of(0L, 2147483647L));
        assertThat(endless.expect().error().orElseThrow().json()).isEqualTo(JSON.readTree("{'kind': 'transport'}"));
    }

    @Test
    void aMalformedRequestHasTypedFields() {
        MalformedRequestVector vector = (MalformedRequestVector) one("malformed-request", MALFORMED);
        assertThat(vector.method()).isEqualTo("GET");
        assertThat(vector.query()).isEmpty();
        assertThat(vector.headers()).isEqualTo(HeaderFields.none().with("Cookie", "c={token}"));
        assertThat(vector.token()).isEqualTo(TokenVariant.OTHER_CASE);
        assertThat(vector.decision()).contains("d");
        assertThat(vector.expect()).isEqualTo(new ExpectedRefusal(404, Set.of(), false, Optional.empty(), List.of()));

        MalformedRequestVector other = (MalformedRequestVector) one(
                "malformed-request",
                MALFORMED
                        .replace("'decision': 'd'", "'element': '/a', 'method': 'PUT', 'query': 'a=%'")
                        .replace(
                                "'status': 404",
                                "'status': 405, 'alternatives': [400, '200-empty'], 'headers': ['Allow']"));
        assertThat(other.element()).contains("/a");
        assertThat(other.query()).contains("a=%");
        assertThat(other.expect())
                .isEqualTo(new ExpectedRefusal(405, Set.of(400), true, Optional.empty(), List.of("Allow")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "none       | 'a'                       | 'b'                         | f.json: kind must be one of request, response, paging, malformed-request, not \"none\"",
                "request    | 'arguments'               | 'argument'                  | f.json, vector v: arguments is missing",
                "request    | 'limit': 7                | 'limit': 7.5                | f.json, vector v: arguments.limit must be a text or an integer, not 7.5",
                "request    | {'must': [['limit', '7']]} | {'must': {'limit': '7'}}   | f.json, vector v: expect.query.must must be a list, not {\"limit\":\"7\"}",
                "request    | ['limit', '7']            | ['limit', 7]                | f.json, vector v: expect.query.must must be a list of pairs of a name and a value, both texts, not [\"limit\",7]",
                "request    | {'X-Auth-Token': 't'}     | [['X-Auth-Token', 't']]     | f.json, vector v: expect.headers.must must be an object, not [[\"X-Auth-Token\",\"t\"]]",
                "request    | 'method': 'GET'           | 'method': 'GET', 'body': '' | f.json, vector v: expect.body is not known",
                "request    | 'source': ['port/uri'],   | \"\"                      | f.json, vector v: source is missing",
                "response   | 'status': 200             | 'status': 99                | f.json, vector v: response.status must be an integer from 200 to 599, not 99",
                "response   | 'body': 'ö'               | 'body': '', 'bodyBase64': '' | f.json, vector v: response must have body or bodyBase64, and not both",
                "response   | 'body': 'ö'               | 'bodyBase64': '?'           | f.json, vector v: response.bodyBase64 must be Base64, not \"?\"",
                "response   | 'body': 'ö'               | 'body': '', 'transfer': 'x' | f.json, vector v: response.transfer must be one of whole, chunks-of-one-byte, cut-off, never-ends, not \"x\"",
                "response   | {'result': {'n': 1}}      | {}                          | f.json, vector v: expect must have result or error, and not both",
                "response   | {'result': {'n': 1}}      | {'error': {'kind': 'answer'}} | f.json, vector v: expect.error.status is missing",
                "response   | {'result': {'n': 1}}      | {'error': {'kind': 'transport', 'status': 500}} | f.json, vector v: expect.error of kind transport must have nothing but its kind",
                "paging     | 'groups': 5               | 'groups': 'many'            | f.json, vector v: list.groups must be an integer from 0 to 2147483647, not \"many\"",
                "paging     | 'items': 2                | 'offsets': [-1]             | f.json, vector v: expect.offsets must be an integer from 0 to 2147483647, not -1",
                "malformed-request | [['Cookie', 'c={token}']] | {'Cookie': 'c'}        | f.json, vector v: headers must be a list, not {\"Cookie\":\"c\"}",
                "malformed-request | 'headers'          | 'header'                    | f.json, vector v: header is not known",
                "malformed-request | 'decision': 'd',   | \"\"                      | f.json, vector v: there must be element or decision, and not both",
                "malformed-request | 'other-case'       | 'upper-case'                | f.json, vector v: token must be one of valid, none, empty, wrong, cut, longer, other-case, not \"upper-case\"",
                "malformed-request | 'status': 404      | 'status': '404'             | f.json, vector v: expect.status must be an integer from 200 to 599, not \"404\"",
            })
    void whatIsNotOfTheFormIsNamedOnOneLine(String kind, String right, String wrong, String message) {
        String vector = switch (kind) {
            case "response" -> RESPONSE;
            case "paging" -> PAGING;
            case "malformed-request" -> MALFORMED;
            default -> REQUEST;
        };
        assertThatThrownBy(() -> one(kind, vector.replace(right, wrong)))
                .isInstanceOf(VectorFormatException.class)
                .message()
                .startsWith(message)
                .hasLineCount(1);
    }

    @Test
    void theCaseThatIsWrongIsNamed() {
        String table = RESPONSE + ", 'cases': {'good': {}, 'bad': {'documentation': null}}";
        assertThatThrownBy(() -> one("response", table)).hasMessage("f.json, vector v/bad: documentation is missing");
        assertThatThrownBy(() -> topics("{}", Map.of()))
                .hasMessage("the index of the vectors must be a list of names of files");
    }

    @Test
    void aContractWithAWrongVectorNamesTheFile(@TempDir Path folder) throws IOException {
        Files.createDirectory(folder.resolve("v"));
        Files.writeString(folder.resolve("v/index.json"), "[\"f.json\"]");
        Files.writeString(
                folder.resolve("v/f.json"),
                file("request", REQUEST.replace("'token': 't'", "'token': 7")).replace('\'', '"'));
        Path contract = Files.writeString(folder.resolve("contract.yaml"), """
                openapi: 3.0.3
                info: {title: Other, version: '1'}
                x-vectors: v/index.json
                paths: {/a: {get: {operationId: a, responses: {'200': {description: All}}}}}
                """);
        assertThatThrownBy(() -> Contract.of(contract))
                .isInstanceOf(ContractException.class)
                .hasMessage("v/f.json, vector v: token must be a text, not 7");
    }

    @Test
    void thePublishedOnesHaveDistinctIdsAndNoTablesLeft() {
        List<Vector> published = Contract.published().vectors();
        assertThat(published).hasSizeGreaterThan(100).extracting(Vector::id).doesNotHaveDuplicates();
        assertThat(published).extracting(Vector::kind).contains(VectorKind.values());
        assertThat(published)
                .extracting(Vector::topic)
                .contains("paging", "request-encoding")
                .noneMatch(t -> t.contains("."));
        assertThat(published)
                .noneMatch(v -> v.written().has("cases")
                        || v.operation().isEmpty()
                        || v.documentation().isEmpty()
                        || v.source().isEmpty());
        assertThat(Contract.published().vectorTopics()).allSatisfy(topic -> {
            assertThat(topic.sentence()).endsWith(".");
            assertThat(topic.vectors()).extracting(Vector::kind).containsOnly(topic.kind());
        });
    }
}
