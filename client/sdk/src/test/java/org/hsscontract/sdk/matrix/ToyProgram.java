package org.hsscontract.sdk.matrix;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Scanner;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Driver and example of the toy recipes, right or wrong in one way. It stands for an SDK: there is no generated code under it. */
final class ToyProgram {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Map<String, String> PATHS = Map.of(
            "listProcessStatistics", "/asset/process/statistics", "listPortStatistics", "/asset/port/statistics");

    private ToyProgram() {}

    public static void main(String[] arguments) throws Exception {
        switch (arguments[0]) {
            case "driver" -> driver(arguments[1]);
            case "example" -> example(arguments[1]);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void driver(String how) throws Exception {
        if (how.equals("dies")) {
            System.err.println("no driver today");
            System.exit(7);
        }
        Scanner tasks = new Scanner(System.in, StandardCharsets.UTF_8);
        while (tasks.hasNextLine()) {
            JsonNode task = JSON.readTree(tasks.nextLine());
            ObjectNode outcome = JsonNodeFactory.instance
                    .objectNode()
                    .put("id", task.get("id").asString());
            if (how.equals("lazy")
                    || (how.equals("half") && task.get("operation").asString().equals("listPortStatistics"))) {
                outcome.put("not_implemented", "it has other things to do");
            } else {
                answer(task, how, outcome);
            }
            System.out.println(outcome);
        }
    }

    private static void answer(JsonNode task, String how, ObjectNode outcome) throws Exception {
        ObjectNode arguments = (ObjectNode) task.get("arguments").deepCopy();
        String project = arguments.remove("project_id").asString();
        HttpResponse<String> response = call(
                task.get("url").asString(),
                project,
                task.get("operation").asString(),
                task.get("token").asString(),
                arguments);
        ObjectNode body = (ObjectNode) JSON.readTree(response.body());
        if (how.equals("miscounts")) {
            body.put("total_num", body.path("total_num").asInt() + 1);
        }
        outcome.set("result", body);
    }

    private static void example(String which) throws Exception {
        String endpoint = System.getenv("HSS_ENDPOINT");
        for (String operation : PATHS.keySet()) {
            if (which.equals("both") || operation.equals(which)) {
                call(
                        endpoint,
                        System.getenv("HSS_PROJECT"),
                        operation,
                        System.getenv("HSS_TOKEN"),
                        JsonNodeFactory.instance.objectNode());
            }
        }
    }

    private static HttpResponse<String> call(
            String endpoint, String project, String operation, String token, ObjectNode arguments) throws Exception {
        String query = arguments.properties().stream()
                .map(p -> p.getKey() + "=" + encoded(p.getValue().asString()))
                .collect(Collectors.joining("&"));
        URI uri = URI.create(
                endpoint + "/v5/" + encoded(project) + PATHS.get(operation) + (query.isEmpty() ? "" : "?" + query));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .header("X-Auth-Token", token)
                .timeout(Duration.ofSeconds(5))
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
