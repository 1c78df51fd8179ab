package org.hsscontract.verifier.rules.paging;

import java.util.stream.LongStream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.ListRule;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Asks for pages at and beyond the end. Real clients stop at the empty page. */
@RuleDefinition(
        id = "beyond-the-end-empty",
        sentence = "At and beyond the end of the list the answer is 200 with an empty page and the same total.",
        topic = Topic.PAGING,
        sends = "Pages at the end of the list, behind it and far behind it; each must be 200, empty, with the "
                + "same total.",
        data = "A list with groups.",
        basis = "list/page/beyond-end")
public final class BeyondTheEndEmpty extends ListRule {
    @Override
    protected boolean appliesTo(Operation operation, GroupedList list) {
        return list.offset().isPresent();
    }

    @Override
    protected void judge(Trial trial, GroupedList list) {
        // No published upper bound of an offset is below 10,000.
        trial.against(
                trial.call(),
                full -> LongStream.of(full.size(), full.size() + 1L, Math.max(9999, full.size() + 10L))
                        .forEach(offset -> judge(trial, list, full, offset)));
    }

    private static void judge(Trial trial, GroupedList list, FullList full, long offset) {
        Address element = trial.behaviour("page", "beyond-end");
        Page page = trial.page(trial.call().with(list.offset().orElseThrow(), offset), element)
                .orElse(null);
        if (page == null) {
            return;
        }
        if (!page.isEmpty()) {
            trial.broken(
                    element,
                    "an empty page at offset " + offset + ", the list having " + full.size() + " groups",
                    page.text(),
                    page.exchange());
        } else if (page.total() != full.total()) {
            trial.broken(
                    element, "total " + full.total() + " at offset " + offset + " too", page.text(), page.exchange());
        } else if (full.isEmpty()) {
            trial.notProved("a list with groups would prove it; this one is empty");
        } else {
            trial.proved(element);
        }
    }
}
