package org.hsscontract.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The files beside a contract: provenance, decisions, documents, examples, vectors. */
@FunctionalInterface
interface ContractFiles {

    /** A file by its name relative to the contract; none if it is not there. */
    Optional<byte[]> bytes(String name) throws IOException;

    /** Those that the openapi artifact publishes. */
    static ContractFiles published() {
        return name -> {
            try (InputStream in = ContractFiles.class.getResourceAsStream("/hss-contract/" + name)) {
                return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
            }
        };
    }

    /** Those in a folder. */
    static ContractFiles in(Path folder) {
        return name -> {
            Path file = folder.resolve(name);
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        };
    }

    default Optional<String> text(String name) {
        try {
            return bytes(name).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalArgumentException(name + ": cannot be read: " + e.getMessage(), e);
        }
    }

    /** A YAML or JSON file; missing if it is not there, or has no name. */
    default JsonNode tree(String name) {
        if (name.isEmpty()) {
            return MissingNode.getInstance();
        }
        try {
            return text(name).map(new YAMLMapper()::readTree).orElse(MissingNode.getInstance());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": not YAML or JSON: " + e.getOriginalMessage(), e);
        }
    }
}
