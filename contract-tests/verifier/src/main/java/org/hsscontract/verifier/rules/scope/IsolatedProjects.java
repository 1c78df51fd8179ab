package org.hsscontract.verifier.rules.scope;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.exchange.Call;
import org.hsscontract.verifier.exchange.Exchange;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.list.UnreadableListException;
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
        Call own = trial.call();
        Call theirs = own.withPathValue(trial.target(), second.get().projectId())
                .withToken(second.get().token());
        crossed(
                trial,
                list,
                element,
                own.withPathValue(trial.target(), second.get().projectId()),
                own,
                theirs);
        crossed(trial, list, element, own.withToken(second.get().token()), theirs, own);
        trial.against(own, full -> inTurn(trial, element, full, theirs));
        trial.options().knownData().ifPresent(known -> known(trial, list, element, theirs, known, second.get()));
    }

    /**
     * Which token opens which project is said nowhere; that the data are those of the project in the path is.
     *
     * @param ofToken the right call of the token's own project
     * @param ofPath the right call of the project in the path
     */
    private static void crossed(Trial trial, GroupedList list, Address element, Call call, Call ofToken, Call ofPath) {
        Address unknown = element.append("unknown");
        Exchange exchange = trial.send(call);
        if (Page.of(exchange, list).filter(p -> !p.isEmpty()).isEmpty()) {
            trial.refused(exchange, 403, unknown, trial.source(unknown), "a project that is not the token's");
            return;
        }
        trial.broken(unknown, "no data of a project that is not the token's", exchange.outcome(), exchange);
        trial.against(ofPath, right -> {
            FullList other = trial.lists().readAgain(ofToken);
            Page page = trial.page(call, unknown).orElse(null);
            if (page != null
                    && page.groups().stream().anyMatch(group -> !right.groups().contains(group))
                    && other.groups().containsAll(page.groups())) {
                trial.broken(
                        element,
                        "the data of the project in the path, which has "
                                + right.pages().get(0).text(),
                        page.text(),
                        page.exchange());
            }
        });
    }

    /** Asks for both projects again and again, one after the other. */
    private static void inTurn(Trial trial, Address element, FullList own, Call other) throws UnreadableListException {
        FullList theirs = trial.lists().readAgain(other);
        if (own.holdsTheSame(theirs)) {
            trial.notProved("two projects with different data would prove it; both have "
                    + own.pages().get(0).text());
            return;
        }
        for (int turn = 0; turn < TURNS; turn++) {
            for (boolean first : List.of(true, false)) {
                FullList full = first ? own : theirs;
                Page expected = full.pages().get(0);
                Page page = trial.page(expected.exchange().call(), element).orElse(null);
                if (page == null) {
                    return;
                }
                if (!isOf(full, page)) {
                    // Whether the first project's data rest is known, whether the other's do has to be seen.
                    if (first || trial.lists().readAgain(other).holdsTheSame(theirs)) {
                        trial.broken(
                                element,
                                "asked for in turn with another project, the project's own answer: " + expected.text(),
                                page.text(),
                                page.exchange());
                    }
                    return;
                }
            }
        }
        trial.proved(element);
    }

    /** The order, and with it what is on a page of several, may be another one each time. */
    private static boolean isOf(FullList full, Page page) {
        Page first = full.pages().get(0);
        return page.total() == first.total()
                && page.size() == first.size()
                && full.groups().containsAll(page.groups());
    }

    /** What the omitted value of a scope shows is assumed, and so is what is listed: known data tell of groups that are the first project's only. */
    private static void known(
            Trial trial, GroupedList list, Address element, Call theirs, Inventory known, SecondProject second) {
        Map<String, String> everything = new LinkedHashMap<>();
        list.scopes().forEach((name, scope) -> scope.all().ifPresent(all -> everything.put(name, all)));
        List<Group> own = known.groups(trial.operation(), trial.target().projectId(), everything);
        List<Group> others = known.groups(trial.operation(), second.projectId(), everything);
        trial.against(
                theirs,
                full -> full.groups().stream()
                        .filter(group -> own.stream().anyMatch(group::sameKey)
                                && others.stream().noneMatch(group::sameKey))
                        .findFirst()
                        .ifPresent(group -> trial.broken(
                                element,
                                "no group of another project, as the known data have them",
                                group.text(),
                                full.pages().get(0).exchange())));
    }
}
