package org.hsscontract.server;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A token that clients may present, and what it shows them.
 *
 * @param value what the header X-Auth-Token must be: 1 or more visible ASCII characters
 * @param projects 1 or more projects, in the order given, each with its enterprise projects (possibly none, at most 10,000)
 */
public record AccessToken(String value, Map<String, Set<String>> projects) {

    // Each becomes a parameter of a SQL statement, and PostgreSQL has 65,535 at most.
    private static final int MAX_ENTERPRISE_PROJECTS = 10_000;

    /** @throws IllegalArgumentException if something is outside of what is said above */
    public AccessToken {
        if (!value.matches("[!-~]+")) {
            throw new IllegalArgumentException("a token must consist of visible ASCII characters");
        }
        if (projects.isEmpty()) {
            throw new IllegalArgumentException("a token must give access to at least one project");
        }
        Map<String, Set<String>> copy = new LinkedHashMap<>();
        projects.forEach((project, enterpriseProjects) -> copy.put(project, checked(project, enterpriseProjects)));
        projects = Collections.unmodifiableMap(copy);
    }

    /**
     * The tokens of a JSON file: {@code [{"token": "...", "projects": {"<project>": ["0"]}}]}.
     *
     * @throws ServerStartException if the file is unusable; the message names the places
     */
    public static List<AccessToken> readAll(Path file) {
        return AccessTokenFile.read(file);
    }

    private static Set<String> checked(String project, Set<String> enterpriseProjects) {
        Text.require("projectId", project, Text.MAX_IDENTIFIER);
        enterpriseProjects.forEach(Text::requireEnterpriseProject);
        if (enterpriseProjects.size() > MAX_ENTERPRISE_PROJECTS) {
            throw new IllegalArgumentException(
                    "a token may have at most " + MAX_ENTERPRISE_PROJECTS + " enterprise projects in a project");
        }
        return Collections.unmodifiableSet(new LinkedHashSet<>(enterpriseProjects));
    }

    /** Without the value: it is a secret. */
    @Override
    public String toString() {
        return "AccessToken" + projects;
    }
}
