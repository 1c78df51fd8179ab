package org.hsscontract.verifier.rules.filters;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Located;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.verifier.list.Group;
import org.hsscontract.verifier.rule.Trial;
import tools.jackson.databind.JsonNode;

/**
 * A value that a filter is asked for, and what it rests on that a server takes it and finds it. A value of letters, digits and
 * the usual marks of a path rests on nothing; of others a decision says what they are.
 *
 * @param filter the filtering parameter
 * @param property what it filters
 * @param value not yet encoded
 */
public record FilterValue(Trial trial, Parameter filter, String property, String value) {
    /** Every file system and name of a type allows as many octets. */
    private static final int SHORT = 255;

    private static final Pattern PATTERNS_AND_SEPARATORS = Pattern.compile("[\\x21-\\x7e&&[^A-Za-z0-9/._-]]");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");
    private static final Pattern UNDECODABLE = Pattern.compile("[\\ufffd\\p{Cs}]");
    private static final Pattern NEEDLESS = Pattern.compile("^\\s|\\s$|//|/\\./");

    /** The value of the filter of that name. */
    public static FilterValue of(Trial trial, String filter, String property, String value) {
        return new FilterValue(trial, trial.operation().parameter(filter).orElseThrow(), property, value);
    }

    /** That the parameter selects. */
    public Address element() {
        return trial.behaviour("filters", filter.name());
    }

    /** By which comparison it does. */
    public Address match() {
        return element().append("match");
    }

    /** How the group's value matches. */
    public Match of(Group group) {
        return Match.of(filter.isInteger(), value, group.value(property));
    }

    public boolean isExactlyOf(Group group) {
        return of(group) == Match.EXACT;
    }

    /** The source, weakened by what it rests on that the value is taken at all, though an answer has it. */
    public Source taken(Source source) {
        return doubts().stream().reduce(source, Source::weaker);
    }

    /** The source, weakened by what it rests on that the value finds what has it. */
    public Source found(Source source) {
        return isSpecial() ? taken(source).weaker(trial.source(match())) : taken(source);
    }

    /** Whether no decision stands between the value and what has it. */
    public boolean isPlain() {
        return doubts().isEmpty() && !isSpecial() && !value.isEmpty();
    }

    private List<Source> doubts() {
        List<Source> doubts = new ArrayList<>();
        if (filter.isInteger()) {
            if (isOutOfRange()) {
                doubts.add(trial.decision("port-range"));
            }
            return doubts;
        }
        if (value.isEmpty()) {
            doubts.add(trial.decision("empty-parameter"));
        }
        if (isUnknown()) {
            doubts.add(trial.decision("type-as-filter"));
        }
        if (value.getBytes(StandardCharsets.UTF_8).length > SHORT) {
            doubts.add(trial.decision("string-lengths"));
        }
        if (CONTROL.matcher(value).find()) {
            doubts.add(trial.decision("nul-and-control-characters"));
        }
        if (UNDECODABLE.matcher(value).find()) {
            doubts.add(trial.decision("undecodable-names"));
        }
        return doubts;
    }

    /** Whether a pattern, a separator or some other form of the same could be seen in it. */
    private boolean isSpecial() {
        return !filter.isInteger()
                && (PATTERNS_AND_SEPARATORS.matcher(value).find()
                        || NEEDLESS.matcher(value).find()
                        || !Normalizer.isNormalized(value, Normalizer.Form.NFC));
    }

    /** Whether the property has listed values and this is none of them. */
    public boolean isUnknown() {
        return schema().map(s -> s.has("enum") ? s.get("enum") : s.path("x-extensible-enum"))
                .filter(known -> !known.isEmpty())
                .filter(known -> known.valueStream().noneMatch(k -> k.asString().equals(value)))
                .isPresent();
    }

    /** Whether it is a number that the property cannot have. */
    public boolean isOutOfRange() {
        return filter.isInteger() && schema().filter(this::isOutside).isPresent();
    }

    private boolean isOutside(JsonNode schema) {
        if (!value.matches("[0-9]{1,18}")) {
            return true;
        }
        long number = Long.parseLong(value);
        return number < schema.path("minimum").asLong(Long.MIN_VALUE)
                || number > schema.path("maximum").asLong(Long.MAX_VALUE);
    }

    private Optional<JsonNode> schema() {
        return Optional.ofNullable(
                        trial.contract().itemProperties(trial.operation()).get(property))
                .map(Located::node);
    }

    /** For a reader: {@code port=22}. */
    public String text() {
        return filter.name() + "=" + value;
    }
}
