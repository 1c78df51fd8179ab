package org.hsscontract.sdk.matrix;

import java.util.Set;

/** What is done with a recipe, in order. */
public enum Step {
    GENERATE("generate", Set.of()),
    SURFACE("surface", Set.of(GENERATE)),
    TOOLCHAIN("toolchain", Set.of()),
    BUILD("build", Set.of(GENERATE, TOOLCHAIN)),
    DRIVER("driver", Set.of(BUILD)),
    EXAMPLE("example", Set.of(DRIVER)),
    VECTORS("vectors", Set.of(DRIVER));

    private final String words;
    private final Set<Step> needs;

    Step(String words, Set<Step> needs) {
        this.words = words;
        this.needs = needs;
    }

    public String words() {
        return words;
    }

    /** The steps without which it cannot be done. */
    Set<Step> needs() {
        return needs;
    }
}
