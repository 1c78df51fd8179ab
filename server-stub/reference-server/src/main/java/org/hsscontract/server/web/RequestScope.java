package org.hsscontract.server.web;

import java.util.Set;
import org.hsscontract.api.model.AssetCategory;

/**
 * The assets that a request is about.
 *
 * @param enterpriseProjects if empty, there is none
 */
public record RequestScope(String project, Set<String> enterpriseProjects, AssetCategory category) {}
