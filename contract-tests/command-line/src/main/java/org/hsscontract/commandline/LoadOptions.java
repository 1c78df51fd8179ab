package org.hsscontract.commandline;

import org.hsscontract.verifier.rule.Options;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What the implementation is spared. */
final class LoadOptions {
    @Option(
            names = "--max-requests",
            paramLabel = "N",
            converter = Bounds.Positive.class,
            description = "Most requests; rules that would need more are not proved (default: 20000)")
    private Integer maxRequests = Options.defaults().maxRequests();

    @Option(
            names = "--rate",
            paramLabel = "N",
            converter = Bounds.PerSecond.class,
            description = "Most requests per second (default: no bound)")
    private @Nullable Integer rate;

    @Option(
            names = "--allow-unsafe-methods",
            description = "Send POST, PUT, PATCH and DELETE to an address that is not loopback too")
    private boolean unsafeMethods;

    Options with(Options options) {
        Options bounded = options.withMaxRequests(maxRequests).withUnsafeMethods(unsafeMethods);
        return rate == null ? bounded : bounded.withRate(rate);
    }
}
