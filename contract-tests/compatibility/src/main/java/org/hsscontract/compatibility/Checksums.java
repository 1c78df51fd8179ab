package org.hsscontract.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** SHA-256 of the files of a folder. */
final class Checksums {
    private Checksums() {}

    /** By the file's path from the folder, with slashes, sorted; without the file of checksums itself. */
    static Map<String, String> ofFolder(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, String> sums = new TreeMap<>();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.equals(Release.CHECKSUMS)) {
                    sums.put(name, sha256(Files.readAllBytes(file)));
                }
            }
            return sums;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in lower-case hexadecimal digits. */
    static String sha256(byte[] octets) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(octets));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
