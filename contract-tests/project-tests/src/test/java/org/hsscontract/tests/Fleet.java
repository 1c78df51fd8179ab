package org.hsscontract.tests;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hsscontract.server.AccessToken;
import org.hsscontract.server.AssetSource;
import org.hsscontract.server.ReferenceServer;
import org.hsscontract.server.ServerOptions;
import org.hsscontract.verifier.exchange.Target;
import org.hsscontract.verifier.known.Inventory;
import org.hsscontract.verifier.rule.Options;

/** The inventory {@code fleet.json}: two projects, three enterprise projects, hosts and containers, and paths of every kind. */
public final class Fleet {
    public static final String PROJECT = "4f1c0d3a5b7e49d28c6a1e2f3b4c5d6e";
    public static final String TOKEN = "token-of-the-first-project";
    private static final String OTHER_PROJECT = "9a8b7c6d5e4f40318293a4b5c6d7e8f9";
    private static final String OTHER_TOKEN = "token-of-the-second-project";
    private static final Set<String> ENTERPRISE_PROJECTS =
            Set.of("0", "1b6e8c0a-2f4d-4e7a-9c3b-5d7f9a1c3e5f", "7c2d4e6f-8a0b-4c1d-9e2f-3a4b5c6d7e8f");

    private Fleet() {}

    public static Path file() {
        try {
            return Path.of(Fleet.class.getResource("/fleet.json").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A server over the fleet, one token for each project. */
    public static ServerOptions.Builder server() {
        return ServerOptions.builder()
                .source(AssetSource.file(file()))
                .tokens(List.of(
                        new AccessToken(TOKEN, Map.of(PROJECT, ENTERPRISE_PROJECTS)),
                        new AccessToken(OTHER_TOKEN, Map.of(OTHER_PROJECT, Set.of("0")))));
    }

    public static ReferenceServer start() {
        return ReferenceServer.start(server().build());
    }

    public static Target target(URI baseUri) {
        return Target.of(baseUri, PROJECT, TOKEN);
    }

    /** With all that is known: the inventory, and the second project. */
    public static Options knowing() {
        return Options.defaults()
                .withKnownData(Inventory.read(file()))
                .withSecond(new Options.SecondProject(OTHER_PROJECT, OTHER_TOKEN));
    }
}
