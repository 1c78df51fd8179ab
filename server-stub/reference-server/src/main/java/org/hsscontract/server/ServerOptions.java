package org.hsscontract.server;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How a server is to run. Immutable; without any option it shows this machine, on a free port of the loopback address,
 * from a database in memory, to a random token.
 */
public final class ServerOptions {

    private final AssetSource source;
    private final String address;
    private final int port;
    private final Database database;
    private final List<AccessToken> tokens;
    private final Map<String, Object> properties;
    private final @Nullable Path review;

    private ServerOptions(Builder builder) {
        source = builder.source;
        address = builder.address;
        port = builder.port;
        database = builder.database == null ? Database.inMemory() : builder.database;
        tokens = List.copyOf(builder.tokens);
        properties = Map.copyOf(builder.properties);
        review = builder.review;
    }

    public static Builder builder() {
        return new Builder();
    }

    AssetSource source() {
        return source;
    }

    String address() {
        return address;
    }

    int port() {
        return port;
    }

    Database database() {
        return database;
    }

    /** Empty: a random one. */
    List<AccessToken> tokens() {
        return tokens;
    }

    Map<String, Object> properties() {
        return properties;
    }

    @Nullable
    Path review() {
        return review;
    }

    /** Not thread-safe. */
    public static final class Builder {

        private AssetSource source = AssetSource.live();
        private String address = "127.0.0.1";
        private int port;
        private @Nullable Database database;
        private List<AccessToken> tokens = List.of();
        private final Map<String, Object> properties = new LinkedHashMap<>();
        private @Nullable Path review;

        private Builder() {}

        public Builder source(AssetSource source) {
            this.source = Objects.requireNonNull(source, "source");
            return this;
        }

        /** The address or host name to listen on; others than this machine can reach the server if it is not loopback. */
        public Builder address(String address) {
            this.address = Objects.requireNonNull(address, "address");
            return this;
        }

        /**
         * @param port 1 to 65535, or 0 for a free one
         * @throws IllegalArgumentException if it is out of range
         */
        public Builder port(int port) {
            if (port < 0 || port > 65_535) {
                throw new IllegalArgumentException("the port to listen on must be from 0 to 65535, but was " + port);
            }
            this.port = port;
            return this;
        }

        /**
         * A PostgreSQL database instead of memory. The start of the server <strong>replaces</strong> the assets in it.
         *
         * @param url {@code jdbc:postgresql:...}
         * @throws IllegalArgumentException if it is another URL
         */
        public Builder database(String url, @Nullable String user, @Nullable String password) {
            this.database = Database.postgresql(url, user, password);
            return this;
        }

        /** The tokens that clients may present; none means one random token that may see everything. */
        public Builder tokens(List<AccessToken> tokens) {
            this.tokens = new ArrayList<>(tokens);
            return this;
        }

        /** Any property of Spring Boot's server, for example {@code server.compression.enabled}. */
        public Builder property(String name, String value) {
            properties.put(name, value);
            return this;
        }

        /**
         * A review site to serve under {@code /review/}, so that its page <em>Try it</em> can call this server.
         *
         * @throws IllegalArgumentException if there is no site in the folder
         */
        public Builder review(Path folder) {
            if (!Files.isRegularFile(folder.resolve("index.html"))) {
                throw new IllegalArgumentException(
                        folder + ": there is no review site (no index.html); make one with: hss-contract review --out "
                                + folder);
            }
            this.review = folder;
            return this;
        }

        public ServerOptions build() {
            return new ServerOptions(this);
        }
    }
}
