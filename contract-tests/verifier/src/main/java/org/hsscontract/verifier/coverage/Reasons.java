package org.hsscontract.verifier.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hsscontract.verifier.rule.RuleResult;

/**
 * Says what would prove an element: what a rule that could not be exercised says, if one speaks of the element, else the
 * element's own sentence. A rule speaks of an element by its words: they are in the rule's id or in what it says.
 */
final class Reasons {
    private Reasons() {}

    static String of(CoveredElement element, Evidence evidence) {
        if (element.kind() == ElementKind.STATUS) {
            return element.wouldProve();
        }
        Set<String> said = new TreeSet<>();
        // That a rule speaks of a parameter does not mean that it speaks of that bound.
        int most = element.kind() == ElementKind.BOUNDARY_CLASS
                ? Math.max(1, element.names().size())
                : 1;
        for (RuleResult result : evidence.results()) {
            for (String text : result.notProved()) {
                int shared = shared(element.names(), result.rule(), text);
                if (shared > most) {
                    said.clear();
                    most = shared;
                }
                if (shared == most) {
                    said.add(result.rule() + ": " + text);
                }
            }
        }
        return said.isEmpty() ? element.wouldProve() : String.join("; ", said);
    }

    private static int shared(List<String> names, String rule, String text) {
        Set<String> words = words(rule.replace('-', ' ') + " " + text);
        return (int)
                names.stream().map(Reasons::singular).filter(words::contains).count();
    }

    private static Set<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^a-z0-9_]+")).stream()
                .map(Reasons::singular)
                .collect(Collectors.toSet());
    }

    private static String singular(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower;
    }
}
