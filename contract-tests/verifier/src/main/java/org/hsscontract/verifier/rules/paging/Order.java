package org.hsscontract.verifier.rules.paging;

import java.util.List;
import org.hsscontract.verifier.list.Page;
import org.hsscontract.verifier.rule.Trial;

/** The order of a list, of which the documents say nothing: if it moves, a page may hold any groups. */
final class Order {
    private static final int TIMES = 3;

    private Order() {}

    /**
     * Whether the same requests now get other groups, or the same in another order. Asked only where a page is not what was
     * expected and the whole list rests; it is then no question of places.
     */
    static boolean moves(Trial trial, Page... pages) {
        for (int time = 0; time < TIMES; time++) {
            for (Page page : List.of(pages)) {
                boolean same = Page.of(
                                trial.send(page.exchange().call()),
                                trial.operation().list().orElseThrow())
                        .filter(again -> again.groups().equals(page.groups()))
                        .isPresent();
                if (!same) {
                    return true;
                }
            }
        }
        return false;
    }
}
