package org.hsscontract.openapi;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Build step: writes the contract's JSON form, the same tree in the same order as the YAML. */
public final class YamlToJson {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private YamlToJson() {}

    /**
     * @param args the YAML file to read and the JSON file to write
     * @throws IOException if the file cannot be written
     */
    public static void main(String[] args) throws IOException {
        JsonNode contract = ContractFiles.yaml(Path.of(args[0]));
        Path json = Path.of(args[1]);
        Files.createDirectories(json.getParent());
        Files.writeString(json, JSON.writeValueAsString(contract).replace(System.lineSeparator(), "\n") + "\n");
    }
}
