package org.hsscontract.sdk.matrix;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import org.hsscontract.sdk.process.ExitResult;
import org.hsscontract.sdk.process.Invocation;
import org.hsscontract.sdk.recipe.Recipe;

/** Whether this machine has what a recipe needs. */
public final class Toolchain {
    private static final Duration LIMIT = Duration.ofSeconds(60);

    private Toolchain() {}

    /** What is missing and the command that installs it; empty if all is there. */
    public static String missing(Recipe recipe, Path log) {
        Set<String> packages = new LinkedHashSet<>();
        Set<String> absent = new LinkedHashSet<>();
        for (Recipe.Tool tool : recipe.toolchain()) {
            ExitResult ending =
                    Invocation.of(tool.command(), recipe.folder(), LIMIT).run(log);
            if (!ending.succeeded()) {
                absent.add("'" + String.join(" ", tool.command()) + "' "
                        + (ending instanceof ExitResult.NotStarted ? "could not be started" : ending.words()));
                packages.addAll(tool.debian());
            }
        }
        return absent.isEmpty() ? "" : String.join(", ", absent) + "; " + advice(packages);
    }

    private static String advice(Set<String> packages) {
        return packages.isEmpty()
                ? "no package of Debian brings it"
                : "on Debian: apt-get install --no-install-recommends " + String.join(" ", packages);
    }
}
