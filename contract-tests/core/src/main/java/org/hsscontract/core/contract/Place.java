package org.hsscontract.core.contract;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A place in the file of a contract.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
public record Place(int line, int column) {
    static final Place BEGINNING = new Place(1, 1);

    /** Of all elements in a text that is YAML or JSON, but of the root. */
    static Map<Address, Place> all(String text) {
        Map<Address, Place> places = new HashMap<>();
        try (JsonParser parser = new YAMLMapper().createParser(text)) {
            while (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                places.putIfAbsent(
                        Address.parse(parser.streamReadContext().pathAsPointer().toString()),
                        new Place(at.getLineNr(), at.getColumnNr()));
            }
        }
        places.remove(Address.ROOT);
        return Map.copyOf(places);
    }
}
