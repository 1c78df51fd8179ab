package org.hsscontract.tests.right;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which assets a request is about. */
final class Scope {
    /** Those of the fleet in the first project. */
    static final Set<String> GRANTED =
            Set.of("0", "1b6e8c0a-2f4d-4e7a-9c3b-5d7f9a1c3e5f", "7c2d4e6f-8a0b-4c1d-9e2f-3a4b5c6d7e8f");

    private static final Set<String> KINDS = Set.of("host", "container");
    private static final String ALL = "all_granted_eps";

    private final Choices choices;
    private final List<Asset> fleet;

    Scope(Choices choices) {
        this.choices = choices;
        this.fleet = Asset.fleet().stream().map(choices.get(Aspects.DATA)).toList();
    }

    /** @throws Refused if a value is not taken */
    List<Asset> assets(Operation operation, String project, Query query) {
        Set<String> categories = categories(operation, query.one("category").map(choices.get(Aspects.CATEGORY_TEXT)));
        Set<String> enterpriseProjects = enterpriseProjects(query);
        return fleet.stream()
                .filter(a -> a.project().equals(project))
                .filter(a -> categories.contains(a.category()))
                .filter(a -> enterpriseProjects.contains(a.enterpriseProject()))
                .toList();
    }

    private Set<String> categories(Operation operation, Optional<String> asked) {
        Optional<Set<String>> ofProcesses = operation == Operation.PROCESSES
                ? choices.get(Aspects.CATEGORY_OF_PROCESSES).apply(asked)
                : Optional.empty();
        String category = asked.orElse("host");
        return ofProcesses.orElseGet(() -> KINDS.contains(category)
                ? Set.of(category)
                : choices.get(Aspects.OTHER_CATEGORY).apply(category));
    }

    private Set<String> enterpriseProjects(Query query) {
        Optional<String> asked = query.one("enterprise_project_id")
                .map(Aspects.longest("enterprise_project_id", 256))
                .map(choices.get(Aspects.ENTERPRISE_PROJECT_TEXT));
        if (choices.get(Aspects.ONE_ENTERPRISE_PROJECT)
                || asked.filter(ALL::equals).isPresent()) {
            return GRANTED;
        }
        if (asked.isEmpty()) {
            return choices.get(Aspects.OMITTED_ENTERPRISE_PROJECT).apply(GRANTED);
        }
        return GRANTED.contains(asked.get())
                ? Set.of(asked.get())
                : choices.get(Aspects.OTHER_ENTERPRISE_PROJECT).apply(asked.get(), GRANTED);
    }
}
