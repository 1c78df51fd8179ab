package org.hsscontract.server.web;

import java.util.Map;
import java.util.Set;

/** What a token shows: projects, each with its enterprise projects. */
public record Grants(Map<String, Set<String>> projects) {

    private static final String ALL_GRANTED = "all_granted_eps";

    /**
     * The enterprise projects that a request selects; none if the one named is not granted.
     *
     * @throws RefusedRequest if the project is not granted
     */
    Set<String> select(String project, String enterpriseProject) {
        Set<String> granted = projects.get(project);
        if (granted == null) {
            throw RefusedRequest.forbidden();
        }
        if (enterpriseProject.equals(ALL_GRANTED)) {
            return granted;
        }
        return granted.contains(enterpriseProject) ? Set.of(enterpriseProject) : Set.of();
    }
}
