package org.hsscontract.scenarios;

import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hsscontract.core.contract.Contract;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Answers as the contract's vectors say, each under a base URL of its own: {@code /scenarios/ID}. {@code GET /} lists them,
 * {@code GET /scenarios/ID/judgement} says what is thought of the requests so far, {@code DELETE} of it forgets them. Listens on the
 * loopback interface only. Every connection has a time limit; closing the server ends them all. Thread-safe.
 */
public final class ScenarioServer implements AutoCloseable {
    private static final int MOST_STRAYS = 100;
    private static final String JUDGEMENT = "/judgement";

    private final Contract contract;
    private final Judge judge;
    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final List<ExampleEndpoint> examples = new CopyOnWriteArrayList<>();
    private final List<ReceivedRequest> strays = new CopyOnWriteArrayList<>();
    private final ServerSocketListener listener;

    private ScenarioServer(Contract contract, int port) {
        this.contract = contract;
        this.judge = new Judge(contract);
        contract.vectors().stream()
                .filter(v -> v.kind().isAboutClients())
                .forEach(v -> scenarios.put(v.id(), new Scenario(v, contract)));
        this.listener = new ServerSocketListener(port, this::answer);
    }

    /** On any free port. */
    public static ScenarioServer start(Contract contract) {
        return start(contract, 0);
    }

    /**
     * @param port 0 for any that is free
     * @throws IllegalArgumentException if the contract's vectors do not fit it, or the port cannot be used
     */
    public static ScenarioServer start(Contract contract, int port) {
        return new ScenarioServer(contract, port);
    }

    public URI uri() {
        return URI.create("http://127.0.0.1:" + listener.port());
    }

    /** Another base URL, for a program that is to call each operation once or more and get right answers. */
    public ExampleEndpoint example() {
        ExampleEndpoint example =
                new ExampleEndpoint(contract, judge.contract(), uri().toString(), "/examples/" + (examples.size() + 1));
        examples.add(example);
        return example;
    }

    @Override
    public void close() {
        listener.close();
    }

    Scenario scenario(String id) {
        return Objects.requireNonNull(scenarios.get(id), id);
    }

    Task task(Scenario scenario, Duration timeLimit) {
        return Task.of(scenario.vector(), contract, uri() + scenario.base(), timeLimit);
    }

    Judge judge() {
        return judge;
    }

    /** Requests to no scenario and no example, the first hundred. */
    List<ReceivedRequest> strays() {
        return List.copyOf(strays);
    }

    private Optional<ScriptedAnswer> answer(ReceivedRequest request) {
        String path = request.path();
        if (path.equals("/") && request.method().equals("GET")) {
            return Optional.of(new ScenarioIndex(scenarios.values(), uri().toString()).answer(request));
        }
        Optional<ExampleEndpoint> example =
                examples.stream().filter(e -> path.startsWith(e.base() + "/")).findFirst();
        if (example.isPresent()) {
            return Optional.of(example.get().answer(request));
        }
        Optional<Scenario> scenario = scenarios.values().stream()
                .filter(s -> path.startsWith(s.base() + "/"))
                .max(Comparator.comparingInt(s -> s.base().length()));
        if (scenario.isPresent()) {
            return path.equals(scenario.get().base() + JUDGEMENT)
                    ? judgement(scenario.get(), request)
                    : scenario.get().answer(request);
        }
        if (strays.size() < MOST_STRAYS) {
            strays.add(request);
        }
        return Optional.of(message(
                404,
                "There is no scenario with this URL; GET / lists them. The base URL of an SDK must keep its path."));
    }

    private Optional<ScriptedAnswer> judgement(Scenario scenario, ReceivedRequest request) {
        return Optional.of(
                switch (request.method()) {
                    case "GET" ->
                        ScriptedAnswer.json(
                                200,
                                new RequestsJudgement(scenario, task(scenario, ScenarioOptions.TIME_LIMIT), judge)
                                        .json());
                    case "DELETE" -> {
                        scenario.forget();
                        yield message(200, "The requests are forgotten.");
                    }
                    default ->
                        message(405, "A judgement can be asked for with GET and its requests forgotten with DELETE.");
                });
    }

    private static ScriptedAnswer message(int status, String text) {
        JsonNode body = JsonNodeFactory.instance.objectNode().put("message", text);
        return ScriptedAnswer.json(status, body);
    }
}
