package org.hsscontract.verifier.report;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where the elements of a contract stand in its file. */
final class ContractLines {
    private static final YAMLMapper YAML = new YAMLMapper();

    /**
     * A place in the file, both counted from 1.
     */
    record Place(int line, int column) {}

    private final Contract contract;
    private final Map<String, Place> places = new HashMap<>();

    private ContractLines(Contract contract) {
        this.contract = contract;
    }

    static ContractLines of(Contract contract) {
        ContractLines lines = new ContractLines(contract);
        try (JsonParser parser = YAML.createParser(contract.source().text())) {
            while (parser.nextToken() != null) {
                TokenStreamLocation at = parser.currentTokenLocation();
                lines.places.putIfAbsent(
                        parser.streamReadContext().pathAsPointer().toString(),
                        new Place(at.getLineNr(), at.getColumnNr()));
            }
        }
        return lines;
    }

    /** The place of the element, or of the nearest one that it is part of. */
    Place of(String element) {
        for (String at = pointer(element); !at.isEmpty(); at = at.substring(0, Math.max(0, at.lastIndexOf('/')))) {
            Place place = places.get(at);
            if (place != null) {
                return place;
            }
        }
        return new Place(1, 1);
    }

    /** {@code /operations/ID} stands for the operation under {@code /paths}. */
    private String pointer(String element) {
        for (Operation operation : contract.operations()) {
            if (element.equals(operation.element()) || element.startsWith(operation.element() + "/")) {
                String path = operation.path().replace("~", "~0").replace("/", "~1");
                return "/paths/" + path + "/" + operation.method().toLowerCase(Locale.ROOT)
                        + element.substring(operation.element().length());
            }
        }
        return element;
    }
}
