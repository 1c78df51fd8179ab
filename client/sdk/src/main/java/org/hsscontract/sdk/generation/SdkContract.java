package org.hsscontract.sdk.generation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsscontract.core.contract.Contract;

/**
 * The contract that SDKs are made from.
 *
 * @param contract what it says
 * @param file where the generator reads it
 */
public record SdkContract(Contract contract, Path file) {

    /** The published one; the file is deleted when this process ends. */
    public static SdkContract published() {
        Contract contract = Contract.published();
        try {
            Path file = Files.createTempFile("hss-contract", ".yaml");
            file.toFile().deleteOnExit();
            return new SdkContract(
                    contract, Files.writeString(file, contract.document().text()));
        } catch (IOException e) {
            throw new UncheckedIOException("the contract cannot be written to a temporary file: " + e.getMessage(), e);
        }
    }

    /** @throws org.hsscontract.core.contract.ContractException if it is none */
    public static SdkContract of(Path file) {
        return new SdkContract(Contract.of(file), file);
    }

    public String version() {
        return contract.document().at("info", "version").asString();
    }
}
