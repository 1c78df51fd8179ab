package org.hsscontract.scenarios;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The driver of an SDK that decides otherwise where the documents are silent: its pager stops at {@code total_num}, it takes
 * integers of any size and follows redirects. With an argument it has a fault besides. A program of its own.
 */
public final class OtherWaysDriver {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(Redirect.ALWAYS).build();

    private OtherWaysDriver() {}

    /** The driver to be run. */
    static Driver that(String fault) {
        return DriverProgram.of(OtherWaysDriver.class, fault);
    }

    /** @param args the fault, {@code none} if there is none */
    public static void main(String[] args) throws Exception {
        BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
            JsonNode task = JSON.readTree(line);
            ObjectNode outcome = JsonNodeFactory.instance.objectNode();
            outcome.set("id", task.get("id"));
            if (task.has("pages")) {
                pages(args[0], task, outcome);
            } else {
                one(args[0], task, outcome);
            }
            System.out.println(outcome);
        }
    }

    private static void one(String fault, JsonNode task, ObjectNode outcome) throws Exception {
        HttpResponse<String> answer = answer(task, (ObjectNode) task.get("arguments"));
        if (answer.statusCode() == 200) {
            outcome.set("result", JSON.readTree(answer.body()));
        } else if (fault.equals("errors are empty lists")) {
            outcome.putObject("result").put("total_num", 0).putArray("data_list");
        } else {
            outcome.set("error", error(answer));
        }
    }

    private static void pages(String fault, JsonNode task, ObjectNode outcome) throws Exception {
        ObjectNode arguments = (ObjectNode) task.get("arguments").deepCopy();
        ArrayNode items = outcome.putArray("items");
        int take = task.get("pages").path("take").asInt(Integer.MAX_VALUE);
        int offset = arguments.path("offset").asInt(0);
        while (items.size() < take) {
            HttpResponse<String> answer = answer(task, arguments.put("offset", offset));
            if (answer.statusCode() != 200) {
                if (!fault.equals("errors are empty lists")) {
                    outcome.set("error", error(answer));
                }
                return;
            }
            JsonNode page = JSON.readTree(answer.body());
            page.get("data_list")
                    .valueStream()
                    .limit((long) take - items.size())
                    .forEach(items::add);
            offset += page.get("data_list").size() + (fault.equals("an entry lost between pages") ? 1 : 0);
            if (page.get("data_list").isEmpty()
                    || offset >= page.get("total_num").asInt()) {
                return;
            }
        }
    }

    private static JsonNode error(HttpResponse<String> answer) {
        ObjectNode error = JsonNodeFactory.instance.objectNode();
        if (answer.body().startsWith("{")) {
            JsonNode body = JSON.readTree(answer.body());
            List.of("error_code", "error_msg", "request_id").stream()
                    .filter(body::has)
                    .forEach(name -> error.set(name, body.get(name)));
        }
        return error.put("kind", "answer").put("status", answer.statusCode());
    }

    private static HttpResponse<String> answer(JsonNode task, ObjectNode arguments)
            throws IOException, InterruptedException {
        List<String> query = new ArrayList<>();
        arguments.properties().stream()
                .filter(a -> !a.getKey().equals("project_id"))
                .forEach(a -> query.add(
                        a.getKey() + "=" + URLEncoder.encode(a.getValue().asString(), StandardCharsets.UTF_8)));
        String list = task.get("operation").asString().equals("listPortStatistics") ? "port" : "process";
        URI target = URI.create(task.get("url").asString() + "/v5/"
                + arguments.get("project_id").asString() + "/asset/" + list + "/statistics"
                + query.stream().collect(Collectors.joining("&", query.isEmpty() ? "" : "?", "")));
        return CLIENT.send(
                HttpRequest.newBuilder(target)
                        .header("X-Auth-Token", task.get("token").asString())
                        .build(),
                BodyHandlers.ofString());
    }
}
