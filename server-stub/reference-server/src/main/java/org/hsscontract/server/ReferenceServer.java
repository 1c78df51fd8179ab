package org.hsscontract.server;

import java.net.URI;
import org.hsscontract.server.web.WebServer;

/**
 * A running server that answers the contract's operations. Several can run side by side. Thread-safe.
 *
 * <p>Nothing but the options configures it: no environment variable, system property or file of Spring Boot.
 */
public final class ReferenceServer implements AutoCloseable {

    private final AssetInventory inventory;
    private final GrantedTokens tokens;
    private final AssetStore store;
    private final WebServer web;

    private ReferenceServer(AssetInventory inventory, GrantedTokens tokens, AssetStore store, WebServer web) {
        this.inventory = inventory;
        this.tokens = tokens;
        this.store = store;
        this.web = web;
    }

    /**
     * Reads the source into the database and listens. When it returns, requests are answered.
     *
     * @throws ServerStartException if the source, the database or the address is unusable; the message says what to do
     */
    public static ReferenceServer start(ServerOptions options) {
        AssetInventory inventory = options.source().read();
        GrantedTokens tokens =
                options.tokens().isEmpty() ? GrantedTokens.everything(inventory) : new GrantedTokens(options.tokens());
        AssetStore store = AssetStore.open(options.database(), inventory);
        try {
            WebServer web = WebServer.start(
                    options.address(),
                    options.port(),
                    options.properties(),
                    options.review(),
                    tokens,
                    store.statistics());
            return new ReferenceServer(inventory, tokens, store, web);
        } catch (RuntimeException e) {
            store.close();
            throw new ServerStartException(
                    "cannot listen on " + options.address() + ", port " + options.port() + ": " + WebServer.reason(e),
                    e);
        }
    }

    /** Scheme, host and port, for example {@code http://127.0.0.1:8080}. */
    public URI baseUri() {
        return web.baseUri();
    }

    /** The first token. */
    public String token() {
        return tokens.first().value();
    }

    /** The first project that the first token may see. */
    public String projectId() {
        return tokens.firstProject();
    }

    /** What the server was started with. */
    public AssetInventory inventory() {
        return inventory;
    }

    /** Answers running requests, then stops; what a database in memory held is gone. Closing twice does no harm. */
    @Override
    public void close() {
        web.close();
        store.close();
    }
}
