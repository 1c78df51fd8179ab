package org.hsscontract.openapi;

import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of this module, as trees. */
final class ContractFiles {
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private ContractFiles() {}

    static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }
}
