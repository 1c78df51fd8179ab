package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.net.URI;
import org.hsscontract.client.model.AssetCategory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryEncodingTest {

    private static final String EMPTY = "{\"total_num\":0,\"data_list\":[]}";

    private FakeService service;

    @BeforeEach
    void start() throws IOException {
        service = FakeService.answering(Reply.ok(EMPTY));
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            /usr/sbin/sshd,     %2Fusr%2Fsbin%2Fsshd
            "/a b",             %2Fa%20b
            /a+b,               %2Fa%2Bb
            /100%,              %2F100%25
            /%20,               %2F%2520
            /a&limit=1,         %2Fa%26limit%3D1
            /a#b,               %2Fa%23b
            /a;b,               %2Fa%3Bb
            /a?b,               %2Fa%3Fb
            /größe,             %2Fgr%C3%B6%C3%9Fe
            /进程,               %2F%E8%BF%9B%E7%A8%8B
            /😀,                %2F%F0%9F%98%80
            "/C:\\x",           %2FC%3A%5Cx
            """)
    void values_arrive_as_given(final String path, final String sent) {
        service.client().listProcessStatistics(r -> r.path(path));

        assertThat(service.requests()).singleElement().returns("path=" + sent, FakeService.Received::query);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\0", "\n", "\t", "\u007f", "\u0085", "\u2028", "\ufeff", "", " "})
    void characters_that_are_not_seen_arrive_as_given(final String value) {
        service.client().listPortStatistics(r -> r.type(value).enterpriseProjectId(value));

        final String query = service.requests().get(0).query();
        assertThat(query).isASCII().doesNotContain("+", " ");
        assertThat(URI.create("?" + query).getQuery()).isEqualTo("type=" + value + "&enterprise_project_id=" + value);
    }

    @Test
    void what_is_not_set_is_not_sent() {
        service.client().listProcessStatistics(r -> {});
        service.client().listPortStatistics(r -> {});

        assertThat(service.requests())
                .extracting(FakeService.Received::path, FakeService.Received::query)
                .containsExactly(
                        tuple("/v5/p1/asset/process/statistics", null), tuple("/v5/p1/asset/port/statistics", null));
    }

    @Test
    void all_that_is_set_is_sent() {
        service.client()
                .listPortStatistics(r -> r.port(123)
                        .type("UDP")
                        .enterpriseProjectId("all_granted_eps")
                        .limit(50)
                        .offset(100)
                        .category(AssetCategory.HOST));

        assertThat(service.requests())
                .singleElement()
                .returns(
                        "port=123&type=UDP&enterprise_project_id=all_granted_eps&limit=50&offset=100&category=host",
                        FakeService.Received::query);
    }

    @ParameterizedTest
    @CsvSource({
        "a/b, /v5/a%2Fb/asset/port/statistics",
        "a b, /v5/a%20b/asset/port/statistics",
        "{x}, /v5/%7Bx%7D/asset/port/statistics"
    })
    void a_project_stays_one_segment_of_the_path(final String projectId, final String path) {
        service.client().listPortStatistics(r -> r.projectId(projectId));

        assertThat(service.requests()).singleElement().returns(path, FakeService.Received::path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/prefix", "/prefix/"})
    void the_endpoint_may_have_a_path(final String suffix) {
        service.clientBuilder()
                .endpoint(URI.create(service.uri() + suffix))
                .build()
                .listPortStatistics(r -> {});

        assertThat(service.requests())
                .singleElement()
                .returns(suffix.replaceAll("/$", "") + "/v5/p1/asset/port/statistics", FakeService.Received::path);
    }

    @Test
    void half_a_surrogate_pair_is_refused_and_not_sent_as_a_question_mark() {
        assertThatThrownBy(() -> service.client().listProcessStatistics(r -> r.path("/a\ud83d")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("path has half of a surrogate pair");
        assertThat(service.requests()).isEmpty();
    }

    @Test
    void a_limit_and_an_offset_that_make_no_sense_are_refused() {
        final AssetStatisticsClient client = service.client();

        assertThatThrownBy(() -> client.listPortStatistics(r -> r.limit(0)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("limit must be at least 1, not 0");
        assertThatThrownBy(() -> client.processStatistics(r -> r.offset(-1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("offset must be at least 0, not -1");
        assertThat(service.requests()).isEmpty();
    }
}
