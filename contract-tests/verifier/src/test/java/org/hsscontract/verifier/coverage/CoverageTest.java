package org.hsscontract.verifier.coverage;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.verifier.Report;
import org.hsscontract.verifier.Verification;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.rule.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageTest {
    private static HttpServer server;
    private static Coverage coverage;

    /** A server that has one group, is wrong about its count, and refuses containers and the limit 200. */
    @BeforeAll
    static void verify() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", CoverageTest::answer);
        server.start();
        Target target =
                Target.of(URI.create("http://localhost:" + server.getAddress().getPort()), "p1", "token");
        Options options = Options.defaults()
                .withRules(List.of(
                        "valid-values-accepted",
                        "limit-default",
                        "filter-complete",
                        "filter-exact",
                        "scope-default",
                        "scope-unknown-empty",
                        "total-counts-groups",
                        "token-required",
                        "body-schema",
                        "status-declared"));
        Report report = Verification.of(Contract.published(), target, options).run();
        coverage = Coverage.of(report);
    }

    @AfterAll
    static void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String query = String.valueOf(exchange.getRequestURI().getRawQuery());
        boolean right = "token".equals(exchange.getRequestHeaders().getFirst("X-Auth-Token"));
        boolean refused = query.contains("category=container") || query.contains("limit=200");
        boolean nothing = query.matches(
                ".*(port=(?!22(&|$))|type=(?!TCP(&|$))|path=(?!%2Fa(&|$))|enterprise_project_id=(?!0(&|$)|all_)).*");
        String group = exchange.getRequestURI().getPath().contains("process")
                ? "{\"path\":\"/a\",\"num\":0}"
                : "{\"port\":22,\"type\":\"TCP\",\"num\":1}";
        String page = nothing
                ? "{\"total_num\":0,\"data_list\":[]}"
                : "{\"total_num\":1,\"data_list\":[" + (query.matches(".*offset=[1-9].*") ? "" : group) + "]}";
        byte[] body = (right && !refused ? page : "{\"error_code\":\"X\",\"error_msg\":\"no\"}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(!right ? 401 : refused ? 400 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @ParameterizedTest
    @CsvSource({
        "OPERATION, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get, PROVED",
        "PARAMETER, /components/parameters/ProjectId, PROVED",
        "PARAMETER, /components/parameters/Port, PROVED",
        "PARAMETER, /components/parameters/Limit, WARNING",
        "ENUM_MEMBER, /components/schemas/AssetCategory/enum/0, PROVED",
        "ENUM_MEMBER, /components/schemas/AssetCategory/enum/1, VIOLATED",
        "BOUNDARY_CLASS, /components/schemas/AssetCategory/enum, VIOLATED",
        "BOUNDARY_CLASS, /components/parameters/Limit/schema/minimum, PROVED",
        "BOUNDARY_CLASS, /components/parameters/Limit/schema/maximum, WARNING",
        "BOUNDARY_CLASS, /components/parameters/Limit/schema/default, PROVED",
        "BOUNDARY_CLASS, /components/parameters/ProjectId/schema/maxLength, NOT_PROVED",
        "PROPERTY, /components/schemas/PortStatisticResponseInfo/properties/port, PROVED",
        "PROPERTY, /components/schemas/ErrorResponse/properties/error_code, PROVED",
        "PROPERTY, /components/schemas/ErrorResponse/properties/request_id, NOT_PROVED",
        "STATUS, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/200, PROVED",
        "STATUS, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/401, PROVED",
        "STATUS, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/403, NOT_PROVED",
        "STATUS, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/429, NOT_PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/items, PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/total, NOT_PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/filters/port, PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/filters/port/match, PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/scope/enterprise_project_id/unknown, PROVED",
        "BEHAVIOUR, /paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/order, NOT_PROVED"
    })
    void saysWhatBecameOfEachElement(ElementKind kind, String element, ElementState state) {
        CoverageRow row = row("listPortStatistics", element);
        assertThat(row.kind()).isEqualTo(kind);
        assertThat(row.state()).as(row.toString()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({
        "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/429, cannot be provoked from outside",
        "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/503, cannot be provoked from outside",
        "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/responses/403, a call that is answered with 403 would prove it",
        "/components/parameters/ProjectId/schema/maxLength, other values of project_id that the token may read",
        "/components/schemas/ErrorResponse/properties/request_id, an error body that has request_id would prove it",
        "/paths/~1v5~1{project_id}~1asset~1port~1statistics/get/x-grouped-list/total, total-counts-groups: the whole list is needed",
        "/components/parameters/Limit/schema/maximum, found by valid-values-accepted"
    })
    void saysWhatWouldProveItOrWhoFoundIt(String element, String reason) {
        assertThat(row("listPortStatistics", element).reason()).contains(reason);
    }

    @Test
    void aPropertyIsBrokenWhereOneOfItsConstraintsIs() {
        CoverageRow row =
                row("listProcessStatistics", "/components/schemas/ProcessStatisticResponseInfo/properties/num");
        assertThat(row.state()).isEqualTo(ElementState.WARNING);
        assertThat(row.reason()).isEqualTo("found by body-schema");
    }

    @Test
    void everyElementIsThereOnceAndOnlyProvedOnesNeedNoReason() {
        assertThat(coverage.rows().stream().map(r -> r.operation() + r.name())).doesNotHaveDuplicates();
        assertThat(coverage.rows())
                .allSatisfy(r -> assertThat(r.reason().isEmpty()).isEqualTo(r.state() == ElementState.PROVED));
    }

    private static CoverageRow row(String operation, String element) {
        return coverage.rows().stream()
                .filter(r -> r.operation().equals(operation) && r.name().equals(element))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no element " + element));
    }
}
