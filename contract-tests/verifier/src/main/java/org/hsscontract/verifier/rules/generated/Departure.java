package org.hsscontract.verifier.rules.generated;

import org.hsscontract.core.contract.Address;
import org.hsscontract.core.contract.Source;

/** Something in which the answer to a query departs from what its parts say together. */
record Departure(Address element, Source source, String actual) {}
