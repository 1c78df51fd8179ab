package org.hsscontract.client.vectors;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.RetryPolicy;
import org.hsscontract.client.model.AssetCategory;
import tools.jackson.databind.JsonNode;

/** Calls the client as a vector says, and gives the result in the contract's names. */
record VectorCall(VectorServer server, String token, Duration timeLimit) {

    Map<String, Object> send(final String operation, final JsonNode arguments) {
        final AssetStatisticsClient client = AssetStatisticsClient.builder().endpoint(server.uri()).projectId("p1")
                .token(token).requestTimeout(timeLimit).retryPolicy(RetryPolicy.NEVER).build();
        return switch (operation) {
            case "listProcessStatistics" -> processes(client, arguments);
            case "listPortStatistics" -> ports(client, arguments);
            default -> throw new IllegalArgumentException("The client has no operation " + operation);
        };
    }

    private static Map<String, Object> processes(final AssetStatisticsClient client, final JsonNode arguments) {
        final var answer = client.listProcessStatistics(query -> {
            text(arguments, "project_id", query::projectId);
            text(arguments, "path", query::path);
            text(arguments, "enterprise_project_id", query::enterpriseProjectId);
            number(arguments, "limit", query::limit);
            number(arguments, "offset", query::offset);
            text(arguments, "category", value -> query.category(AssetCategory.fromValue(value)));
        });
        return result(answer.getTotalNum(), answer.getDataList().stream()
                .map(item -> Map.<String, Object>of("path", item.getPath(), "num", item.getNum())).toList());
    }

    private static Map<String, Object> ports(final AssetStatisticsClient client, final JsonNode arguments) {
        final var answer = client.listPortStatistics(query -> {
            text(arguments, "project_id", query::projectId);
            number(arguments, "port", query::port);
            text(arguments, "type", query::type);
            text(arguments, "enterprise_project_id", query::enterpriseProjectId);
            number(arguments, "limit", query::limit);
            number(arguments, "offset", query::offset);
            text(arguments, "category", value -> query.category(AssetCategory.fromValue(value)));
        });
        return result(answer.getTotalNum(), answer.getDataList().stream()
                .map(item -> Map.<String, Object>of("port", item.getPort(), "type", item.getType(), "num", item.getNum()))
                .toList());
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
