package org.hsscontract.verifier.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Parameter;
import org.hsscontract.core.contract.Source;
import org.hsscontract.core.http.PercentDecoding;
import org.hsscontract.verifier.exchange.Call;

/**
 * What every expectation of an answer rests on because of what was asked: that the operation has the parameters of the query,
 * and that they play the parts that the list gives them. How a value is compared, which values are taken and what is beyond the
 * end is more than that, and for the rule to say.
 */
record Grounds(Contract contract, Operation operation) {

    /** The weakest source of all; empty if nothing but the operation was asked for. */
    Optional<Source> of(Call call) {
        return call.query().stream()
                .flatMap(pair -> PercentDecoding.ofQuery(pair.split("=", 2)[0]).stream())
                .flatMap(name -> operation.parameter(name).filter(Parameter::inQuery).stream())
                .flatMap(this::elements)
                .map(element -> contract.provenance().of(operation, element))
                .reduce(Source::weaker);
    }

    private Stream<Address> elements(Parameter parameter) {
        return Stream.concat(
                Stream.of(parameter.element()),
                operation.list().stream().flatMap(list -> parts(list, parameter.name())));
    }

    private static Stream<Address> parts(GroupedList list, String name) {
        if (list.filters().containsKey(name)) {
            return Stream.of(list.element().append("filters", name));
        }
        if (list.scopes().containsKey(name)) {
            return Stream.of(list.element().append("scope", name));
        }
        return Stream.of(
                        list.limit().filter(name::equals).map(n -> "limit"),
                        list.offset().filter(name::equals).map(n -> "offset"))
                .flatMap(Optional::stream)
                .map(part -> list.element().append("page", part));
    }
}
