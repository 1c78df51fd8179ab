package org.hsscontract.server;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a server answers from.
 *
 * @param assets in any order; an id occurs once in a project
 */
public record AssetInventory(List<Asset> assets) {

    /** @throws IllegalArgumentException if two assets of a project have the same id */
    public AssetInventory {
        assets = List.copyOf(assets);
        Set<List<String>> seen = new HashSet<>();
        for (Asset asset : assets) {
            if (!seen.add(List.of(asset.projectId(), asset.id()))) {
                throw new IllegalArgumentException(
                        "asset id " + asset.id() + " occurs twice in project " + asset.projectId());
            }
        }
    }

    /** The number of processes of all assets, those with the same path each counted. */
    public int processes() {
        return assets.stream().mapToInt(asset -> asset.processes().size()).sum();
    }

    /** The number of open ports of all assets. */
    public int ports() {
        return assets.stream().mapToInt(asset -> asset.ports().size()).sum();
    }
}
