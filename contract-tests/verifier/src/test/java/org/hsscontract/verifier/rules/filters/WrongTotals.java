package org.hsscontract.verifier.rules.filters;

import org.hsscontract.verifier.rules.TinyAnswer;
import org.hsscontract.verifier.rules.TinyRequest;
import org.hsscontract.verifier.rules.TinyService;

/** Services whose totals are not those of the filtered list. */
final class WrongTotals {
    private WrongTotals() {}

    static TinyAnswer beforeTheFilter(TinyRequest r, TinyService right) {
        return right.answer(r)
                .onPage(p -> right.answer(r.without("path")).onPage(all -> p.set("total_num", all.get("total_num"))));
    }
}
