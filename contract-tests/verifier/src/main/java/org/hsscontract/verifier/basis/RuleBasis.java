package org.hsscontract.verifier.basis;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.contract.Source;

/**
 * Everything that one rule may judge on one operation, said in words. A {@code *} stands for each that there is.
 *
 * <table>
 *   <caption>The words</caption>
 *   <tr><td>operation, operation/security</td><td>the operation, and parts of it</td></tr>
 *   <tr><td>list, list/page/limit, list/filters/*</td><td>its x-grouped-list, and parts of it</td></tr>
 *   <tr><td>response/200, response/*</td><td>responses</td></tr>
 *   <tr><td>body</td><td>the keywords of the schemas of all bodies</td></tr>
 *   <tr><td>item/known-values</td><td>listed values of properties of an item</td></tr>
 *   <tr><td>limit/default, offset/default</td><td>keywords of the paging parameters</td></tr>
 *   <tr><td>scopes/default</td><td>that keyword of all scoping parameters in the query</td></tr>
 *   <tr><td>parameters/*, parameters/*&#47;enum</td><td>query parameters, that keyword of theirs; schema for all of it</td></tr>
 *   <tr><td>filters/format</td><td>that keyword of the filtering parameters</td></tr>
 *   <tr><td>integers/type</td><td>that keyword of the query parameters that are integers</td></tr>
 *   <tr><td>vectors/malformed-request</td><td>the vectors of that kind, and what they name</td></tr>
 *   <tr><td>decision ID, standard TEXT</td><td>what no element of the contract says</td></tr>
 *   <tr><td>assumption TEXT</td><td>what the rule itself assumes</td></tr>
 * </table>
 *
 * <p>The last two may say where they are judged, if no other word does: {@code decision other-methods at operation}.
 * Immutable.
 */
public final class RuleBasis {
    static final String AT = " at ";

    private final Contract contract;
    private final Operation operation;
    private final List<String> words;

    private RuleBasis(Contract contract, Operation operation, List<String> words) {
        this.contract = contract;
        this.operation = operation;
        this.words = List.copyOf(words);
    }

    public static RuleBasis of(Contract contract, Operation operation, List<String> words) {
        return new RuleBasis(contract, operation, words);
    }

    /**
     * What the operation has of it, for a reader.
     *
     * @throws IllegalStateException if a word is none
     */
    public List<Basis> rows() {
        OperationBasis rows = new OperationBasis(contract, operation);
        return words.stream()
                .flatMap(w -> rows.of(w).stream())
                // What has no source of its own is only what its parts are.
                .filter(basis -> basis.source().isNamed())
                .distinct()
                .toList();
    }

    /** Whether what is proved or declared at the address lies within it. */
    public boolean covers(Address address) {
        return covers(address, words);
    }

    /** Whether a departure at the address, from what the source says, lies within it. */
    public boolean covers(Address address, Source source) {
        return covers(address)
                && (sources().contains(source)
                        || (source.equals(contract.provenance().of(operation, address))
                                && covers(address, elements())));
    }

    /** The words that stand for elements, and not for places where something else is judged. */
    private List<String> elements() {
        return words.stream().filter(w -> !w.contains(AT)).toList();
    }

    private boolean covers(Address address, List<String> by) {
        OperationAddresses addresses = new OperationAddresses(contract, operation);
        return by.stream().flatMap(addresses::of).anyMatch(p -> p.covers(address));
    }

    private Set<Source> sources() {
        OperationBasis basis = new OperationBasis(contract, operation);
        return Stream.concat(rows().stream().map(Basis::source), words.stream().flatMap(w -> basis.source(w).stream()))
                .collect(Collectors.toSet());
    }
}
