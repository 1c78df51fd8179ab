package org.hsscontract.commandline;

import java.nio.file.Path;
import org.hsscontract.core.contract.Contract;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which contract. */
final class ContractOption {
    @Option(
            names = "--contract",
            paramLabel = "FILE",
            description = "Another contract than the published one, OpenAPI 3.0 as YAML or JSON")
    private @Nullable Path file;

    Contract contract() {
        return file == null ? Contract.published() : Contract.of(file);
    }
}
