package org.hsscontract.verifier.coverage;

import static org.hsscontract.verifier.coverage.ElementKind.BEHAVIOUR;
import static org.hsscontract.verifier.coverage.ElementKind.BOUNDARY_CLASS;
import static org.hsscontract.verifier.coverage.ElementKind.ENUM_MEMBER;
import static org.hsscontract.verifier.coverage.ElementKind.OPERATION;
import static org.hsscontract.verifier.coverage.ElementKind.PARAMETER;
import static org.hsscontract.verifier.coverage.ElementKind.PROPERTY;
import static org.hsscontract.verifier.coverage.ElementKind.STATUS;
import static org.hsscontract.verifier.coverage.ElementKind.VECTOR;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import tools.jackson.databind.JsonNode;

/** The elements that an operation gives a verification to exercise. */
final class CoveredElements {
    private static final List<String> BOUNDS =
            List.of("minimum", "maximum", "minLength", "maxLength", "format", "enum", "default");
    private static final Address ITEMS = Address.ROOT.append("items");
    private static final String VECTORS = "vector:";

    private final Contract contract;
    private final Operation operation;
    private final List<CoveredElement> elements = new ArrayList<>();

    private CoveredElements(Contract contract, Operation operation) {
        this.contract = contract;
        this.operation = operation;
    }

    /** @param declared what rules declared beyond the elements of the contract */
    static List<CoveredElement> of(Contract contract, Operation operation, Set<String> declared) {
        CoveredElements elements = new CoveredElements(contract, operation);
        elements.operation();
        operation.parameters().forEach(elements::parameter);
        operation.parameters().forEach(elements::members);
        operation.parameters().forEach(elements::bounds);
        declared.stream().filter(d -> !d.startsWith(VECTORS)).forEach(d -> elements.declared(BOUNDARY_CLASS, d));
        elements.properties();
        operation.statuses().stream().sorted().forEach(elements::status);
        operation.list().ifPresent(elements::behaviours);
        declared.stream().filter(d -> d.startsWith(VECTORS)).forEach(d -> elements.declared(VECTOR, d));
        return elements.elements;
    }

    private void operation() {
        elements.add(CoveredElement.of(
                OPERATION, operation.element(), List.of(), "a call of it that is answered would prove it"));
    }

    private void parameter(Parameter parameter) {
        CoveredElement element = CoveredElement.of(
                        PARAMETER,
                        parameter.element(),
                        List.of(parameter.name()),
                        "a call with " + parameter.name() + " that is answered with 200 would prove it")
                .brokenAtToo(parameter.schemaElement());
        elements.add(element.provedBy(evidence -> evidence.proved(parameter.element())
                || evidence.proved(parameter.schemaElement())
                || (!parameter.inQuery() && evidence.answered())));
    }

    private void members(Parameter parameter) {
        Address keyword = parameter.keyword("enum");
        int index = 0;
        for (JsonNode member : parameter.schema().path("enum")) {
            String argument = parameter.name() + "=" + member.asString();
            CoveredElement element = CoveredElement.of(
                    ENUM_MEMBER,
                    keyword.append(Integer.toString(index++)),
                    List.of(parameter.name()),
                    "a call with " + argument + " that is answered with 200 would prove it");
            // Rules prove and find all members at the keyword; which one it was stands in the exchange.
            elements.add(element.provedBy(evidence -> evidence.proved(keyword) && evidence.answered(argument))
                    .brokenByToo(finding -> finding.element().equals(keyword)
                            && finding.exchange().stream()
                                    .flatMap(Evidence::arguments)
                                    .anyMatch(argument::equals)));
        }
    }

    private void bounds(Parameter parameter) {
        BOUNDS.stream()
                .filter(parameter.schema()::has)
                .forEach(bound -> elements.add(CoveredElement.of(
                        BOUNDARY_CLASS,
                        parameter.keyword(bound),
                        List.of(parameter.name(), bound),
                        parameter.inQuery()
                                ? "calls with values of " + parameter.name() + " at and beyond its " + bound
                                        + " would prove it"
                                : "other values of " + parameter.name() + " that the token may read, at and beyond its "
                                        + bound + ", would prove it")));
    }

    private void properties() {
        BodyProperties.of(contract, operation)
                .forEach(property -> elements.add(CoveredElement.of(
                                PROPERTY,
                                property.element(),
                                List.of(property.name()),
                                property.error()
                                        ? "an error body that has " + property.name() + " would prove it"
                                        : "an answer with data that has " + property.name() + " would prove it")
                        .brokenAtToo(property.requirement())));
    }

    private void status(int status) {
        Address element = operation.response(status);
        elements.add(CoveredElement.of(
                        STATUS,
                        element,
                        List.of(Integer.toString(status)),
                        switch (status) {
                            case 429 ->
                                "429 comes when the implementation throttles, which cannot be provoked from outside";
                            case 500, 503 ->
                                status + " comes when the implementation fails, which cannot be provoked from outside";
                            default -> "a call that is answered with " + status + " would prove it";
                        })
                .provedBy(evidence -> evidence.provedExactly(element)));
    }

    private void behaviours(GroupedList list) {
        for (Address part : Behaviours.of(contract, list)) {
            // Most rules on lists speak of pages.
            List<String> names =
                    part.tokens().stream().filter(name -> !name.equals("page")).toList();
            CoveredElement element = CoveredElement.of(
                    BEHAVIOUR,
                    list.element().append(part),
                    names,
                    "more data, in which " + String.join("/", part.tokens()) + " makes a difference, would prove it");
            // Every rule on the list reads its items.
            elements.add(part.equals(ITEMS) ? element.provedBy(evidence -> evidence.proved(list.element())) : element);
        }
    }

    private void declared(ElementKind kind, String name) {
        elements.add(CoveredElement.declared(
                kind, name, "a run in which its rule sends it and can judge the answer would prove it"));
    }
}
