package org.hsscontract.verifier.rules.scope;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.Options.SecondProject;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Asks for two projects in turn: a cache that forgets the project gives the data of one to the other. */
@RuleDefinition(
        id = "isolated-projects",
        sentence =
                "The data of one project is never in an answer for another, and a token opens its own projects only.",
        topic = Topic.SCOPE,
        sends = "Each project with the token of the other, which must be refused, then both in turn; each must "
                + "keep giving its own answer.",
        data = "A second project with different data and a token of its own (--second-project).",
        basis = {"list/scope/*", "list/scope/*/unknown", "response/403"})
public final class IsolatedProjects extends ListRule {
    private static final int TURNS = 5;

    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.scopes().values().stream().anyMatch(s -> s.unknown().equals(Optional.of("refused")));
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        Optional<SecondProject> second = trial.options().second();
        if (second.isEmpty()) {
            trial.notProved(
                    "a second project and a token for it would prove it (--second-project ID, --second-token-env NAME)");
            return;
        }
        String scope = list.scopes().entrySet().stream()
                .filter(s -> s.getValue().unknown().equals(Optional.of("refused")))
                .findFirst()
                .orElseThrow()
                .getKey();
        Address element = trial.behaviour("scope", scope);
        Call other = trial.call().withPathValue(trial.target(), second.get().projectId());
        crossed(trial, list, element, other);
        crossed(trial, list, element, trial.call().withToken(second.get().token()));
        Call theirs = other.withToken(second.get().token());
        trial.against(
                trial.call(), own -> inTurn(trial, element, own, trial.lists().readAgain(theirs)));
        trial.options()
                .knownData()
                .ifPresent(known -> trial.against(theirs, full -> {
                    List<Group> expected =
                            known.groups(trial.operation(), second.get().projectId(), Map.of());
                    if (expected.size() != full.size() || !expected.containsAll(full.groups())) {
                        trial.broken(
                                element,
                                expected.size() + " groups, those of the known data of the second project",
                                full.pages().get(0).text(),
                                full.pages().get(0).exchange());
                    }
                }));
    }

    private static void crossed(Trial trial, GroupedList list, Address element, Call call) {
        var exchange = trial.send(call);
        if (Page.of(exchange, list).filter(p -> !p.isEmpty()).isPresent()) {
            trial.broken(element, "no data of a project that is not the token's", exchange.outcome(), exchange);
        } else {
            trial.refused(
                    exchange,
                    403,
                    element.append("unknown"),
                    trial.source(element.append("unknown")),
                    "a project that is not the token's");
        }
    }

    private static void inTurn(Trial trial, Address element, FullList own, FullList theirs) {
        if (own.holdsTheSame(theirs)) {
            trial.notProved("two projects with different data would prove it; both have "
                    + own.pages().get(0).text());
            return;
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (FullList full : List.of(own, theirs)) {
                Page expected = full.pages().get(0);
                Page page = trial.page(expected.exchange().call(), element).orElse(null);
                if (page == null) {
                    return;
                }
                if (!page.tellsTheSame(expected)) {
                    trial.broken(
                            element,
                            "asked for in turn with another project, the project's own answer: " + expected.text(),
                            page.text(),
                            page.exchange());
                    return;
                }
            }
        }
        trial.proved(element);
    }
}
