package org.hsscontract.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.hsscontract.compatibility.ContractVersion;
import org.hsscontract.core.contract.Contract;
import tools.jackson.databind.JsonNode;

/**
 * What a review site is made of: a contract with the files beside it and, as far as they exist, results of other tools.
 * Immutable. For what is not given, its page says which command makes it.
 */
public final class ReviewInput {
    private final ContractVersion version;
    private final ContractFiles files;
    private final Map<OptionalInput, Path> extras;

    private ReviewInput(ContractVersion version, ContractFiles files, Map<OptionalInput, Path> extras) {
        this.version = version;
        this.files = files;
        this.extras = extras;
    }

    /** Of the contract that the openapi artifact publishes. */
    public static ReviewInput published() {
        Contract contract = Contract.published();
        ContractFiles files = ContractFiles.published();
        JsonNode named = contract.document().at("x-provenance");
        return new ReviewInput(
                new ContractVersion(
                        Path.of(contract.document().name()),
                        contract,
                        files.tree(named.path("elements").asString("")),
                        files.tree(named.path("decisions").asString(""))),
                files,
                new EnumMap<>(OptionalInput.class));
    }

    /**
     * Of a contract in a file; {@code releases} and {@code CHANGELOG.md} beside it are taken along.
     *
     * @throws org.hsscontract.core.contract.ContractException if it is no contract
     * @throws IllegalArgumentException if a file beside it cannot be read
     */
    public static ReviewInput of(Path contract) {
        Path file = contract.toAbsolutePath();
        ReviewInput input = new ReviewInput(
                ContractVersion.of(file),
                ContractFiles.in(Objects.requireNonNull(file.getParent(), "a file is in a folder")),
                new EnumMap<>(OptionalInput.class));
        Path releases = file.resolveSibling("releases");
        Path changelog = file.resolveSibling("CHANGELOG.md");
        input = Files.exists(releases) ? input.with(OptionalInput.RELEASES, releases) : input;
        return Files.exists(changelog) ? input.with(OptionalInput.CHANGELOG, changelog) : input;
    }

    /**
     * Together with that.
     *
     * @throws IllegalArgumentException if there is nothing at the path
     */
    public ReviewInput with(OptionalInput extra, Path path) {
        if (!Files.exists(path)) {
            throw new IllegalArgumentException(path + ": there is no such file or folder; give " + extra.words()
                    + (extra.command().isEmpty() ? "" : ", made by: " + extra.command()));
        }
        Map<OptionalInput, Path> more = new EnumMap<>(extras);
        more.put(extra, path);
        return new ReviewInput(version, files, more);
    }

    /** The file that the contract was read from; none if it is the published one. */
    Optional<Path> contractFile() {
        return Optional.of(version.file()).filter(Path::isAbsolute);
    }

    /** The contract, which may declare lists in a way that nobody knows: the site says so. */
    public Contract contract() {
        return version.contract();
    }

    ContractVersion version() {
        return version;
    }

    ContractFiles files() {
        return files;
    }

    Optional<Path> path(OptionalInput extra) {
        return Optional.ofNullable(extras.get(extra));
    }
}
