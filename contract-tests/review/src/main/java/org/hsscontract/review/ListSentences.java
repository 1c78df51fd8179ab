package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import tools.jackson.databind.JsonNode;

/** Says in sentences what {@code x-grouped-list} declares of an operation; it knows no operation or parameter by name. */
final class ListSentences {
    private final Contract contract;
    private final Operation operation;
    private final GroupedList list;
    private final List<Sentence> sentences = new ArrayList<>();

    private ListSentences(Contract contract, Operation operation, GroupedList list) {
        this.contract = contract;
        this.operation = operation;
        this.list = list;
    }

    /** None if the operation declares no list. */
    static List<Sentence> of(Contract contract, Operation operation) {
        return operation
                .list()
                .map(list -> new ListSentences(contract, operation, list).write())
                .orElse(List.of());
    }

    private List<Sentence> write() {
        groups();
        list.filters().forEach(this::filter);
        if (list.filters().size() > 1) {
            say(
                    "Several filters in one request all have to match.",
                    list.filters().keySet().stream()
                            .map(name -> at("filters", name))
                            .toArray(Address[]::new));
        }
        list.scopes().forEach(this::scope);
        list.limit()
                .ifPresent(name ->
                        say("A page has at most `" + name + "` groups" + bounds(name) + ".", at("page", "limit")));
        list.offset()
                .ifPresent(name -> say(
                        "`" + name + "` is how many groups come before the page" + bounds(name) + ".",
                        at("page", "offset")));
        keyword(
                at("page", "unit"),
                "records",
                "It counts groups, not pages: the next page begins at the offset plus the number of groups that came.");
        keyword(
                at("page", "beyond-end"),
                "empty",
                "At the end of the list or beyond it the answer is 200 with no groups and the same `" + list.total()
                        + "`.");
        keyword(
                at("order"),
                "stable",
                "The order is nobody's promise, but as long as the data do not change the same request gives the same one.");
        refusal();
        return List.copyOf(sentences);
    }

    private void groups() {
        String by = list.groupBy().size() == 1
                ? "each `" + list.groupBy().get(0) + "`"
                : "each combination of " + joined(list.groupBy());
        say(
                "The list `" + list.items() + "` holds one group for " + by + "; no group comes twice.",
                at("items"),
                at("group", "by"));
        say(
                "`" + list.count()
                        + "` counts the assets that have the group; an asset that has it several times counts once.",
                at("group", "count"));
        say("`" + list.total() + "` is the number of all groups that match, on all pages.", at("total"));
    }

    private void filter(String name, String property) {
        Address address = at("filters", name);
        boolean text = operation.parameter(name).map(p -> !p.isInteger()).orElse(true);
        if (node(address.append("match")).asString("").equals("exact")) {
            say(
                    "With `" + name + "`, only groups whose `" + property + "` is exactly that value are listed"
                            + (text ? ", letter case included" : "") + "; a value that no group has finds nothing.",
                    address,
                    address.append("match"));
        } else {
            say(
                    "With `" + name + "`, groups are selected by their `" + property
                            + "`; how they match is declared as `"
                            + node(address.append("match")).asString("") + "`.",
                    address);
        }
    }

    private void scope(String name, GroupedList.Scope scope) {
        Address address = at("scope", name);
        say("`" + name + "` selects which assets are looked at" + values(name) + ".", address);
        scope.all()
                .ifPresent(all ->
                        say("The value `" + all + "` stands for all that the caller may see.", address.append("all")));
        scope.unknown().ifPresent(unknown -> {
            String which = "A `" + name + "` that does not exist, or that the caller may not see, ";
            say(
                    which
                            + switch (unknown) {
                                case "refused" -> "is refused with 403.";
                                case "empty" -> "gives 200 and an empty list, the same in both cases.";
                                default -> "is declared as `" + unknown + "`.";
                            },
                    address.append("unknown"));
        });
    }

    /** What a scope may be, and what it is if left out. */
    private String values(String name) {
        Parameter parameter = operation.parameter(name).orElse(null);
        if (parameter == null) {
            return "";
        }
        List<String> members = parameter
                .schema()
                .path("enum")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        String choice = members.isEmpty()
                ? ""
                : ": " + members.stream().map(m -> "`" + m + "`").collect(Collectors.joining(" or "));
        return choice
                + parameter
                        .defaultValue()
                        .map(value -> "; left out, it is `" + value + "`")
                        .orElse("");
    }

    private String bounds(String name) {
        return operation
                .parameter(name)
                .map(parameter -> {
                    JsonNode schema = parameter.schema();
                    String from = schema.has("minimum")
                            ? ", from " + schema.get("minimum").asString()
                            : "";
                    String to = schema.has("maximum")
                            ? " to " + schema.get("maximum").asString()
                            : "";
                    return from
                            + to
                            + parameter
                                    .defaultValue()
                                    .map(value -> "; left out, it is " + value)
                                    .orElse("");
                })
                .orElse("");
    }

    private void refusal() {
        if (operation.statuses().contains(400)) {
            sentences.add(new Sentence(
                    "A value that a parameter's schema does not allow is refused with 400; so are an empty value and a parameter that comes twice. "
                            + "Unknown parameters are ignored.",
                    List.of(operation.response(400))));
        }
    }

    /** A keyword that has one meaning so far; another value is shown as it stands, not passed over. */
    private void keyword(Address address, String value, String sentence) {
        JsonNode declared = node(address);
        if (!declared.isMissingNode()) {
            say(
                    declared.asString().equals(value)
                            ? sentence
                            : "`" + String.join("/", address.tokens()) + "` is declared as `" + declared.asString()
                                    + "`.",
                    address);
        }
    }

    private JsonNode node(Address part) {
        return ElementValue.of(contract, list.element().append(part));
    }

    private static Address at(String... part) {
        return Address.ROOT.append(part);
    }

    private void say(String text, Address... parts) {
        sentences.add(new Sentence(
                text, List.of(parts).stream().map(list.element()::append).toList()));
    }

    private static String joined(List<String> names) {
        List<String> code = names.stream().map(n -> "`" + n + "`").toList();
        return String.join(", ", code.subList(0, code.size() - 1)) + " and " + code.get(code.size() - 1);
    }
}
