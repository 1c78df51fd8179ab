package org.hsscontract.compatibility;

import java.nio.file.Path;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.file.LocatedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * One version of a contract with the files beside it, whatever lists it declares. Immutable.
 *
 * @param file the OpenAPI document
 * @param contract what it says, with its vectors
 * @param provenance the file with the sources of its elements; missing if it names none
 * @param decisions the file with its decisions; missing if it names none
 */
public record ContractVersion(Path file, Contract contract, JsonNode provenance, JsonNode decisions) {

    /**
     * Reads it, and what it names, from the file's folder.
     *
     * @throws org.hsscontract.core.contract.ContractException if it is no contract
     * @throws IllegalArgumentException if provenance or decisions cannot be read
     */
    public static ContractVersion of(Path file) {
        Contract contract = Contract.notHeld(file);
        JsonNode named = contract.document().at("x-provenance");
        return new ContractVersion(
                file, contract, beside(file, named.path("elements")), beside(file, named.path("decisions")));
    }

    /** {@code info.version}. */
    public Version version() {
        return Version.of(contract.document().at("info", "version").asString(""));
    }

    private static JsonNode beside(Path file, JsonNode name) {
        return name.isMissingNode()
                ? MissingNode.getInstance()
                : LocatedFile.yaml(file.resolveSibling(name.asString())).root();
    }
}
