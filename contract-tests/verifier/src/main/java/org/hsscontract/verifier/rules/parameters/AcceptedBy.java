package org.hsscontract.verifier.rules.parameters;

import java.util.Optional;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.verifier.rule.Trial;
import tools.jackson.databind.JsonNode;

/** Which element of the contract says that a value of a parameter must be taken: the one that it comes nearest to breaking. */
public final class AcceptedBy {
    private AcceptedBy() {}

    public static Address element(Trial trial, Parameter parameter, String value) {
        if (all(trial, parameter).equals(Optional.of(value))) {
            return trial.behaviour("scope", parameter.name(), "all");
        }
        boolean unknown = trial.operation()
                        .list()
                        .map(list -> list.scopes().get(parameter.name()))
                        .filter(s -> s.unknown().isPresent())
                        .isPresent()
                && !parameter.defaultValue().equals(Optional.of(value));
        if (unknown) {
            // It may be refused for what it stands for, and not for how it is written.
            return trial.behaviour("scope", parameter.name(), "unknown");
        }
        JsonNode schema = parameter.schema();
        for (String bound : new String[] {"default", "minimum", "maximum"}) {
            if (schema.has(bound) && schema.get(bound).asString().equals(value)) {
                return parameter.keyword(bound);
            }
        }
        if (schema.path("maxLength").asInt(0) == value.codePointCount(0, value.length())) {
            return parameter.keyword("maxLength");
        }
        if (schema.has("enum")) {
            return parameter.keyword("enum");
        }
        if (parameter.isInteger()) {
            return parameter.keyword(schema.has("maximum") ? "maximum" : "format");
        }
        // Which texts are taken beyond those of answers is said, if at all, with the parameter.
        return parameter.element().append("description");
    }

    /** The value that selects all of a scope, if the parameter has one. */
    static Optional<String> all(Trial trial, Parameter parameter) {
        return trial.operation()
                .list()
                .map(list -> list.scopes().get(parameter.name()))
                .flatMap(GroupedList.Scope::all);
    }
}
