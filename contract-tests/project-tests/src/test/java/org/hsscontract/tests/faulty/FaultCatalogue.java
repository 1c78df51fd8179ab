package org.hsscontract.tests.faulty;

import java.util.ArrayList;
import java.util.List;

/** Every faulty implementation that the verifier must find. */
final class FaultCatalogue {
    private FaultCatalogue() {}

    /** The faults, each with a memory of its own. */
    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>(FilterFaults.all());
        faults.addAll(PagingFaults.all());
        faults.addAll(BodyFaults.all());
        faults.addAll(ShapeFaults.all());
        faults.addAll(MessageFaults.all());
        faults.addAll(RefusalFaults.all());
        faults.addAll(AcceptanceFaults.all());
        faults.addAll(ScopeFaults.all());
        faults.addAll(UseFaults.all());
        faults.addAll(KnownDataFaults.all());
        faults.addAll(IsolationFaults.all());
        return faults;
    }
}
