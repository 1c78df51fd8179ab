package org.hsscontract.verifier.rules.paging;

import java.util.Objects;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Doubts;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.jspecify.annotations.Nullable;

/** Compares the page without a limit with the page that states the default. */
@RuleDefinition(
        id = "limit-default",
        sentence = "Without a limit a page is as long as the default limit says.",
        topic = Topic.PAGING,
        sends = "The call without a limit; the page must be as long as the default.",
        data = "A list with more groups than the default limit.",
        basis = {"limit/default", "list/page/beyond-end", "list/page/unit", "list/group", "list/order"})
public final class LimitDefault extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return limit(operation, list) != null;
    }

    private static @Nullable Parameter limit(Operation operation, GroupedList list) {
        return list.limit()
                .flatMap(operation::parameter)
                .filter(p -> p.defaultValue().isPresent())
                .orElse(null);
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        Parameter limit = Objects.requireNonNull(limit(trial.operation(), list), "else it does not apply");
        int standard = Integer.parseInt(limit.defaultValue().orElseThrow());
        trial.against(trial.call(), full -> {
            Page page = trial.page(trial.call(), limit.keyword("default")).orElse(null);
            if (page == null) {
                return;
            }
            int expected = Math.min(standard, full.size());
            if (page.size() != expected) {
                trial.broken(
                        limit.keyword("default"),
                        source(trial, limit, full, standard),
                        expected + " groups without " + limit.name() + ", its default being " + standard
                                + " and the list having " + full.size(),
                        page.text(),
                        page.exchange());
            } else if (full.size() > standard) {
                trial.proved(limit.keyword("default"));
            } else {
                trial.notProved(
                        "a list of more than " + standard + " groups would prove it; this one has " + full.size());
            }
        });
    }

    /** However the list was read, it has at least so many different groups. */
    private static Source source(Trial trial, Parameter limit, FullList full, int standard) {
        Source source = trial.source(limit.keyword("default"));
        return standard <= full.distinct() ? source : Doubts.weigh(trial, full, source);
    }
}
