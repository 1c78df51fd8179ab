package org.hsscontract.verifier.rules.use;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ChangeModel;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Sends many calls in a row and compares each answer with those before and after it. */
@RuleDefinition(
        id = "steady-in-a-row",
        sentence = "Many calls in a row all get the right answer.",
        topic = Topic.USE,
        sends =
                "The plain call many times in a row; no answer may differ from both its neighbours by more than can have "
                        + "changed meanwhile, and on data that rest all must tell the same.",
        data = "Data that does not change meanwhile.",
        basis = {"response/200", "list/order", "decision changes-between-pages"})
public final class SteadyInARow extends ListRule {
    private static final int FULL = 200;
    private static final int QUICK = 20;
    /** A server that fails so often one after the other has failed; more calls tell nothing. */
    private static final int MOST_FAILURES = 2;

    @Override
    public boolean alone() {
        return true;
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        List<Page> row = row(trial);
        if (row.size() < 2) {
            return;
        }
        Address success = trial.operation().response(200);
        for (int i = 1; i < row.size() - 1; i++) {
            Page page = row.get(i);
            long there = changes(row.get(i - 1), page);
            long back = changes(page, row.get(i + 1));
            // What came and stays is another matter than what is there in one answer only.
            if (Math.min(there, back) > 0
                    && there + back
                            > ChangeModel.mostChanges(AnswerTime.of(
                                    row.get(i - 1).exchange(), row.get(i + 1).exchange()))) {
                trial.broken(
                        success,
                        "about the answer of the calls before and after, call " + (i + 1) + " of " + row.size() + ": "
                                + row.get(i - 1).text(),
                        page.text(),
                        page.exchange());
                return;
            }
        }
        if (row.stream().allMatch(row.get(0)::tellsTheSame)) {
            trial.proved(success);
        } else {
            trial.against(trial.call(), full -> judgeAtRest(trial, row(trial)));
        }
    }

    private static List<Page> row(Trial trial) {
        int calls = trial.options().full() ? FULL : QUICK;
        List<Page> row = new ArrayList<>();
        int failures = 0;
        for (int i = 0; i < calls && failures < MOST_FAILURES; i++) {
            Optional<Page> page = trial.page(trial.call(), trial.operation().response(200));
            page.ifPresent(row::add);
            failures = page.isPresent() ? 0 : failures + 1;
        }
        return row;
    }

    private static void judgeAtRest(Trial trial, List<Page> row) {
        for (int i = 1; i < row.size(); i++) {
            Page first = row.get(0);
            Page page = row.get(i);
            if (!page.tellsTheSame(first)) {
                Address element = changes(first, page) > 0 ? trial.operation().response(200) : trial.behaviour("order");
                trial.broken(
                        element,
                        // Replicas that lag look like this, and no document says that there are none.
                        trial.source(element).weaker(trial.decision("changes-between-pages")),
                        "the answer of the first call, call " + (i + 1) + " of " + row.size() + ": " + first.text(),
                        page.text(),
                        page.exchange());
                return;
            }
        }
    }

    /**
     * How many groups at least have changed from one answer to the other. Which groups a page shows that is not the whole list,
     * and in what order, may be another each time.
     */
    private static long changes(Page one, Page other) {
        long most = Math.max(Math.abs(one.total() - other.total()), Math.abs(one.size() - other.size()));
        long counts = one.groups().stream()
                .filter(g -> other.groups().stream().anyMatch(g::sameKey)
                        && !other.groups().contains(g))
                .count();
        if (one.size() == one.total() && other.size() == other.total()) {
            HashSet<Object> gone = new HashSet<>(one.groups());
            other.groups().forEach(gone::remove);
            return Math.max(most, gone.size());
        }
        return Math.max(most, counts);
    }
}
