package org.hsscontract.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import org.hsscontract.core.contract.Contract;

/** Input for sites: the published contract in a folder, with results that other tools could have written. */
final class Samples {
    private static final String PUBLISHED = "/hss-contract/";

    private Samples() {}

    /** With all that a site can show; the release in it differs from the contract. */
    static ReviewInput complete(Path folder) throws IOException {
        contract(folder);
        Path released = folder.resolve("releases/0.0.9");
        contract(released);
        String version = Contract.published().document().at("info", "version").asString();
        edit(released, "version: " + version, "version: 0.0.9");
        edit(released, "maximum: 200, default: 10", "maximum: 100, default: 10");
        sums(released);
        Files.writeString(
                folder.resolve("CHANGELOG.md"), "# Changes\n\n## " + version + "\n\n- `limit` may be up to 200 now.\n");
        return ReviewInput.of(folder.resolve("asset-statistics.yaml"))
                .with(OptionalInput.LINT, file(folder, "lint.json"))
                .with(OptionalInput.MATRIX, file(folder, "matrix.json"))
                .with(OptionalInput.VERIFICATION, file(folder, "report.json"));
    }

    /** Copies the published contract, with all that belongs to it, into a folder. */
    static void contract(Path folder) throws IOException {
        for (String line : text(PUBLISHED + "SHA256SUMS").lines().toList()) {
            String name = line.substring(line.indexOf(' ') + 2);
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text(PUBLISHED + name));
        }
    }

    /** Changes the contract in a folder. */
    static void edit(Path folder, String from, String to) throws IOException {
        Path file = folder.resolve("asset-statistics.yaml");
        String text = Files.readString(file);
        if (!text.contains(from)) {
            throw new IllegalArgumentException("the contract has no " + from);
        }
        Files.writeString(file, text.replace(from, to));
    }

    static Path file(Path folder, String resource) throws IOException {
        return Files.writeString(folder.resolve(resource), text("/" + resource));
    }

    private static void sums(Path folder) throws IOException {
        TreeMap<String, String> sums = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                sums.put(folder.relativize(file).toString(), sha256(Files.readAllBytes(file)));
            }
        }
        Files.write(
                folder.resolve("SHA256SUMS"),
                sums.entrySet().stream()
                        .map(e -> e.getValue() + "  " + e.getKey())
                        .toList());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String text(String resource) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** The pages of a site. */
    static List<Path> pages(Path site) throws IOException {
        try (var files = Files.list(site)) {
            return files.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        }
    }
}
