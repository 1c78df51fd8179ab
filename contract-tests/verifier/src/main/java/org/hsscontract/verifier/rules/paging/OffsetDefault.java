package org.hsscontract.verifier.rules.paging;

import java.util.Objects;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;
import org.jspecify.annotations.Nullable;

/** Compares the page without an offset with the page that states the default. */
@RuleDefinition(
        id = "offset-default",
        sentence = "Without an offset a page is the one at the default offset.",
        topic = Topic.PAGING,
        sends = "The call without an offset and with the default stated; both must give the same page.",
        data = "A list of 2 or more groups.",
        basis = {"offset/default", "list/order"})
public final class OffsetDefault extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return offset(operation, list) != null;
    }

    private static @Nullable Parameter offset(Operation operation, GroupedList list) {
        return list.offset()
                .flatMap(operation::parameter)
                .filter(p -> p.defaultValue().isPresent())
                .orElse(null);
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        Parameter offset = Objects.requireNonNull(offset(trial.operation(), list), "else it does not apply");
        String standard = offset.defaultValue().orElseThrow();
        Address element = offset.keyword("default");
        trial.against(trial.call(), full -> {
            if (full.size() < 2) {
                trial.notProved("a list of 2 or more groups would prove it; this one has " + full.size());
                return;
            }
            Page without = trial.page(trial.call(), element).orElse(null);
            Page with = trial.page(trial.call().with(offset.name(), standard), element)
                    .orElse(null);
            if (without == null || with == null || without.isEmpty()) {
                return;
            }
            boolean same = without.groups().equals(with.groups());
            if (same && full.groups().get(0).equals(without.groups().get(0))) {
                trial.proved(element);
            } else if (same || Order.moves(trial, without, with)) {
                trial.broken(
                        trial.behaviour("order"),
                        "the page that begins with " + full.groups().get(0).text(),
                        without.text(),
                        without.exchange());
            } else {
                trial.broken(
                        element,
                        "the same page without " + offset.name() + " and with " + offset.name() + "=" + standard + ": "
                                + with.text(),
                        without.text(),
                        without.exchange());
            }
        });
    }
}
