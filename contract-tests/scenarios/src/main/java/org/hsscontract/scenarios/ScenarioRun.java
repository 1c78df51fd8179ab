package org.hsscontract.scenarios;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Strength;
import org.hsscontract.core.text.ProgressListener;
import org.hsscontract.core.vector.Vector;

/**
 * Runs a driver through the vectors of a contract, one after the other. All is judged at the end, so that requests that come
 * when nobody waits for them any more are seen. Can be run more than once; each run has its own server and its own driver.
 */
public final class ScenarioRun {
    private final Contract contract;
    private final Driver driver;
    private final Declarations declarations;
    private final ScenarioOptions options;

    private ScenarioRun(Contract contract, Driver driver, Declarations declarations, ScenarioOptions options) {
        this.contract = contract;
        this.driver = driver;
        this.declarations = declarations;
        this.options = options;
    }

    public static ScenarioRun of(Contract contract, Driver driver, Declarations declarations, ScenarioOptions options) {
        return new ScenarioRun(contract, driver, declarations, options);
    }

    /** The same without anybody who hears of the progress. */
    public ScenarioReport run() {
        return run(ProgressListener.none());
    }

    /**
     * @param progress hears of each vector that the driver is done with
     * @throws DriverException if the driver cannot be started, or never gives an outcome
     * @throws IllegalArgumentException if there is no vector to run, or the vectors do not fit the contract
     */
    public ScenarioReport run(ProgressListener progress) {
        List<Vector> chosen = chosen();
        DriverLog log = new DriverLog(options.log());
        Map<String, TaskRun> runs = new LinkedHashMap<>();
        List<String> problems = new ArrayList<>(declarations.problems(contract.vectors()));
        try (ScenarioServer server = ScenarioServer.start(contract, options.port());
                DriverSession session = new DriverSession(driver, log, options.timeLimit())) {
            List<Vector> tried =
                    chosen.stream().filter(v -> v.kind().isAboutClients()).toList();
            for (Vector vector : tried) {
                runs.put(vector.id(), taskRun(server, session, vector));
                progress.progress(runs.size(), tried.size(), vector.id());
            }
            problems.addAll(session.end());
            List<ScenarioResult> results = chosen.stream()
                    .map(v -> result(v, Optional.ofNullable(runs.get(v.id())), server, session))
                    .toList();
            List<ReceivedRequest> lost = new ArrayList<>(server.strays());
            results.stream()
                    .filter(r -> r.state() == VectorState.WARNED)
                    .flatMap(r -> Optional.ofNullable(runs.get(r.vector().id())).stream())
                    .forEach(run -> lost.removeAll(run.strays()));
            problems.addAll(strays(lost));
            results.stream()
                    .filter(ScenarioResult::outOfDate)
                    .forEach(r -> problems.add(r.declaration().orElseThrow().place() + ": "
                            + r.vector().id() + " is declared as "
                            + r.declaration().orElseThrow().state().words() + ", but passes; take it out"));
            return new ScenarioReport(contract, results, problems, log.lines());
        }
    }

    private List<Vector> chosen() {
        if (contract.vectors().isEmpty()) {
            throw new IllegalArgumentException("the contract has no vectors; name them by x-vectors");
        }
        List<Vector> chosen =
                contract.vectors().stream().filter(v -> options.chooses(v.id())).toList();
        if (chosen.stream().noneMatch(v -> v.kind().isAboutClients())) {
            throw new IllegalArgumentException("no vector about clients has an id like "
                    + String.join(" or ", options.only()) + "; without a driver, the command lists them");
        }
        return chosen;
    }

    private TaskRun taskRun(ScenarioServer server, DriverSession session, Vector vector) {
        int before = server.strays().size();
        Task task = server.task(server.scenario(vector.id()), options.timeLimit());
        DriverAnswer outcome = session.ask(task);
        List<ReceivedRequest> strays = server.strays();
        return new TaskRun(task, outcome, strays.subList(before, strays.size()));
    }

    private ScenarioResult result(
            Vector vector, Optional<TaskRun> tried, ScenarioServer server, DriverSession session) {
        Optional<Declaration> declaration = declarations.of(vector.id());
        if (tried.isEmpty()) {
            return new ScenarioResult(vector, VectorState.NOT_APPLICABLE, List.of(), declaration, List.of());
        }
        Scenario scenario = server.scenario(vector.id());
        TaskRun run = tried.get();
        List<ReceivedRequest> requests = scenario.requests();
        List<ScenarioFinding> findings =
                new ArrayList<>(server.judge().findings(scenario, run.task(), requests, run.outcome()));
        // An SDK that has been there knows the way: what is lost then was led away by the answer.
        Strength lost =
                requests.isEmpty() ? Strength.DOCUMENTED : server.judge().strength(scenario);
        run.strays()
                .forEach(s -> findings.add(
                        new ScenarioFinding("every request under the base URL", Excerpt.cut(s.line()), lost)));
        Optional.ofNullable(session.afterwards().get(vector.id())).ifPresent(findings::add);
        VectorState state = state(findings, run.outcome());
        return new ScenarioResult(
                vector,
                state != VectorState.PASS ? declaration.map(Declaration::state).orElse(state) : state,
                findings,
                declaration,
                requests);
    }

    private VectorState state(List<ScenarioFinding> findings, DriverAnswer outcome) {
        if (findings.isEmpty()) {
            return VectorState.PASS;
        }
        if (outcome instanceof DriverAnswer.NotImplemented) {
            return VectorState.NOT_IMPLEMENTED;
        }
        return !options.demandsAssumed() && findings.stream().allMatch(f -> f.strength() == Strength.ASSUMED)
                ? VectorState.WARNED
                : VectorState.FAIL;
    }

    private static List<String> strays(List<ReceivedRequest> strays) {
        return strays.stream()
                .map(ReceivedRequest::line)
                .distinct()
                .map(line -> "a request went to no scenario: " + Excerpt.cut(line)
                        + "; the SDK must keep the path of its base URL")
                .toList();
    }
}
