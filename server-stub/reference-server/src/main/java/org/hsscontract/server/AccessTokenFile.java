package org.hsscontract.server;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

final class AccessTokenFile {

    private static final String SCHEMA = "org/hsscontract/server/access-tokens.schema.json";

    private AccessTokenFile() {}

    static List<AccessToken> read(Path file) {
        return CheckedJson.read(file, SCHEMA)
                .valueStream()
                .map(AccessTokenFile::token)
                .toList();
    }

    private static AccessToken token(JsonNode token) {
        Map<String, Set<String>> projects = new LinkedHashMap<>();
        token.path("projects")
                .forEachEntry((project, enterpriseProjects) -> projects.put(
                        project,
                        enterpriseProjects.valueStream().map(JsonNode::asString).collect(Collectors.toSet())));
        return new AccessToken(token.path("token").asString(), projects);
    }
}
