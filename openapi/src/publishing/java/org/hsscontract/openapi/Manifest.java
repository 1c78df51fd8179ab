package org.hsscontract.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A program of the build, run from its source: writes {@code SHA256SUMS} into the folder of what is published; {@code sha256sum --check} reads it. */
public final class Manifest {
    private static final String NAME = "SHA256SUMS";

    private Manifest() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.writeString(folder.resolve(NAME), of(folder));
    }

    /** A line for each file, sorted by its path from the folder. */
    private static String of(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals(NAME))
                    .sorted()
                    .map(name -> sha256(folder.resolve(name)) + "  " + name + "\n")
                    .collect(Collectors.joining());
        }
    }

    private static String sha256(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
