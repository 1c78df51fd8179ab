package org.hsscontract.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hsscontract.api.model.AssetCategory.container;
import static org.hsscontract.api.model.AssetCategory.host;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.hsscontract.api.model.AssetCategory;
import org.hsscontract.server.ApiClient.Listed;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the operations answer; the same on every database. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StatisticsSuite {

    // In the order of code points. UTF-16 would put the last one before the one with U+FF71; a dictionary, Z behind a.
    private static final List<String> ORDERED =
            List.of("/Z", "/a", "/a/b%", "/a/b_", "/a/bx", "/e\u0301", "/\u00e9", "/\uff71", "/\ud83d\ude00");

    // Long enough that a page does not fit into a buffer of Tomcat.
    private static final String MANY = "/many/%080d";

    private static final List<AccessToken> TOKENS = List.of(
            new AccessToken("sees-everything", Map.of("p1", Set.of("0", "e1", "e2"))),
            new AccessToken("sees-e1-only", Map.of("p1", Set.of("e1"))),
            new AccessToken("sees-both-projects", Map.of("p1", Set.of("0"), "p2", Set.of("0"))),
            new AccessToken("sees-no-enterprise-project", Map.of("p1", Set.of())),
            new AccessToken("sees-many", Map.of("many", Set.of("0"))),
            new AccessToken("sees-ordered", Map.of("ordered", Set.of("0"))));

    private ReferenceServer server;

    /** Options with the database to test. */
    abstract ServerOptions.Builder options();

    @BeforeAll
    void start() {
        server = ReferenceServer.start(
                options().source(AssetSource.of(inventory())).tokens(TOKENS).build());
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                                 | 2 | /bin/init 2, /bin/sh 1
            path=/bin/sh                                       | 1 | /bin/sh 1
            path=/bin/SH                                       | 0 |
            path=/bin/                                         | 0 |
            path=/bin/%25                                      | 0 |
            path=%00                                           | 0 |
            path=/bin/sh%00                                    | 0 |
            path=resource_not_found                            | 0 |
            category=container                                 | 1 | /bin/boxed 1
            category=container&path=/bin/sh                    | 0 |
            enterprise_project_id=0                            | 2 | /bin/init 2, /bin/sh 1
            enterprise_project_id=e1                           | 2 | /bin/init 1, /opt/one 1
            enterprise_project_id=e2                           | 0 |
            enterprise_project_id=unknown                      | 0 |
            enterprise_project_id=%00                          | 0 |
            enterprise_project_id=all_granted_eps              | 3 | /bin/init 3, /bin/sh 1, /opt/one 1
            enterprise_project_id=all_granted_eps&path=/opt/one| 1 | /opt/one 1
            enterprise_project_id=ALL_GRANTED_EPS              | 0 |
            limit=1                                            | 2 | /bin/init 2
            limit=1&offset=1                                   | 2 | /bin/sh 1
            offset=2                                           | 2 |
            offset=2147483647                                  | 2 |
            Limit=0&unknown=1&path2=                           | 2 | /bin/init 2, /bin/sh 1
            """)
    void processes_are_grouped_filtered_and_counted_by_asset(String query, int total, String groups) throws Exception {
        assertThat(client("sees-everything", "p1").processes(query)).isEqualTo(listed(total, groups));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                   | 4 | 9 TCP 1, 80 TCP 2, 80 UDP 1, 1000 TCP 1
            port=80                              | 2 | 80 TCP 2, 80 UDP 1
            port=80&type=TCP                     | 1 | 80 TCP 2
            type=UDP                             | 1 | 80 UDP 1
            type=udp                             | 0 |
            type=TCP6                            | 0 |
            type=%00                             | 0 |
            port=99999                           | 0 |
            port=-1                              | 0 |
            port=0                               | 0 |
            limit=2&offset=1                     | 4 | 80 TCP 2, 80 UDP 1
            enterprise_project_id=all_granted_eps| 5 | 9 TCP 1, 80 TCP 3, 80 UDP 1, 1000 TCP 1, 65535 UDP 1
            category=container                   | 0 |
            """)
    void ports_are_ordered_by_number_and_type(String query, int total, String groups) throws Exception {
        assertThat(client("sees-everything", "p1").ports(query)).isEqualTo(listed(total, groups));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sees-e1-only               | p1 | ''                                    | 0 |
            sees-e1-only               | p1 | enterprise_project_id=0               | 0 |
            sees-e1-only               | p1 | enterprise_project_id=all_granted_eps | 2 | /bin/init 1, /opt/one 1
            sees-both-projects         | p1 | enterprise_project_id=all_granted_eps | 2 | /bin/init 2, /bin/sh 1
            sees-both-projects         | p2 | ''                                    | 1 | /bin/other 1
            sees-no-enterprise-project | p1 | enterprise_project_id=all_granted_eps | 0 |
            """)
    void a_token_shows_what_it_is_granted(String token, String project, String query, int total, String groups)
            throws Exception {
        assertThat(client(token, project).processes(query)).isEqualTo(listed(total, groups));
    }

    @Test
    void paths_are_in_the_order_of_code_points() throws Exception {
        assertThat(client("sees-ordered", "ordered").processes("limit=200").groups())
                .isEqualTo(ORDERED.stream().map(path -> path + " 1").toList());
    }

    @Test
    void each_path_finds_itself_and_nothing_else() throws Exception {
        for (String path : ORDERED) {
            String encoded = URLEncoder.encode(path, StandardCharsets.UTF_8);
            assertThat(client("sees-ordered", "ordered").processes("path=" + encoded))
                    .isEqualTo(new Listed(1, List.of(path + " 1")));
        }
    }

    @Test
    void a_path_may_have_as_many_characters_as_the_contract_allows() throws Exception {
        Listed longest = client("sees-many", "many").processes("path=" + "%F0%9F%98%80".repeat(4096));
        assertThat(longest).isEqualTo(new Listed(1, List.of("\ud83d\ude00".repeat(4096) + " 1")));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 10, 100, 200})
    void pages_together_are_the_whole_list(int limit) throws Exception {
        ApiClient client = client("sees-many", "many");
        List<String> paged = new ArrayList<>();
        // As the vendor's Terraform provider does: the total is not looked at.
        for (Listed page = client.processes("limit=" + limit);
                !page.groups().isEmpty();
                page = client.processes("limit=" + limit + "&offset=" + paged.size())) {
            assertThat(page.total()).isEqualTo(251);
            assertThat(page.groups()).hasSizeLessThanOrEqualTo(limit);
            paged.addAll(page.groups());
        }
        assertThat(paged)
                .hasSize(251)
                .doesNotHaveDuplicates()
                .startsWith(MANY.formatted(0) + " 1", MANY.formatted(1) + " 1");
    }

    @Test
    void a_page_has_ten_records_by_default() throws Exception {
        assertThat(client("sees-many", "many").processes("").groups()).hasSize(10);
    }

    @Test
    void concurrent_requests_get_the_same_answers() throws Exception {
        ApiClient client = client("sees-many", "many");
        Listed expected = client.processes("limit=200");
        var threads = Executors.newFixedThreadPool(16);
        try {
            Callable<Listed> request = () -> client.processes("limit=200");
            for (Future<Listed> answer : threads.invokeAll(Collections.nCopies(200, request))) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void head_has_the_headers_of_get() throws Exception {
        RawHttp http = new RawHttp(server.baseUri());
        for (String query : List.of("", "?limit=200", "?limit=0")) {
            String target = " /v5/many/asset/process/statistics" + query + " HTTP/1.1";
            RawHttp.Answer get = http.send("GET" + target, "X-Auth-Token: sees-many");
            RawHttp.Answer head = http.send("HEAD" + target, "X-Auth-Token: sees-many");
            assertThat(head.body()).isEmpty();
            assertThat(head.status()).isEqualTo(get.status());
            assertThat(head.lastingHeaders()).isEqualTo(get.lastingHeaders());
        }
    }

    private ApiClient client(String token, String project) {
        return new ApiClient(server.baseUri(), token, project);
    }

    private static Listed listed(int total, String groups) {
        return new Listed(total, groups == null ? List.of() : List.of(groups.split(", ")));
    }

    private static AssetInventory inventory() {
        OpenPort web = new OpenPort(80, OpenPort.Type.TCP);
        List<String> many = new ArrayList<>();
        IntStream.range(0, 250).forEach(i -> many.add(MANY.formatted(i)));
        many.add("\ud83d\ude00".repeat(4096));
        Collections.reverse(many);
        return new AssetInventory(List.of(
                // Two processes with one path are one asset.
                asset(
                        "h1",
                        "p1",
                        "0",
                        host,
                        List.of("/bin/init", "/bin/sh", "/bin/sh"),
                        Set.of(web, new OpenPort(80, OpenPort.Type.UDP), new OpenPort(1000, OpenPort.Type.TCP))),
                asset("h2", "p1", "0", host, List.of("/bin/init"), Set.of(web, new OpenPort(9, OpenPort.Type.TCP))),
                asset(
                        "h3",
                        "p1",
                        "e1",
                        host,
                        List.of("/bin/init", "/opt/one"),
                        Set.of(web, new OpenPort(65535, OpenPort.Type.UDP))),
                asset("c1", "p1", "0", container, List.of("/bin/boxed"), Set.of()),
                asset("h1", "p2", "0", host, List.of("/bin/other"), Set.of()),
                asset("h1", "many", "0", host, many, Set.of()),
                asset("h1", "ordered", "0", host, reversed(ORDERED), Set.of())));
    }

    private static Asset asset(
            String id,
            String project,
            String enterpriseProject,
            AssetCategory category,
            List<String> paths,
            Set<OpenPort> ports) {
        return new Asset(
                id,
                project,
                enterpriseProject,
                category,
                paths.stream().map(AssetProcess::new).toList(),
                ports);
    }

    private static List<String> reversed(List<String> list) {
        List<String> reversed = new ArrayList<>(list);
        Collections.reverse(reversed);
        return reversed;
    }
}
