package org.hsscontract.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files of this module, as trees and as text. */
final class ContractFiles {
    static final Path CONTRACT = Path.of("asset-statistics.yaml");
    static final Path PROVENANCE = Path.of("provenance.yaml");
    static final Path DECISIONS = Path.of("decisions.yaml");
    static final Path PUBLISHED = Path.of("target", "classes", "hss-contract");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private ContractFiles() {}

    static JsonNode yaml(Path file) {
        return YAML.readTree(file.toFile());
    }

    static JsonNode yaml(String text) {
        return YAML.readTree(text);
    }

    static JsonNode json(Path file) {
        return JSON.readTree(file.toFile());
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
