package org.hsscontract.verifier.basis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.vector.MalformedRequestVector;
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
                .filter(v -> v.kind().word().equals(kind) && v.operation().equals(operation.id()));
    }

    private Stream<Basis> named(Vector vector) {
        Optional<String> decision = refused(vector).flatMap(MalformedRequestVector::decision);
        if (decision.isPresent()) {
            return Stream.of(Basis.beyond(
                    "decision " + decision.get(), contract.provenance().decision(decision.get())));
        }
        return element(vector).stream()
                .map(element -> Basis.of(element, contract.provenance().of(operation, element)));
    }

    private Stream<Basis> response(Vector vector) {
        return status(vector).filter(operation.statuses()::contains).map(operation::response).stream()
                .map(element -> Basis.of(element, contract.provenance().of(operation, element)));
    }

    private static Optional<Address> element(Vector vector) {
        return refused(vector).flatMap(MalformedRequestVector::element).map(Address::parse);
    }

    private static Optional<Integer> status(Vector vector) {
        return refused(vector).map(v -> v.expect().status());
    }

    private static Optional<MalformedRequestVector> refused(Vector vector) {
        return vector instanceof MalformedRequestVector refused ? Optional.of(refused) : Optional.empty();
    }
}
