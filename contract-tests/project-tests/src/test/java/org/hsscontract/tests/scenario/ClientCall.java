package org.hsscontract.tests.scenario;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.AssetStatisticsException;
import org.hsscontract.client.BrokenContractException;
import org.hsscontract.client.ErrorAnswerException;
import org.hsscontract.client.RetryPolicy;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListPortStatisticsRequest;
import org.hsscontract.client.generated.api.AssetStatisticsApi.APIListProcessStatisticsRequest;
import org.hsscontract.client.model.AssetCategory;
import org.hsscontract.client.model.PortStatisticResponseInfo;
import org.hsscontract.client.model.ProcessStatisticResponseInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Calls the Java client as a task says, and says what its caller got. */
final class ClientCall {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JsonNode task;
    private final JsonNode arguments;
    private final AssetStatisticsClient client;

    ClientCall(JsonNode task) {
        this.task = task;
        this.arguments = task.path("arguments");
        this.client = AssetStatisticsClient.builder()
                .endpoint(URI.create(task.path("url").asString()))
                .projectId(arguments.path("project_id").asString())
                .token(task.path("token").asString())
                .requestTimeout(Duration.ofMillis(task.path("time_limit").asLong()))
                .retryPolicy(RetryPolicy.NEVER)
                .build();
    }

    ObjectNode outcome() {
        ObjectNode outcome = JSON.createObjectNode().put("id", task.path("id").asString());
        List<Map<String, Object>> items = new ArrayList<>();
        try {
            if (task.has("pages")) {
                entries().limit(task.at("/pages/take").asLong(Long.MAX_VALUE)).forEach(items::add);
            } else {
                outcome.set("result", JSON.valueToTree(page()));
            }
        } catch (AssetStatisticsException e) {
            outcome.set("error", error(e));
        }
        if (task.has("pages")) {
            outcome.set("items", JSON.valueToTree(items));
        }
        return outcome;
    }

    private Map<String, Object> page() {
        if (task.path("operation").asString().equals("listProcessStatistics")) {
            var page = client.listProcessStatistics(processes());
            return Map.of(
                    "total_num",
                    page.getTotalNum(),
                    "data_list",
                    page.getDataList().stream().map(ClientCall::entry).toList());
        }
        var page = client.listPortStatistics(ports());
        return Map.of(
                "total_num",
                page.getTotalNum(),
                "data_list",
                page.getDataList().stream().map(ClientCall::entry).toList());
    }

    private Stream<Map<String, Object>> entries() {
        return task.path("operation").asString().equals("listProcessStatistics")
                ? client.processStatistics(processes()).map(ClientCall::entry)
                : client.portStatistics(ports()).map(ClientCall::entry);
    }

    private Consumer<APIListProcessStatisticsRequest.Builder> processes() {
        return query -> {
            text("path", query::path);
            text("enterprise_project_id", query::enterpriseProjectId);
            number("limit", query::limit);
            number("offset", query::offset);
            text("category", value -> query.category(AssetCategory.fromValue(value)));
        };
    }

    private Consumer<APIListPortStatisticsRequest.Builder> ports() {
        return query -> {
            number("port", query::port);
            text("type", query::type);
            text("enterprise_project_id", query::enterpriseProjectId);
            number("limit", query::limit);
            number("offset", query::offset);
            text("category", value -> query.category(AssetCategory.fromValue(value)));
        };
    }

    private void text(String name, Consumer<String> setter) {
        if (arguments.has(name)) {
            setter.accept(arguments.get(name).stringValue());
        }
    }

    private void number(String name, Consumer<Integer> setter) {
        if (arguments.has(name)) {
            setter.accept(arguments.get(name).intValue());
        }
    }

    private static Map<String, Object> entry(ProcessStatisticResponseInfo item) {
        return Map.of("path", item.getPath(), "num", item.getNum());
    }

    private static Map<String, Object> entry(PortStatisticResponseInfo item) {
        return Map.of("port", item.getPort(), "type", item.getType(), "num", item.getNum());
    }

    private static ObjectNode error(AssetStatisticsException e) {
        ObjectNode error = JSON.createObjectNode();
        if (e instanceof ErrorAnswerException answer) {
            error.put("kind", "answer").put("status", answer.status());
            answer.errorCode().ifPresent(c -> error.put("error_code", c));
            answer.errorMessage().ifPresent(m -> error.put("error_msg", m));
            answer.requestId().ifPresent(r -> error.put("request_id", r));
            answer.retryAfter().ifPresent(r -> error.put("retry_after", r.toSeconds()));
            return error;
        }
        return error.put("kind", e instanceof BrokenContractException ? "broken-contract" : "transport");
    }
}
