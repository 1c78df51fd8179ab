package org.hsscontract.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The limit of the class only keeps a stream that does not end from hanging the build. */
@Timeout(60)
class PagingTest {

    @ParameterizedTest
    @CsvSource({
        // groups, limit, requests
        "0,   10, 1",
        "1,   10, 2",
        "10,  10, 2",
        "11,  10, 3",
        "25,  10, 4",
        "3,   1,  4",
    })
    void pages_are_fetched_up_to_the_empty_one(final int groups, final int limit, final int requests)
            throws IOException {
        try (FakeService service = list(offset -> groups)) {
            assertThat(paths(service.client().processStatistics(r -> r.limit(limit))))
                    .isEqualTo(Reply.paths(0, groups));
            assertThat(service.requests()).hasSize(requests);
        }
    }

    @Test
    void a_page_has_100_entries_unless_the_query_says_otherwise() throws IOException {
        try (FakeService service = list(offset -> 150)) {
            assertThat(service.client().processStatistics(r -> {})).hasSize(150);
            assertThat(service.requests())
                    .extracting(FakeService.Received::query)
                    .containsExactly("limit=100&offset=0", "limit=100&offset=100", "limit=100&offset=150");
        }
    }

    @Test
    void the_filter_goes_with_every_page_and_the_offset_is_where_to_begin() throws IOException {
        try (FakeService service = list(offset -> 6)) {
            assertThat(paths(service.client()
                            .processStatistics(r -> r.path("/x").offset(2).limit(3))))
                    .isEqualTo(Reply.paths(2, 6));
            assertThat(service.requests())
                    .extracting(FakeService.Received::query)
                    .containsExactly(
                            "path=%2Fx&limit=3&offset=2", "path=%2Fx&limit=3&offset=5", "path=%2Fx&limit=3&offset=6");
        }
    }

    @Test
    void a_short_page_is_not_the_end() throws IOException {
        try (FakeService service = pages((limit, offset) -> Reply.paths(offset, Math.min(offset + 2, 5)))) {
            assertThat(service.client().processStatistics(r -> r.limit(10))).hasSize(5);
        }
    }

    @Test
    void a_page_is_fetched_when_it_is_wanted() throws IOException {
        try (FakeService service = list(offset -> 1000)) {
            final Stream<ProcessStatisticResponseInfo> stream = service.client().processStatistics(r -> r.limit(10));
            assertThat(service.requests()).isEmpty();

            assertThat(stream.limit(10)).hasSize(10);
            assertThat(service.requests()).hasSize(1);

            assertThat(service.client().processStatistics(r -> r.limit(10)).limit(11))
                    .hasSize(11);
            assertThat(service.requests()).hasSize(3);
        }
    }

    /** Zero ignores every offset; the last one is beyond what the stream remembers from the beginning. */
    @ParameterizedTest
    @ValueSource(ints = {0, 200, 12_000})
    void a_server_that_ignores_offset_or_caps_it_is_found_out(final int greatest) throws IOException {
        try (FakeService service = pages((limit, offset) -> {
            final int from = Math.min(offset, greatest);
            return Reply.paths(from, from + limit);
        })) {
            assertThatThrownBy(() -> service.client()
                            .processStatistics(r -> r.limit(100))
                            .toList())
                    .isInstanceOf(BrokenContractException.class)
                    .hasMessageContaining("the server ignores offset");
            assertThat(service.requests()).hasSize(greatest / 100 + 3);
        }
    }

    @Test
    void a_server_that_begins_anew_is_found_out_even_in_a_long_list() throws IOException {
        final int groups = 12_050;
        try (FakeService service = pages((limit, offset) -> IntStream.range(offset, offset + limit)
                .mapToObj(i -> "/" + i % groups)
                .toList())) {
            assertThatThrownBy(() -> service.client()
                            .processStatistics(r -> r.limit(200))
                            .toList())
                    .isInstanceOf(BrokenContractException.class)
                    .hasMessageContaining("the server ignores offset");
            assertThat(service.requests()).hasSizeLessThan(groups / 200 + 4);
        }
    }

    @Test
    void entries_that_a_growing_list_moves_to_the_next_page_come_once() throws IOException {
        final List<String> before = Reply.paths(0, 10);
        final List<String> grown =
                Stream.concat(Stream.of("/new"), Reply.paths(0, 11).stream()).toList();
        try (FakeService service = pages((limit, offset) -> part(offset == 0 ? before : grown, limit, offset))) {
            assertThat(paths(service.client().processStatistics(r -> r.limit(5))))
                    .isEqualTo(Reply.paths(0, 11));
        }
    }

    @Test
    void a_page_without_anything_new_is_let_pass_once() throws IOException {
        final List<String> grown =
                Stream.concat(Stream.of("/new"), Reply.paths(0, 10).stream()).toList();
        try (FakeService service =
                pages((limit, offset) -> part(offset == 0 ? Reply.paths(0, 10) : grown, limit, offset))) {
            assertThat(paths(service.client().processStatistics(r -> r.limit(10))))
                    .isEqualTo(Reply.paths(0, 10));
        }
    }

    @Test
    void a_list_that_shrinks_ends_without_an_error() throws IOException {
        try (FakeService service = list(offset -> offset == 0 ? 30 : 15)) {
            assertThat(paths(service.client().processStatistics(r -> r.limit(10))))
                    .isEqualTo(Reply.paths(0, 15));
        }
    }

    @Test
    void a_failure_on_a_later_page_comes_after_the_entries_before_it() throws IOException {
        final AtomicInteger read = new AtomicInteger();
        try (FakeService service = FakeService.answering(
                Reply.processes(Reply.paths(0, 10)), Reply.json(400, "{\"error_code\":\"HSS.0001\"}"))) {
            assertThatThrownBy(() -> service.client()
                            .processStatistics(r -> r.limit(10))
                            .forEach(entry -> read.incrementAndGet()))
                    .isInstanceOf(ErrorAnswerException.class);
            assertThat(read).hasValue(10);
        }
    }

    @Test
    void ports_are_grouped_by_number_and_type() throws IOException {
        final String page = "{\"total_num\":2,\"data_list\":[{\"port\":53,\"type\":\"TCP\",\"num\":1},"
                + "{\"port\":53,\"type\":\"UDP\",\"num\":1}]}";
        try (FakeService service = FakeService.answering(Reply.ok(page), Reply.processes(List.of()))) {
            assertThat(service.client().portStatistics(r -> r.port(53)))
                    .extracting(PortStatisticResponseInfo::getType)
                    .containsExactly("TCP", "UDP");
        }
    }

    private static List<String> paths(final Stream<ProcessStatisticResponseInfo> entries) {
        return entries.map(ProcessStatisticResponseInfo::getPath).collect(Collectors.toList());
    }

    /** A list of so many groups at the time of the request with this offset. */
    private static FakeService list(final Function<Integer, Integer> groups) throws IOException {
        return pages((limit, offset) -> part(Reply.paths(0, groups.apply(offset)), limit, offset));
    }

    private static FakeService pages(final BiFunction<Integer, Integer, List<String>> page) throws IOException {
        return FakeService.answering(request ->
                Reply.processes(page.apply(number(request.query(), "limit"), number(request.query(), "offset"))));
    }

    private static List<String> part(final List<String> list, final int limit, final int offset) {
        return list.stream().skip(offset).limit(limit).toList();
    }

    private static int number(final String query, final String name) {
        return Pattern.compile("(?:^|&)" + name + "=(\\d+)")
                .matcher(query)
                .results()
                .map(match -> Integer.parseInt(match.group(1)))
                .findFirst()
                .orElseThrow();
    }
}
