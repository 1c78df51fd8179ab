package org.hsscontract.server;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hsscontract.api.model.AssetCategory;

/**
 * A server: a host or a container. Identifiers have 1 to 256 characters (code points).
 *
 * @param id unique within the project
 * @param projectId the project it belongs to
 * @param enterpriseProjectId the enterprise project it belongs to; the default one is {@code 0}
 * @param category host or container
 * @param processes running processes; several may have the same path
 * @param ports open ports
 */
public record Asset(
        String id,
        String projectId,
        String enterpriseProjectId,
        AssetCategory category,
        List<AssetProcess> processes,
        Set<OpenPort> ports) {

    /** The enterprise project that assets belong to unless they name another. */
    public static final String DEFAULT_ENTERPRISE_PROJECT = "0";

    /** @throws IllegalArgumentException if an identifier is too short, too long or not valid Unicode */
    public Asset {
        Text.require("id", id, Text.MAX_IDENTIFIER);
        Text.require("projectId", projectId, Text.MAX_IDENTIFIER);
        Text.requireEnterpriseProject(enterpriseProjectId);
        Objects.requireNonNull(category, "category");
        processes = List.copyOf(processes);
        ports = Set.copyOf(ports);
    }

    /** A host of the default enterprise project. */
    static Asset host(String id, String projectId, List<AssetProcess> processes, Set<OpenPort> ports) {
        return new Asset(id, projectId, DEFAULT_ENTERPRISE_PROJECT, AssetCategory.host, processes, ports);
    }
}
