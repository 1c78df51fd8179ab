package org.hsscontract.compatibility;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A released version of the contract: a folder named after the version, which nobody changes any more. {@code SHA256SUMS} in
 * it has the checksums of its files, in the form of {@code sha256sum}.
 *
 * @param version what was released
 * @param folder its files
 */
public record Release(Version version, Path folder) {
    /** The file with the checksums. */
    public static final String CHECKSUMS = "SHA256SUMS";

    /** All in a folder, the oldest first; none if there is no such folder. */
    static List<Release> in(Path releases) {
        if (!Files.isDirectory(releases)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(releases)) {
            return folders.filter(Files::isDirectory)
                    .map(f -> new Release(Version.of(f.getFileName().toString()), f))
                    .sorted(Comparator.comparing(Release::version))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The latest one in a folder. */
    public static Optional<Release> latest(Path releases) {
        List<Release> all = in(releases);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    /** The contract in it. */
    public ContractVersion contract(String document) {
        return ContractVersion.of(folder.resolve(document));
    }

    /** What was changed after the release, one sentence each. */
    public List<String> findings() {
        Map<String, String> recorded = recorded();
        Map<String, String> found = Checksums.ofFolder(folder);
        List<String> findings = new ArrayList<>();
        recorded.forEach((name, sum) -> {
            if (!found.containsKey(name)) {
                findings.add("Release " + version + " has lost " + name + ".");
            } else if (!found.get(name).equals(sum)) {
                findings.add("Release " + version + " has another " + name
                        + " than was released. Take the change back; changes go into the next version.");
            }
        });
        found.keySet().stream()
                .filter(name -> !recorded.containsKey(name))
                .forEach(name -> findings.add("Release " + version + " has " + name + ", which was not released."));
        return findings;
    }

    private Map<String, String> recorded() {
        Map<String, String> sums = new TreeMap<>();
        try {
            Files.readAllLines(folder.resolve(CHECKSUMS))
                    .forEach(line -> sums.put(line.substring(66), line.substring(0, 64)));
            return sums;
        } catch (IOException | StringIndexOutOfBoundsException e) {
            throw new IllegalArgumentException(
                    folder.resolve(CHECKSUMS) + ": must be there, with lines as sha256sum writes them", e);
        }
    }
}
