package org.hsscontract.server;

import java.nio.file.Path;

/** Where a server's data is from. It is read once, at the start of the server. */
public interface AssetSource {

    /** The project of {@link #live()} and {@link #documented()} data. */
    String DEFAULT_PROJECT_ID = "05f1a2b3c4d5e6f708192a3b4c5d6e7f";

    /** @throws ServerStartException if there is no usable data; the message says what to do */
    AssetInventory read();

    /** For people, for example "this machine". */
    String description();

    /** This machine as one host: its processes and open ports at the time of reading. */
    static AssetSource live() {
        return live(DEFAULT_PROJECT_ID);
    }

    /** This machine as one host of the given project. */
    static AssetSource live(String projectId) {
        return new LiveSource(projectId);
    }

    /** What the requests of the vendor's documents answer with the documents' payloads. */
    static AssetSource documented() {
        return documented(DEFAULT_PROJECT_ID);
    }

    /** The documented data in the given project. */
    static AssetSource documented(String projectId) {
        return new DocumentedSource(projectId);
    }

    /** An inventory file: JSON by the schema {@code hss-contract/schemas/server-inventory.schema.json}. */
    static AssetSource file(Path file) {
        return new InventoryFile(file);
    }

    /** Data that the caller has. */
    static AssetSource of(AssetInventory inventory) {
        return new GivenSource(inventory);
    }
}
