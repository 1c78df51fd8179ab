package org.hsscontract.commandline;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * What a command finds around it.
 *
 * @param environment value of an environment variable, null if there is none
 * @param directory the current one
 */
record Environment(Function<String, String> environment, Path directory) {

    static Environment ofProcess() {
        return new Environment(System::getenv, Path.of(""));
    }

    /** @throws IllegalArgumentException if the variable holds nothing; the message says how to set it */
    String secret(String variable) {
        return Optional.ofNullable(environment.apply(variable))
                .filter(s -> !s.isEmpty())
                .orElseThrow(() -> new IllegalArgumentException(
                        "the environment variable " + variable + " must hold the token: export " + variable + "=…"));
    }
}
