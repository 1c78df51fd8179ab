package org.hsscontract.verifier.basis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.vector.Vector;

/** What the operation's vectors of one kind name: an element or a decision, and the status of the answer. */
record VectorBasis(Contract contract, Operation operation, String kind) {

    List<Basis> rows() {
        return Stream.concat(vectors().flatMap(this::named), vectors().flatMap(this::response))
                .distinct()
                .toList();
    }

    /** Where a refusal is judged that they expect: at the element that they name, else at the operation. */
    Stream<Address> places() {
        return vectors()
                .flatMap(v -> status(v).stream()
                        .flatMap(status ->
                                Stream.of(element(v).orElse(operation.element()), operation.response(status))));
    }

    private Stream<Vector> vectors() {
        return contract.vectors().stream()
                .filter(v -> v.kind().equals(kind) && v.operation().equals(operation.id()));
    }

    private Stream<Basis> named(Vector vector) {
        String decision = vector.node().path("decision").asString("");
        if (!decision.isEmpty()) {
            return Stream.of(
                    Basis.beyond("decision " + decision, contract.provenance().decision(decision)));
        }
        return element(vector).stream()
                .map(element -> Basis.of(element, contract.provenance().of(element)));
    }

    private Stream<Basis> response(Vector vector) {
        return status(vector).filter(operation.statuses()::contains).map(operation::response).stream()
                .map(element -> Basis.of(element, contract.provenance().of(element)));
    }

    private static Optional<Address> element(Vector vector) {
        return Optional.of(vector.node().path("element").asString(""))
                .filter(e -> !e.isEmpty())
                .map(Address::parse);
    }

    private static Optional<Integer> status(Vector vector) {
        return Optional.of(vector.node().path("expect").path("status").asInt(0)).filter(s -> s > 0);
    }
}
