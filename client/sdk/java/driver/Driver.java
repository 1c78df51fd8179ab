import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hsscontract.client.AssetStatisticsClient;
import org.hsscontract.client.AssetStatisticsException;
import org.hsscontract.client.RetryPolicy;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads tasks, calls the SDK and writes what its caller got. A hole in a result ends it, as that is no error of the SDK's. */
public final class Driver {

    private Driver() { }

    public static void main(final String[] arguments) throws IOException {
        final JsonMapper json = new JsonMapper();
        final PrintStream outcomes = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        final BufferedReader tasks = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = tasks.readLine(); line != null; line = tasks.readLine()) {
            final JsonNode task = json.readTree(line);
            final Map<String, Object> outcome = new LinkedHashMap<>();
            outcome.put("id", task.get("id").asString());
            try {
                run(task, outcome);
            } catch (AssetStatisticsException | IllegalArgumentException e) {
                outcome.put("error", Outcomes.error(e));
            }
            outcomes.println(json.writeValueAsString(outcome));
        }
    }

    private static void run(final JsonNode task, final Map<String, Object> outcome) {
        final JsonNode arguments = task.get("arguments");
        final AssetStatisticsClient client = AssetStatisticsClient.builder()
                .endpoint(URI.create(task.get("url").asString()))
                .projectId(arguments.get("project_id").asString())
                .token(task.get("token").asString())
                .totalTimeout(Duration.ofMillis(task.get("time_limit").asLong()))
                .retryPolicy(RetryPolicy.NEVER)
                .build();
        final JsonNode pages = task.get("pages");
        switch (task.get("operation").asString()) {
            case "listProcessStatistics" -> {
                if (pages == null) {
                    outcome.put("result", Outcomes.page(client.listProcessStatistics(Queries.process(arguments))));
                } else {
                    read(client.processStatistics(Queries.process(arguments)), pages, Outcomes::entry, outcome);
                }
            }
            case "listPortStatistics" -> {
                if (pages == null) {
                    outcome.put("result", Outcomes.page(client.listPortStatistics(Queries.port(arguments))));
                } else {
                    read(client.portStatistics(Queries.port(arguments)), pages, Outcomes::entry, outcome);
                }
            }
            default -> outcome.put("not_implemented", "the operation " + task.get("operation").asString());
        }
    }

    private static <T> void read(final Stream<T> entries, final JsonNode pages, final Function<T, Object> entry,
            final Map<String, Object> outcome) {
        final List<Object> items = new ArrayList<>();
        outcome.put("items", items);
        entries.limit(pages.path("take").asLong(Long.MAX_VALUE)).map(entry).forEach(items::add);
    }
}
