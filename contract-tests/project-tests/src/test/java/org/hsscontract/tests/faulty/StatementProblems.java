package org.hsscontract.tests.faulty;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What keeps a statement from being one that is broken once, and found. */
final class StatementProblems {
    private StatementProblems() {}

    static List<String> of(List<Statement> statements, List<Fault> catalogue) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        catalogue.forEach(fault -> faults.put(fault.id(), fault));
        List<String> problems = new ArrayList<>();
        for (Statement statement : statements) {
            of(statement, faults).forEach(problem -> problems.add(statement.id() + ": " + problem));
        }
        return problems;
    }

    private static List<String> of(Statement statement, Map<String, Fault> faults) {
        List<String> problems = new ArrayList<>();
        if (statement.constrains() != statement.none().isEmpty()) {
            problems.add("either a constraint follows or it is said why none does");
        }
        if (statement.constrains() && !Statement.VISIBLE.contains(statement.visible())) {
            problems.add("visible is '" + statement.visible() + "', and none of " + Statement.VISIBLE);
        }
        List<Fault> breaking = new ArrayList<>();
        for (String id : statement.brokenBy()) {
            Fault fault = faults.get(id);
            if (fault == null) {
                problems.add("there is no fault '" + id + "'");
            } else if (!statement.isBrokenBy(fault)) {
                problems.add("the fault '" + id + "' does not break it, but " + fault.statements());
            } else {
                breaking.add(fault);
            }
        }
        if (statement.canBeSeen() && breaking.isEmpty()) {
            problems.add("no fault breaks it");
        } else if (statement.visible().equals("plain") && breaking.stream().allMatch(Fault::needsKnownData)) {
            problems.add("each fault that breaks it needs known data, though it can be seen without");
        }
        return problems;
    }
}
