package org.hsscontract.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Source;

/**
 * A part of the contract that comes from somewhere.
 *
 * @param address as in provenance.yaml
 * @param source where it comes from
 */
record ElementEntry(String address, Source source) {

    /** Those that the provenance lists; of a contract without provenance, its operations, parameters and properties. */
    static List<ElementEntry> all(ContractVersion version) {
        Contract contract = version.contract();
        List<String> addresses =
                new ArrayList<>(version.provenance().path("elements").propertyNames());
        if (addresses.isEmpty()) {
            addresses.addAll(outline(contract));
        }
        return addresses.stream()
                .map(a -> new ElementEntry(a, contract.provenance().of(a)))
                .toList();
    }

    private static Set<String> outline(Contract contract) {
        Set<String> addresses = new TreeSet<>();
        contract.operations().forEach(o -> {
            addresses.add(o.element());
            o.parameters().forEach(p -> addresses.add(o.element() + "/parameters/" + p.name()));
        });
        contract.document()
                .at("/components/schemas")
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyNames()
                        .forEach(name ->
                                addresses.add("/components/schemas/" + schema.getKey() + "/properties/" + name)));
        return addresses;
    }

    /** What it is shown under: {@code /operations/ID}, {@code /components/KIND/NAME}, or its first step. */
    String group() {
        String[] steps = address.split("/");
        int length =
                steps[1].equals("components") ? 4 : steps[1].equals("operations") || steps[1].equals("paths") ? 3 : 2;
        return String.join("/", List.of(steps).subList(0, Math.min(length, steps.length)));
    }

    /** Its address within the group; empty if it is the group itself. */
    String rest() {
        return address.length() > group().length() ? address.substring(group().length() + 1) : "";
    }

    String href() {
        return "elements.html#" + Anchor.of(address);
    }
}
