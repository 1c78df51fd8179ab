package org.hsscontract.verifier.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.GroupedList;
import org.hsscontract.core.contract.Located;

/** The parts of a declared {@code x-grouped-list} that can hold or not. */
final class Behaviours {
    private static final Address FILTERS = Address.ROOT.append("filters");
    /** What stands in these goes by the name of a parameter. */
    private static final Set<Address> BY_PARAMETER = Set.of(FILTERS, Address.ROOT.append("scope"));

    private Behaviours() {}

    /** Addresses within the extension, for example {@code /page/limit}. */
    static List<Address> of(Contract contract, GroupedList list) {
        List<Address> parts = new ArrayList<>();
        collect(new Located(Address.ROOT, contract.document().at(list.element())), parts);
        return parts;
    }

    private static void collect(Located at, List<Address> parts) {
        Address part = at.address();
        // That filters join, that a parameter filters and that it scopes are behaviours by themselves.
        boolean itself = part.equals(FILTERS) || (!part.isRoot() && BY_PARAMETER.contains(part.parent()));
        boolean leaf = !at.node().isObject() || at.node().isEmpty();
        if ((leaf || itself) && !propertyOfFilter(part)) {
            parts.add(part);
        }
        at.node().propertyNames().forEach(name -> collect(at.child(name), parts));
    }

    /** A filter's property is what makes it a filter: proved with the filter itself. */
    private static boolean propertyOfFilter(Address part) {
        return part.tokens().size() == 3 && FILTERS.covers(part) && part.last().equals("property");
    }
}
