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
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Session;
import org.hsscontract.verifier.exchange.Target;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        with(
                query -> page(0, 5, 5),
                (reader, call, session) -> assertThatThrownBy(() -> reader.read(call))
                        .isInstanceOf(UnreadableListException.class)
                        .hasMessage("the page repeats itself whatever the offset"));
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
            assertThat(list.holdsTheSame(new FullList(
                            call, list.pages(), List.of(list.groups().get(1), first), 1)))
                    .isTrue();
            assertThat(list.holdsTheSame(new FullList(
                            call, list.pages(), List.of(list.groups().get(1), counted), 1)))
                    .isFalse();
        });
    }
}
