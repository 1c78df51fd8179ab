package org.hsscontract.commandline;

import org.hsscontract.verifier.rule.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Another project, to test that projects are kept apart. */
final class SecondProjectOptions {
    private static final String DEFAULT_VARIABLE = "HSS_SECOND_TOKEN";

    @Option(
            names = "--second-project",
            paramLabel = "ID",
            description = "Another project, to which the token gives no access: its data must stay its own")
    private @Nullable String projectId;

    @Option(
            names = "--second-token-env",
            paramLabel = "NAME",
            description = "Environment variable that holds the token of the other project (default: " + DEFAULT_VARIABLE
                    + ")")
    private @Nullable String variable;

    Options with(Options options, Environment surroundings) {
        if (projectId == null) {
            if (variable != null) {
                throw new IllegalArgumentException("--second-token-env is for --second-project; give both or none");
            }
            return options;
        }
        String token = surroundings.secret(variable == null ? DEFAULT_VARIABLE : variable);
        return options.withSecond(new Options.SecondProject(projectId, token));
    }
}
