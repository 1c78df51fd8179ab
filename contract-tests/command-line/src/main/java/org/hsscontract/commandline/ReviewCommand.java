package org.hsscontract.commandline;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hsscontract.commandlinekit.ProgramVersion;
import org.hsscontract.review.OptionalInput;
import org.hsscontract.review.ReviewInput;
import org.hsscontract.review.ReviewSite;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code review}: the contract and all that is known of it, as a site. */
@Command(
        name = "review",
        description = {
            "Makes a site that a reviewer reads without a network: reference, provenance, decisions, behaviour, vectors, rules,",
            "and the results of lint, comparison, SDKs and verification as far as there are any."
        },
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        sortOptions = false,
        usageHelpAutoWidth = true,
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the site was made", "2:it could not be"},
        footerHeading = "%nExamples:%n",
        footer = {"  hss-contract review", "  hss-contract review --verification report.json --out site"})
final class ReviewCommand implements Runnable {
    private static final String CONTRACT = "openapi/asset-statistics.yaml";

    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    @Option(
            names = "--contract",
            paramLabel = "FILE",
            description = "The contract (default: " + CONTRACT + " if it is there, or else the published one)")
    private @Nullable Path contract;

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = "target/review",
            description = "Where the site goes (default: ${DEFAULT-VALUE})")
    @SuppressWarnings("NullAway.Init") // It has a default value, which picocli sets.
    private Path out;

    @Option(
            names = "--lint",
            paramLabel = "FILE",
            description = "Results of lint (default: openapi/target/lint.json if it is there)")
    private @Nullable Path lint;

    @Option(
            names = "--sdks",
            paramLabel = "FILE",
            description = "The SDK matrix (default: target/sdk-matrix/matrix.json if it is there)")
    private @Nullable Path sdks;

    @Option(
            names = "--verification",
            paramLabel = "FILE",
            description = "Report of verify, of --output json=FILE (default: target/verification.json if it is there)")
    private @Nullable Path verification;

    private final Environment surroundings;

    ReviewCommand(Environment surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        ReviewInput input = input();
        input.contract().hold();
        input = with(input, OptionalInput.LINT, lint, "openapi/target/lint.json");
        input = with(input, OptionalInput.MATRIX, sdks, "target/sdk-matrix/matrix.json");
        input = with(input, OptionalInput.VERIFICATION, verification, "target/verification.json");
        Path folder = surroundings.directory().resolve(out);
        ReviewSite.of(input).write(folder);
        PrintWriter lines = spec.commandLine().getOut();
        lines.println("Made the site in " + out + "; begin with " + out.resolve("index.html") + ".");
        lines.flush();
    }

    private ReviewInput input() {
        Path usual = surroundings.directory().resolve(CONTRACT);
        if (contract == null) {
            return Files.isRegularFile(usual) ? ReviewInput.of(usual) : ReviewInput.published();
        }
        return ReviewInput.of(surroundings.directory().resolve(contract));
    }

    private ReviewInput with(ReviewInput input, OptionalInput extra, @Nullable Path given, String usual) {
        Path path = surroundings.directory().resolve(given == null ? Path.of(usual) : given);
        return given != null || Files.isRegularFile(path) ? input.with(extra, path) : input;
    }
}
