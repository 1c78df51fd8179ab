package org.hsscontract.verifier.rules.paging;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.UnreadableListException;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Reads the list as real clients do: page after page, until one is empty. An implementation that ignores the offset never ends that. */
@RuleDefinition(
        id = "reading-ends",
        sentence = "Reading page by page, each page at the offset of what was read so far, ends at an empty page.",
        topic = Topic.PAGING,
        sends = "Page after page, each at the offset of what was read so far, until one is empty, as real clients do.",
        data = "A list with groups.",
        basis = {"list/page/offset"})
public final class ReadingEnds extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.offset().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        Address element = trial.behaviour("page", "offset");
        try {
            FullList full = trial.lists().readAgain(trial.call());
            if (full.isEmpty()) {
                trial.notProved("a list with groups would prove it; this one is empty");
            } else {
                trial.proved(element);
            }
        } catch (UnreadableListException e) {
            trial.broken(element, "pages that end with an empty one", String.valueOf(e.getMessage()), e.exchange());
        }
    }
}
