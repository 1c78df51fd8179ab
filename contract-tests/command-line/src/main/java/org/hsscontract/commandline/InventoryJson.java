package org.hsscontract.commandline;

import org.hsscontract.server.Asset;
import org.hsscontract.server.AssetInventory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** An inventory as its file would have it. */
final class InventoryJson {
    private InventoryJson() {}

    static JsonNode of(AssetInventory inventory) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ArrayNode assets = document.putArray("assets");
        inventory.assets().forEach(asset -> add(asset, assets.addObject()));
        return document;
    }

    private static void add(Asset asset, ObjectNode node) {
        node.put("id", asset.id())
                .put("project_id", asset.projectId())
                .put("enterprise_project_id", asset.enterpriseProjectId())
                .put("category", asset.category().getValue());
        ArrayNode processes = node.putArray("processes");
        asset.processes().forEach(p -> processes.addObject().put("path", p.path()));
        ArrayNode ports = node.putArray("ports");
        asset.ports()
                .forEach(p -> ports.addObject()
                        .put("port", p.port())
                        .put("type", p.type().name()));
    }
}
