package org.hsscontract.verifier.rules.generated;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.known.KnownList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Combines values of all parameters by chance, from a seed, and shortens a request that fails. */
@RuleDefinition(
        id = "generated-queries",
        sentence = "Any combination of filters, scopes, limit and offset gives what its parts say together.",
        topic = Topic.GENERATED,
        sends = "Combinations of filters, scopes, limit and offset by chance, from --seed; each answer is "
                + "computed from the whole list and, with --inventory, from the known data. A combination that "
                + "fails is shortened, and judged by what fails: entries, order, page or total.",
        data = "Data in the default scope.",
        basis = {
            "list",
            "list/filters",
            "list/filters/*",
            "list/filters/*/match",
            "list/group",
            "list/group/by",
            "list/group/count",
            "list/order",
            "list/page/beyond-end",
            "list/page/limit",
            "list/page/offset",
            "list/page/unit",
            "list/scope/*",
            "list/total",
            "decision type-as-filter",
            "decision empty-parameter",
            "scopes/*",
            "scopes/default",
            "decision limit-bounds",
            "decision malformed-encoding",
            "decision meaning-of-total-num",
            "decision nothing-found",
            "decision nul-and-control-characters",
            "decision num-at-least-one",
            "decision offset-wordings",
            "decision port-range",
            "decision string-lengths",
            "decision undecodable-names"
        })
public final class GeneratedQueries extends ListRule {
    private static final int FULL = 150;
    private static final int QUICK = 15;

    @Override
    protected void judge(Trial trial, GroupedList list) {
        long seed = trial.options().seed();
        Random random = new Random(seed * 31 + trial.operation().id().hashCode());
        int queries = trial.options().full() ? FULL : QUICK;
        Map<Map<String, String>, Optional<KnownList>> known = new HashMap<>();
        for (int i = 0; i < queries; i++) {
            Map<String, String> scope = QueryValues.scope(trial, list, random);
            // The same query each time that it is looked at again.
            long query = random.nextLong();
            trial.against(trial.call().with(scope), full -> {
                Map<String, String> arguments =
                        new LinkedHashMap<>(QueryValues.rest(trial, list, full, new Random(query)));
                QueryJudge judge =
                        new QueryJudge(trial, list, full, scope, known.computeIfAbsent(scope, s -> known(trial, s)));
                judge(trial, judge, full, scope, arguments, seed);
            });
        }
    }

    private static Optional<KnownList> known(Trial trial, Map<String, String> scope) {
        return trial.options()
                .knownData()
                .map(inventory -> KnownList.of(
                        inventory,
                        trial.contract(),
                        trial.operation(),
                        trial.target().projectId(),
                        scope));
    }

    private static void judge(
            Trial trial,
            QueryJudge judge,
            FullList full,
            Map<String, String> scope,
            Map<String, String> arguments,
            long seed) {
        List<Departure> departures = judge.departures(arguments);
        if (departures.isEmpty()) {
            if (!full.isEmpty()) {
                trial.proved(trial.behaviour());
            } else if (scope.isEmpty()) {
                trial.notProved("data in the default scope would prove it; there is none");
            }
            return;
        }
        Departure worst = departures.get(0);
        Map<String, String> shortest = shortened(judge, arguments, worst);
        trial.broken(
                worst.element(),
                worst.source(),
                judge.expected(shortest),
                same(judge, shortest, worst).orElse(worst).actual() + " (seed " + seed + ")",
                trial.send(judge.call(shortest)));
    }

    /** Leaves out what the failure does not need. */
    private static Map<String, String> shortened(QueryJudge judge, Map<String, String> failing, Departure worst) {
        Map<String, String> shortest = new LinkedHashMap<>(failing);
        for (String name : List.copyOf(failing.keySet())) {
            Map<String, String> without = new LinkedHashMap<>(shortest);
            without.remove(name);
            if (same(judge, without, worst).isPresent()) {
                shortest = without;
            }
        }
        return shortest;
    }

    private static Optional<Departure> same(QueryJudge judge, Map<String, String> arguments, Departure departure) {
        return judge.departures(arguments).stream()
                .filter(d ->
                        d.element().equals(departure.element()) && d.source().equals(departure.source()))
                .findFirst();
    }
}
