package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hsscontract.client.model.ListPortStatisticsResponse;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {

    private static final String DOCUMENTED =
            "{\"total_num\":1,\"data_list\":[{\"num\":4,\"port\":123,\"type\":\"UDP\"}]}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            [{}]                                                                      | $
            []                                                                        | $
            "text"                                                                    | $
            null                                                                      | $
            {}                                                                        | $.total_num
            {"data_list":[]}                                                          | $.total_num
            {"total_num":1}                                                           | $.data_list
            {"total_num":null,"data_list":[]}                                         | $.total_num
            {"total_num":0,"data_list":null}                                          | $.data_list
            {"total_num":"0","data_list":[]}                                          | $.total_num
            {"total_num":"","data_list":[]}                                           | $.total_num
            {"total_num":1.9,"data_list":[]}                                          | $.total_num
            {"total_num":true,"data_list":[]}                                         | $.total_num
            {"total_num":[0],"data_list":[]}                                          | $.total_num
            {"total_num":2147483648,"data_list":[]}                                   | $.total_num
            {"total_num":1e400,"data_list":[]}                                        | $.total_num
            {"total_num":0,"data_list":{}}                                            | $.data_list
            {"total_num":0,"data_list":""}                                            | $.data_list
            {"total_num":1,"data_list":[null]}                                        | $.data_list[0]
            {"total_num":1,"data_list":["a"]}                                         | $.data_list[0]
            {"total_num":1,"data_list":[{"num":4,"port":123}]}                        | $.data_list[0].type
            {"total_num":1,"data_list":[{"num":4,"port":123,"type":null}]}            | $.data_list[0].type
            {"total_num":1,"data_list":[{"num":4,"port":123,"type":7}]}               | $.data_list[0].type
            {"total_num":1,"data_list":[{"num":4,"port":123,"type":1.5}]}             | $.data_list[0].type
            {"total_num":1,"data_list":[{"num":4,"port":123,"type":false}]}           | $.data_list[0].type
            {"total_num":1,"data_list":[{"num":4,"port":123,"type":["UDP"]}]}         | $.data_list[0].type
            {"total_num":2,"data_list":[{"num":4,"port":123,"type":"UDP"},{"num":"4"}]} | $.data_list[1].num
            {"total_num":1,"data_list":[{"num":4,"num":5,"port":123,"type":"UDP"}]}   | $
            {"total_num":0,"data_list":[]} {}                                         | $
            {"total_num":0,"data_list":[]                                             | $
            {"total_num":0,"data_list":[],}                                           | $
            {"total_num":0,"data_list":[],"x":"\\é"}                                   | $
            <html>                                                                    | $
            ` `                                                                       | $
            ``                                                                        | $
            """)
    void a_body_that_breaks_the_contract_is_refused_with_the_place(final String body, final String jsonPath)
            throws IOException {
        final BrokenContractException failure =
                refused(Reply.of(200, body, Map.of("Content-Type", "application/json", "X-Request-Id", "2f0c5a4e")));

        assertThat(failure.jsonPath()).isEqualTo(jsonPath);
        assertThat(failure.requestId()).contains("2f0c5a4e");
        assertThat(failure).hasMessageContaining(" at " + jsonPath + ": ").hasMessageEndingWith("(request 2f0c5a4e)");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {"total_num":"0","data_list":[]}                | it is not an integer of 32 bits
            {"total_num":2147483648,"data_list":[]}         | it is not an integer of 32 bits
            {"total_num":0,"data_list":{}}                  | it is not an array
            {"total_num":0,"data_list":["a"]}               | it is not an object
            {"total_num":0,"data_list":[{"type":7}]}        | it is not a string
            {"data_list":[]}                                | the property is missing or null
            {"total_num":null,"data_list":[]}               | the property is missing or null
            null                                            | it is null
            ``                                              | it is empty
            <html>                                          | it is not JSON
            """)
    void the_message_says_what_should_be_there(final String body, final String problem) throws IOException {
        assertThat(refused(Reply.ok(body))).hasMessageContaining(": " + problem);
    }

    @ParameterizedTest
    @CsvSource({
        "text/html, it is text/html",
        "text/plain;charset=UTF-8, it is text/plain",
        "application/jsonp, it is application/jsonp"
    })
    void another_media_type_is_refused(final String contentType, final String problem) throws IOException {
        assertThat(refused(Reply.of(200, DOCUMENTED, Map.of("Content-Type", contentType))))
                .hasMessageContaining(problem);
    }

    @Test
    void a_compression_that_was_not_asked_for_is_refused() throws IOException {
        assertThat(refused(Reply.of(200, DOCUMENTED, Map.of("Content-Encoding", "gzip"))))
                .hasMessageContaining("it is encoded as gzip");
    }

    @Test
    void a_body_that_is_not_utf_8_is_refused() throws IOException {
        assertThat(refused(new Reply(
                        200,
                        DOCUMENTED.replace("UDP", "\u00fc").getBytes(StandardCharsets.ISO_8859_1),
                        Map.of("Content-Type", "application/json"))))
                .hasMessageContaining("it is not UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "application/json;charset=UTF-8", "Application/JSON ; charset=utf-8", "''"})
    void the_documented_answer_is_read(final String contentType) throws IOException {
        final Map<String, String> headers = contentType.isEmpty() ? Map.of() : Map.of("Content-Type", contentType);

        assertThat(read(Reply.of(200, DOCUMENTED, headers)))
                .isEqualTo(new ListPortStatisticsResponse()
                        .totalNum(1)
                        .addDataListItem(
                                new PortStatisticResponseInfo().num(4).port(123).type("UDP")));
    }

    @ParameterizedTest
    @CsvSource({"UDP6", "größe", "进程", "😀", "a\\u0000b", "\\u00e9", "\\ud83d\\ude00"})
    void any_type_is_read_as_it_was_sent(final String type) throws IOException {
        assertThat(read(Reply.ok(DOCUMENTED.replace("UDP", type))).getDataList())
                .singleElement()
                .returns(unescaped(type), PortStatisticResponseInfo::getType);
    }

    @Test
    void unknown_properties_are_let_pass() throws IOException {
        assertThat(read(Reply.ok("{\"total_num\":1,\"more\":{\"a\":[null,1.5]},\"data_list\":"
                                + "[{\"num\":4,\"port\":123,\"type\":\"UDP\",\"status\":null}]}"))
                        .getDataList())
                .hasSize(1);
    }

    private static BrokenContractException refused(final Reply reply) throws IOException {
        try (FakeService service = FakeService.answering(reply)) {
            final AssetStatisticsClient client = service.client();
            return catchThrowableOfType(BrokenContractException.class, () -> client.listPortStatistics(r -> {}));
        }
    }

    private static ListPortStatisticsResponse read(final Reply reply) throws IOException {
        try (FakeService service = FakeService.answering(reply)) {
            return service.client().listPortStatistics(r -> {});
        }
    }

    private static String unescaped(final String text) {
        return text.replace("\\u0000", "\0").replace("\\u00e9", "\u00e9").replace("\\ud83d\\ude00", "\ud83d\ude00");
    }
}
