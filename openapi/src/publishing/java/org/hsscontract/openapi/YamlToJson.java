package org.hsscontract.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A program of the build, run from its source: writes the contract's JSON form, the same tree in the same order as the YAML. */
public final class YamlToJson {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private YamlToJson() {}

    /**
     * @param args the YAML file to read and the JSON file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        JsonNode contract = YAML.readTree(Path.of(args[0]).toFile());
        Path json = Path.of(args[1]);
        Files.createDirectories(json.getParent());
        Files.writeString(json, JSON.writeValueAsString(contract).replace(System.lineSeparator(), "\n") + "\n");
    }
}
