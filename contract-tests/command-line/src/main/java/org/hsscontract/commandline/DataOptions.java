package org.hsscontract.commandline;

import java.nio.file.Path;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.verifier.known.Inventory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the implementation holds. */
final class DataOptions {
    private static final String LIVE = "live";
    private static final String DOCUMENTED = "documented";

    @Option(
            names = "--source",
            paramLabel = "live|documented|FILE",
            description = "Without --base-url: what the reference server holds, this machine's processes and ports, "
                    + "the data of the documented examples, or an inventory (default: the --inventory, or else live)")
    private @Nullable String source;

    @Option(
            names = "--inventory",
            paramLabel = "FILE",
            description =
                    "What the implementation holds, so that its answers are compared with what they must be; JSON by inventory.schema.json")
    private @Nullable Path inventory;

    /**
     * The inventory that is known beforehand.
     *
     * @param contract declares the lists that it may hold
     */
    Optional<Inventory> known(Contract contract) {
        return Optional.ofNullable(inventory).map(file -> InventoryFormat.read(file, contract));
    }

    boolean sourceGiven() {
        return source != null;
    }

    boolean live() {
        return name().equals(LIVE);
    }

    /** For people. */
    String name() {
        return source != null ? source : inventory != null ? inventory.toString() : LIVE;
    }

    AssetSource source() {
        return switch (name()) {
            case LIVE -> AssetSource.live();
            case DOCUMENTED -> AssetSource.documented();
            default -> AssetSource.file(Path.of(name()));
        };
    }

    /** What the reference server holds. Live data is that of the moment when it was read; it is not known for longer. */
    Optional<Inventory> known(Contract contract, ReferenceServer server) {
        if (inventory != null || live()) {
            return known(contract);
        }
        return Optional.of(
                name().equals(DOCUMENTED)
                        ? Inventory.of(InventoryJson.of(server.inventory()), DOCUMENTED)
                        : InventoryFormat.read(Path.of(name()), contract));
    }
}
