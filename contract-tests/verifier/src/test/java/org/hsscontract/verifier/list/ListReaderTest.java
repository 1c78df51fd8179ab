package org.hsscontract.verifier.list;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
class ListReaderTest {
    private static final Operation PROCESSES = Contract.published().operations().stream()
            .filter(o -> o.id().equals("listProcessStatistics"))
            .findFirst()
            .orElseThrow();

    /** What to do with a reader of a server. */
    @FunctionalInterface
    private interface Use {
        void of(ListReader reader, Call call, Session session) throws UnreadableListException;
    }

    private static void with(Function<String, String> answers, Use use) throws IOException, UnreadableListException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            String answer =
                    answers.apply(String.valueOf(exchange.getRequestURI().getQuery()));
            byte[] body = answer.getBytes(StandardCharsets.UTF_8);
            // On a kept connection this server waits 40 ms for an acknowledgement before it sends the body.
            exchange.getResponseHeaders().set("Connection", "close");
            exchange.sendResponseHeaders(answer.isEmpty() ? 400 : 200, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
        URI uri = URI.create("http://" + server.getAddress().getAddress().getHostAddress() + ":"
                + server.getAddress().getPort());
        Target target = Target.of(uri, "p1", "t");
        try (Session session = new Session(target, 2000, 0)) {
            use.of(new ListReader(session), Call.of(PROCESSES, target), session);
        } finally {
            server.stop(0);
        }
    }

    private static int number(String query, String name, int otherwise) {
        Matcher found = Pattern.compile("(^|&)" + name + "=(\\d+)").matcher(query);
        return found.find() ? Integer.parseInt(found.group(2)) : otherwise;
    }

    private static String page(int from, int to, int total) {
        return IntStream.range(from, Math.max(from, to))
                .mapToObj(i -> "{\"path\": \"/p" + i + "\", \"num\": 1}")
                .collect(Collectors.joining(",", "{\"total_num\": " + total + ", \"data_list\": [", "]}"));
    }

    /** A right server of so many groups, that takes limits up to the bound. */
    private static Function<String, String> groups(int total, int mostLimit) {
        return query -> {
            int limit = number(query, "limit", 10);
            int offset = number(query, "offset", 0);
            return limit > mostLimit ? "" : page(offset, Math.min(total, offset + limit), total);
        };
    }

    @ParameterizedTest
    @CsvSource({
        "0, 200, 200",
        "1, 200, 200",
        "200, 200, 200",
        "450, 200, 200",
        "450, 100, 100",
        "45, 50, 50",
        "45, 10, 10"
    })
    void aListIsReadToItsEndWithTheLargestLimitThatIsTaken(int total, int mostLimit, int pageSize)
            throws IOException, UnreadableListException {
        with(groups(total, mostLimit), (reader, call, session) -> {
            FullList list = reader.read(call);
            assertThat(list.groups())
                    .extracting(g -> g.value("path"))
                    .containsExactlyElementsOf(
                            IntStream.range(0, total).mapToObj(i -> "/p" + i).toList());
            assertThat(list.total()).isEqualTo(total);
            assertThat(list.pageSize()).isEqualTo(pageSize);
        });
    }

    @Test
    void aListIsReadOnceUnlessAskedAgain() throws IOException, UnreadableListException {
        with(groups(3, 200), (reader, call, session) -> {
            FullList list = reader.read(call);
            int sent = session.exchanges().size();
            assertThat(reader.read(call)).isSameAs(list);
            assertThat(session.exchanges()).hasSize(sent);
            assertThat(reader.readAgain(call)).isNotSameAs(list).matches(list::holdsTheSame);
            assertThat(session.exchanges()).hasSizeGreaterThan(sent);
        });
    }

    @Test
    void readingEndsWhereTheOffsetIsIgnored() throws IOException, UnreadableListException {
        with(query -> page(0, 5, 5), (reader, call, session) -> {
            assertThat(reader.read(call).end()).isEqualTo(ListEnd.REPEATED);
            assertThat(reader.read(call).size()).isEqualTo(5);
        });
    }

    /** A server of so many groups and limits from 1 to 20, with something else where the list has no more. */
    private static Function<String, String> ending(int total, Function<Integer, String> beyond) {
        return query -> number(query, "offset", 0) < total
                ? groups(total, 20).apply(query)
                : beyond.apply(number(query, "limit", 10));
    }

    static Stream<Arguments> ends() {
        return Stream.of(
                Arguments.of("an empty page", ListEnd.EMPTY_PAGE, ending(45, limit -> page(0, 0, 45))),
                Arguments.of("an empty page with total 0", ListEnd.EMPTY_PAGE, ending(45, limit -> page(0, 0, 0))),
                Arguments.of("an error", ListEnd.REFUSED, ending(45, limit -> "")),
                Arguments.of("a 200 that is no page", ListEnd.REFUSED, ending(45, limit -> "[]")),
                Arguments.of("the first page again", ListEnd.REPEATED, ending(45, limit -> page(0, limit, 45))),
                Arguments.of("the last page again", ListEnd.REPEATED, ending(45, limit -> page(40, 45, 45))),
                Arguments.of("the last groups again", ListEnd.REPEATED, ending(45, limit -> page(25, 45, 45))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("ends")
    void aListIsReadToItsEndWhateverIsThere(String what, ListEnd end, Function<String, String> answers)
            throws IOException, UnreadableListException {
        with(answers, (reader, call, session) -> {
            FullList list = reader.read(call);
            assertThat(list.groups()).extracting(g -> g.value("path")).containsExactlyElementsOf(paths(45));
            assertThat(list.end()).isEqualTo(end);
            assertThat(list.doubts()).isEmpty();
        });
    }

    private static List<String> paths(int total) {
        return IntStream.range(0, total).mapToObj(i -> "/p" + i).toList();
    }

    @Test
    void theLastPageAgainEndsTheReadingWhereTheTotalIsLarger() throws IOException, UnreadableListException {
        with(
                query -> page(
                                Math.min(40, number(query, "offset", 0)),
                                Math.min(45, number(query, "offset", 0) + 20),
                                90)
                        .replace("[]", page(40, 45, 90).replaceAll(".*(\\[.*]).*", "$1")),
                (reader, call, session) -> {
                    FullList list = reader.read(call);
                    assertThat(list.groups()).extracting(g -> g.value("path")).containsExactlyElementsOf(paths(45));
                    assertThat(list.end()).isEqualTo(ListEnd.REPEATED);
                    assertThat(list.doubts()).containsExactly(List.of("page", "beyond-end"));
                });
    }

    @Test
    void entriesThatComeAgainArePartOfTheList() throws IOException, UnreadableListException {
        String twice = page(0, 20, 40);
        with(
                query ->
                        number(query, "limit", 10) > 20 ? "" : number(query, "offset", 0) < 40 ? twice : page(0, 0, 40),
                (reader, call, session) -> {
                    FullList list = reader.read(call);
                    assertThat(list.size()).isEqualTo(40);
                    assertThat(list.end()).isEqualTo(ListEnd.EMPTY_PAGE);
                    assertThat(list.doubts()).contains(List.of("group"));
                });
    }

    @Test
    void anOffsetThatCountsPagesIsReadByPages() throws IOException, UnreadableListException {
        with(
                query -> {
                    int limit = Math.min(20, number(query, "limit", 10));
                    int from = number(query, "offset", 0) * limit;
                    return page(from, Math.min(45, from + limit), 45);
                },
                (reader, call, session) -> {
                    FullList list = reader.read(call);
                    assertThat(list.groups()).extracting(g -> g.value("path")).containsExactlyElementsOf(paths(45));
                    assertThat(list.offsetCountsPages()).isTrue();
                    assertThat(list.doubts()).containsExactly(List.of("page", "unit"));
                });
    }

    @ParameterizedTest
    @CsvSource({"20, 10, 20", "200, 20, 200", "10, 0, 10"})
    void aLimitThatIsCutOrRaisedIsNotTaken(int most, int least, int pageSize)
            throws IOException, UnreadableListException {
        with(
                query -> groups(250, 1000)
                        .apply(query.replaceAll(
                                "limit=\\d+", "limit=" + Math.max(least, Math.min(most, number(query, "limit", 10))))),
                (reader, call, session) -> {
                    FullList list = reader.read(call);
                    assertThat(list.size()).isEqualTo(250);
                    assertThat(list.pageSize()).isEqualTo(pageSize);
                    assertThat(reader.accepts(call, 1)).isEqualTo(least <= 1);
                });
    }

    @Test
    void anErrorBeforeTheTotalIsNoEnd() throws IOException, UnreadableListException {
        with(
                query -> number(query, "offset", 0) > 0 ? "[]" : page(0, Math.min(20, number(query, "limit", 10)), 45),
                (reader, call, session) ->
                        assertThatThrownBy(() -> reader.read(call)).isInstanceOf(UnreadableListException.class));
    }

    @Test
    void readingEndsWhereTheListDoesNot() throws IOException, UnreadableListException {
        with(
                query -> page(number(query, "offset", 0), number(query, "offset", 0) + 1, 1),
                (reader, call, session) -> assertThatThrownBy(() -> reader.read(call))
                        .isInstanceOf(UnreadableListException.class)
                        .hasMessageContaining("more than 600 pages"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``",
                "no JSON",
                "[]",
                "{\"total_num\": 0.0, \"data_list\": []}",
                "{\"total_num\": \"0\", \"data_list\": []}",
                "{\"total_num\": 1, \"data_list\": {}}",
                "{\"total_num\": 1, \"data_list\": [{\"path\": \"/p\"}]}",
                "{\"total_num\": 1, \"data_list\": [{\"num\": 1}]}",
                "{\"total_num\": 1, \"data_list\": [{\"path\": null, \"num\": 1}]}",
                "{\"total_num\": 1, \"data_list\": [{\"path\": [\"/p\"], \"num\": 1}]}",
                "{\"total_num\": 1, \"data_list\": [{\"path\": \"/p\", \"num\": 1.0}]}",
                "{\"total_num\": 1, \"data_list\": [null]}",
            })
    void whatIsNoPageEndsTheReading(String answer) throws IOException, UnreadableListException {
        with(
                query -> answer,
                (reader, call, session) -> assertThatThrownBy(() -> reader.read(call))
                        .isInstanceOf(UnreadableListException.class)
                        .hasMessageStartingWith("the list could not be read: "));
    }

    @Test
    void groupsAreTheSameByTheirKeyAndListsByTheirGroupsInAnyOrder() throws IOException, UnreadableListException {
        with(groups(2, 200), (reader, call, session) -> {
            FullList list = reader.read(call);
            Group first = list.groups().get(0);
            Group counted = new Group(first.key(), 7);
            assertThat(first.sameKey(counted)).isTrue();
            assertThat(list.contains(counted)).isTrue();
            assertThat(list.contains(new Group(Map.of(), 1))).isFalse();
            assertThat(list.holdsTheSame(of(list, list.groups().get(1), first))).isTrue();
            assertThat(list.holdsTheSame(of(list, list.groups().get(1), counted)))
                    .isFalse();
        });
    }

    private static FullList of(FullList list, Group... groups) {
        return new FullList(list.call(), list.pages(), List.of(groups), 1, false, list.end(), list.last());
    }
}
