package org.hsscontract.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Source;

/**
 * A part of the contract that comes from somewhere.
 *
 * @param address of it in the contract
 * @param source where it comes from
 */
record ElementEntry(Address address, Source source) {
    private static final Address SCHEMAS = Address.ROOT.append("components", "schemas");

    /** Those that the provenance lists; of a contract without provenance, its operations, parameters and properties. */
    static List<ElementEntry> all(ContractVersion version) {
        Contract contract = version.contract();
        List<Address> addresses = new ArrayList<>();
        version.provenance().path("elements").propertyNames().forEach(key -> addresses.add(Address.parse(key)));
        if (addresses.isEmpty()) {
            addresses.addAll(outline(contract));
        }
        return addresses.stream()
                .map(a -> new ElementEntry(a, contract.provenance().of(a)))
                .toList();
    }

    private static Set<Address> outline(Contract contract) {
        Set<Address> addresses = new LinkedHashSet<>();
        contract.operations().forEach(o -> {
            addresses.add(o.element());
            o.parameters().forEach(p -> addresses.add(p.place()));
        });
        contract.document()
                .at(SCHEMAS)
                .properties()
                .forEach(schema -> schema.getValue()
                        .path("properties")
                        .propertyNames()
                        .forEach(name -> addresses.add(SCHEMAS.append(schema.getKey(), "properties", name))));
        return addresses;
    }

    /** What it is shown under: an operation, a component, or else its first step. */
    Address group() {
        List<String> tokens = address.tokens();
        boolean deep = List.of("paths", "components").contains(tokens.get(0));
        return new Address(tokens.subList(0, Math.min(deep ? 3 : 1, tokens.size())));
    }

    /** Its address within the group; the root if it is the group itself. */
    Address rest() {
        return address.within(group());
    }

    String href() {
        return "elements.html#" + Anchor.of(address);
    }
}
