package org.hsscontract.commandline;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.hsscontract.core.contract.Contract;
import org.hsscontract.core.contract.Operation;
import org.hsscontract.core.http.HeaderFields;
import org.hsscontract.verifier.exchange.Target;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is verified, and how it is reached. */
final class TargetOptions {
    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The implementation, for example https://hss.example.com:8443/prefix")
    private @Nullable URI baseUrl;

    @Option(names = "--project-id", paramLabel = "ID", description = "The project to ask for; needed with --base-url")
    private @Nullable String projectId;

    @Option(
            names = "--token-env",
            paramLabel = "NAME",
            description = "Environment variable that holds the token; needed with --base-url (default: HSS_TOKEN)")
    private String tokenVariable = Target.DEFAULT_TOKEN_VARIABLE;

    @Option(
            names = "--header",
            paramLabel = "'NAME: VALUE'",
            converter = HeaderConverter.class,
            description = "A further header of every request, printed in reports; can be repeated")
    private List<HeaderFields.Field> headers = new ArrayList<>();

    @Option(
            names = "--ca-certificate",
            paramLabel = "FILE",
            description = "Certificates to trust in addition to the platform's, as PEM")
    private @Nullable Path certificates;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            converter = Bounds.Seconds.class,
            description = "Time limit of each exchange, 1 to 3600 (default: 10)")
    private Integer timeout = 10;

    /** Whether there is an implementation to verify; else the reference server is started. */
    boolean given() {
        return baseUrl != null;
    }

    /** The given implementation. */
    Target target(Contract contract, Environment surroundings) {
        if (projectId == null) {
            throw new IllegalArgumentException("--base-url needs --project-id too");
        }
        return reached(
                Target.of(Objects.requireNonNull(baseUrl, "given"), projectId, surroundings.secret(tokenVariable))
                        .withTokenVariable(tokenVariable),
                contract);
    }

    /** The target, reached as these options say. */
    Target reached(Target target, Contract contract) {
        if (!given() && projectId != null) {
            throw new IllegalArgumentException("--project-id is for --base-url; give both or none");
        }
        Target reached = target.withTimeLimit(Duration.ofSeconds(timeout));
        for (HeaderFields.Field header : headers) {
            if (contract.operations().stream()
                    .map(Operation::tokenHeader)
                    .flatMap(Optional::stream)
                    .anyMatch(header.name()::equalsIgnoreCase)) {
                throw new IllegalArgumentException("--header must not be " + header.name()
                        + ": the token comes from the environment (--token-env)");
            }
            reached = reached.withHeader(header.name(), header.value());
        }
        return certificates == null ? reached : reached.withCertificates(certificates);
    }
}
