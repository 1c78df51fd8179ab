package org.hsscontract.client;

import java.net.URI;
import java.net.URISyntaxException;

/** Where the service is: the part of the URI before {@code /v5}, without a slash at its end. */
record Endpoint(String baseUri) {

    /** @param text a host, a host and port, or an {@code https} URI */
    static Endpoint parse(final String text) {
        final URI uri = uri(text);
        if ("http".equalsIgnoreCase(uri.getScheme())) {
            throw new IllegalArgumentException("endpoint " + withoutUser(text) + " would send the token in the clear;"
                    + " if that is meant, give it as a URI: endpoint(URI.create(\"" + withoutUser(text) + "\"))");
        }
        return of(uri);
    }

    static Endpoint of(final URI uri) {
        final String scheme = uri.getScheme();
        if (!"https".equalsIgnoreCase(scheme) && !"http".equalsIgnoreCase(scheme)) {
            throw new IllegalArgumentException(
                    "endpoint must begin with https:// or http://, but is " + withoutUser(uri.toString()));
        }
        if (uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null) {
            throw new IllegalArgumentException(
                    "endpoint must have no user, query or fragment, but is " + withoutUser(uri.toString()));
        }
        if (uri.getHost() == null) {
            throw new IllegalArgumentException("endpoint has no valid host name: " + withoutUser(uri.toString()));
        }
        return new Endpoint(uri.toString().replaceFirst("/+$", ""));
    }

    boolean isEncrypted() {
        return baseUri.regionMatches(true, 0, "https:", 0, 6);
    }

    private static URI uri(final String text) {
        try {
            return new URI(text.contains("://") ? text : "https://" + text);
        } catch (final URISyntaxException e) {
            // Without the cause: its message has the whole text.
            throw new IllegalArgumentException("endpoint must be a host, a host and port or a URI, not '"
                    + withoutUser(text) + "': " + e.getReason());
        }
    }

    /** A password may stand there. */
    private static String withoutUser(final String uri) {
        return uri.replaceFirst("//[^/@]*@", "//***@");
    }
}
