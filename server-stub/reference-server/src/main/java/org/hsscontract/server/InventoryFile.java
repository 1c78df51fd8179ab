package org.hsscontract.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hsscontract.api.model.AssetCategory;
import tools.jackson.databind.JsonNode;

record InventoryFile(Path file) implements AssetSource {

    private static final String SCHEMA = "hss-contract/schemas/server-inventory.schema.json";

    @Override
    public AssetInventory read() {
        JsonNode assets = CheckedJson.read(file, SCHEMA).path("assets");
        refuseRepeatedIds(assets);
        return new AssetInventory(assets.valueStream().map(InventoryFile::asset).toList());
    }

    @Override
    public String description() {
        return file.toString();
    }

    private void refuseRepeatedIds(JsonNode assets) {
        Set<List<String>> seen = new HashSet<>();
        List<FileProblem> problems = new ArrayList<>();
        for (int i = 0; i < assets.size(); i++) {
            JsonNode id = assets.get(i).path("id");
            if (!seen.add(List.of(assets.get(i).path("project_id").asString(), id.asString()))) {
                problems.add(FileProblem.at(
                        id, "/assets/" + i + "/id", "is already the id of another asset of the project"));
            }
        }
        FileProblem.failOnAny(file, problems);
    }

    private static Asset asset(JsonNode asset) {
        return new Asset(
                asset.path("id").asString(),
                asset.path("project_id").asString(),
                asset.path("enterprise_project_id").asString(Asset.DEFAULT_ENTERPRISE_PROJECT),
                AssetCategory.fromValue(asset.path("category").asString(AssetCategory.host.getValue())),
                asset.path("processes")
                        .valueStream()
                        .map(process -> new AssetProcess(process.path("path").asString()))
                        .toList(),
                asset.path("ports").valueStream().map(InventoryFile::port).collect(Collectors.toSet()));
    }

    private static OpenPort port(JsonNode port) {
        return new OpenPort(
                port.path("port").asInt(),
                OpenPort.Type.valueOf(port.path("type").asString()));
    }
}
