package org.hsscontract.verifier.rules.filters;

import java.util.List;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Trial;

/**
 * What total a filtered list may tell: the number of its groups, and under other readings of "total" that of the list before
 * the filter, or of different values of one property.
 *
 * @param full the list before the filter
 * @param groups what the filter selects of it
 */
public record FilteredTotal(FullList full, List<Group> groups) {
    public boolean is(long total) {
        return total == groups.size();
    }

    /** The source of a departure of this total: the element's, or also the decision's if another reading explains it. */
    public Source ofDeparture(Trial trial, long total) {
        Source element = trial.source(trial.behaviour("total"));
        if (full.repeatsGroups()) {
            element = element.weaker(trial.source(trial.behaviour("group")));
        }
        boolean explained = total == full.total() || full.total() != full.size() || isOfValues(total);
        return explained ? element.weaker(trial.decision("meaning-of-total-num")) : element;
    }

    /** Says that a page has another total, which is expected to be the number of groups, with the words behind it. */
    void broken(Trial trial, Page page, String words) {
        trial.broken(
                trial.behaviour("total"),
                ofDeparture(trial, page.total()),
                "total " + groups.size() + words,
                "total " + page.total(),
                page.exchange());
    }

    /** Whether it is the number of different values of one property. */
    public boolean isOfValues(long total) {
        return groups.stream()
                .flatMap(g -> g.key().keySet().stream())
                .distinct()
                .anyMatch(p -> groups.stream().map(g -> g.value(p)).distinct().count() == total);
    }
}
