package org.hsscontract.tests.faulty;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The vendor's documents as they are published with the contract, and the addresses that they have. */
final class Documents {
    private static final YAMLMapper YAML = new YAMLMapper();

    private Documents() {}

    /** Every address: {@code port/uri}, {@code port/uri/text}, {@code port/table-2/limit}, {@code port/table-2/limit/type}. */
    static Set<String> addresses() {
        Set<String> addresses = new LinkedHashSet<>();
        add(addresses, "process", read("process-statistics.yaml"));
        add(addresses, "port", read("port-statistics.yaml"));
        return addresses;
    }

    /** One of the files in the contract's folder {@code documents}. */
    static JsonNode read(String file) {
        try (InputStream yaml = Documents.class.getResourceAsStream("/hss-contract/documents/" + file)) {
            if (yaml == null) {
                throw new IllegalArgumentException("there is no hss-contract/documents/" + file + " on the class path");
            }
            return YAML.readTree(yaml);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Set<String> addresses, String at, JsonNode node) {
        for (var property : node.properties()) {
            if (property.getKey().equals("rows")) {
                add(addresses, at, property.getValue());
            } else {
                String address = at + "/" + property.getKey();
                addresses.add(address);
                add(addresses, address, property.getValue());
            }
        }
    }
}
