package org.hsscontract.verifier.rules.filters;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.verifier.list.FullList;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.RuleDefinition;
import org.hsscontract.verifier.rule.Topic;
import org.hsscontract.verifier.rule.Trial;

/** Writes the same value in other ways: every character encoded, small hexadecimal digits, a slash as it is, + for a space. */
@RuleDefinition(
        id = "encodings-equal",
        sentence = "However a value is percent-encoded, and with + or %20 for a space, the filter finds the same.",
        topic = Topic.FILTERS,
        sends = "Each filter with values that were seen, every character percent-encoded, and with + and %20 for "
                + "a space; all must find the same.",
        data = "A list with groups.",
        basis = {"decision percent-and-plus", "list/filters/*"})
public final class EncodingsEqual extends FilterRule {
    @Override
    void judge(Trial trial, GroupedList list, FullList full) {
        for (Group sample : Samples.of(full)) {
            list.filters().forEach((filter, property) -> {
                Page usual = page(
                                trial,
                                list,
                                full,
                                element(trial, filter),
                                full.call().with(filter, sample.value(property)))
                        .orElse(null);
                if (usual != null) {
                    spellings(sample.value(property))
                            .forEach(spelling -> judge(trial, list, full, filter, spelling, usual));
                }
            });
        }
    }

    private static void judge(
            Trial trial, GroupedList list, FullList full, String filter, String spelling, Page usual) {
        page(trial, list, full, element(trial, filter), full.call().withRaw(filter + "=" + spelling))
                .ifPresent(page -> {
                    if (page.tellsTheSame(usual)) {
                        trial.proved(element(trial, filter));
                    } else {
                        trial.broken(
                                element(trial, filter),
                                trial.decision("percent-and-plus"),
                                "for " + filter + "=" + spelling + " the same as for the usual encoding: "
                                        + usual.text(),
                                page.text(),
                                page.exchange());
                    }
                });
    }

    private static Set<String> spellings(String value) {
        StringBuilder all = new StringBuilder();
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            all.append('%').append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        Set<String> spellings = new LinkedHashSet<>();
        spellings.add(all.toString());
        if (value.matches("[A-Za-z0-9/._~ -]+")) {
            spellings.add(value.replace(" ", "%20"));
            spellings.add(value.replace(' ', '+'));
        }
        return spellings;
    }
}
