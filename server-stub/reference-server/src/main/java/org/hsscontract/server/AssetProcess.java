package org.hsscontract.server;

/**
 * A running process.
 *
 * @param path of its executable file, 1 to 4096 characters (code points)
 */
public record AssetProcess(String path) {

    /** @throws IllegalArgumentException if the path is too short, too long or not valid Unicode */
    public AssetProcess {
        Text.require("path", path, Text.MAX_PATH);
    }
}
