package org.hsscontract.core.contract;

import java.util.List;

/**
 * What is wrong with a declared list.
 *
 * @param element where in the contract
 * @param message what, for a reader
 */
record GroupedListProblem(Address element, String message) {

    /** @throws ContractException if there is any, with file and line of the first in the file */
    static void throwFirst(ContractDocument document, List<GroupedListProblem> problems) {
        problems.stream()
                .min((one, other) -> Integer.compare(line(document, one), line(document, other)))
                .ifPresent(first -> {
                    String more = problems.size() > 1 ? " (and " + (problems.size() - 1) + " more)" : "";
                    throw new ContractException(document, first.element(), first.message() + more);
                });
    }

    private static int line(ContractDocument document, GroupedListProblem problem) {
        return document.place(problem.element()).line();
    }
}
