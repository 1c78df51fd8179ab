package org.hsscontract.verifier.rules.methods;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Set;
import org.hsscontract.verifier.rule.Trial;

/** Keeps methods that could change something away from what is not this machine, unless the user allows them. */
public final class UnsafeMethods {
    public static final String REASON =
            "other methods could change something, so they are sent beyond loopback only with --allow-unsafe-methods";
    private static final Set<String> SAFE = Set.of("GET", "HEAD");

    private UnsafeMethods() {}

    public static boolean mayBeSent(String method, Trial trial) {
        return SAFE.contains(method)
                || trial.options().allowUnsafeMethods()
                || loopback(trial.target().baseUri().getHost());
    }

    private static boolean loopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
