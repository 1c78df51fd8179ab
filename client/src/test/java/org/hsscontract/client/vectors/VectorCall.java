package org.hsscontract.client.vectors;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.RetryPolicy;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListPortStatisticsRequest;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListProcessStatisticsRequest;
import org.hsscontract.client.model.AssetCategory;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;
import tools.jackson.databind.JsonNode;

/** Calls the client as a vector says, and gives the result in the contract's names. */
record VectorCall(VectorServer server, String token, Duration timeLimit) {

    Map<String, Object> send(final String operation, final JsonNode arguments) {
        return switch (operation) {
            case "listProcessStatistics" -> {
                final var answer = client().listProcessStatistics(processes(arguments));
                yield result(
                        answer.getTotalNum(),
                        answer.getDataList().stream().map(VectorCall::entry).toList());
            }
            case "listPortStatistics" -> {
                final var answer = client().listPortStatistics(ports(arguments));
                yield result(
                        answer.getTotalNum(),
                        answer.getDataList().stream().map(VectorCall::entry).toList());
            }
            default -> throw new IllegalArgumentException("The client has no operation " + operation);
        };
    }

    /** The entries of all pages. */
    Stream<Map<String, Object>> stream(final String operation, final JsonNode arguments) {
        return switch (operation) {
            case "listProcessStatistics" ->
                client().processStatistics(processes(arguments)).map(VectorCall::entry);
            case "listPortStatistics" ->
                client().portStatistics(ports(arguments)).map(VectorCall::entry);
            default -> throw new IllegalArgumentException("The client has no operation " + operation);
        };
    }

    private AssetStatisticsClient client() {
        return AssetStatisticsClient.builder()
                .endpoint(server.uri())
                .projectId("p1")
                .token(token)
                .requestTimeout(timeLimit)
                .retryPolicy(RetryPolicy.NEVER)
                .build();
    }

    private static Consumer<APIListProcessStatisticsRequest.Builder> processes(final JsonNode arguments) {
        return query -> {
            text(arguments, "project_id", query::projectId);
            text(arguments, "path", query::path);
            text(arguments, "enterprise_project_id", query::enterpriseProjectId);
            number(arguments, "limit", query::limit);
            number(arguments, "offset", query::offset);
            text(arguments, "category", value -> query.category(AssetCategory.fromValue(value)));
        };
    }

    private static Consumer<APIListPortStatisticsRequest.Builder> ports(final JsonNode arguments) {
        return query -> {
            text(arguments, "project_id", query::projectId);
            number(arguments, "port", query::port);
            text(arguments, "type", query::type);
            text(arguments, "enterprise_project_id", query::enterpriseProjectId);
            number(arguments, "limit", query::limit);
            number(arguments, "offset", query::offset);
            text(arguments, "category", value -> query.category(AssetCategory.fromValue(value)));
        };
    }

    private static Map<String, Object> entry(final ProcessStatisticResponseInfo item) {
        return Map.of("path", item.getPath(), "num", item.getNum());
    }

    private static Map<String, Object> entry(final PortStatisticResponseInfo item) {
        return Map.of("port", item.getPort(), "type", item.getType(), "num", item.getNum());
    }

    private static void text(final JsonNode arguments, final String name, final Consumer<String> setter) {
        if (arguments.has(name)) {
            setter.accept(arguments.path(name).stringValue());
        }
    }

    private static void number(final JsonNode arguments, final String name, final Consumer<Integer> setter) {
        if (arguments.has(name)) {
            setter.accept(arguments.path(name).intValue());
        }
    }

    private static Map<String, Object> result(final int total, final List<Map<String, Object>> list) {
        final Map<String, Object> result = new LinkedHashMap<>();
        result.put("total_num", total);
        result.put("data_list", list);
        return result;
    }
}
