package org.hsscontract.verifier;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * The implementation to verify.
 *
 * @param baseUri scheme, host, port and, if the API does not start at the root, a path prefix
 * @param projectId the value of the operations' path parameter
 * @param token the token that gives access to it; never printed
 * @param tokenVariable name of the environment variable that stands for the token in printed commands
 * @param timeLimit for each exchange as a whole
 */
public record Target(URI baseUri, String projectId, String token, String tokenVariable, Duration timeLimit) {
    public static final Duration DEFAULT_TIME_LIMIT = Duration.ofSeconds(10);
    public static final String DEFAULT_TOKEN_VARIABLE = "HSS_TOKEN";

    /**
     * @throws IllegalArgumentException if the URI is not absolute http or https, or something is empty; the message
     *     says what is allowed and never holds the token
     */
    public Target {
        Objects.requireNonNull(timeLimit);
        String scheme = String.valueOf(baseUri.getScheme());
        if (!scheme.equalsIgnoreCase("http") && !scheme.equalsIgnoreCase("https") || baseUri.getHost() == null) {
            throw new IllegalArgumentException("the base URL must look like https://host[:port][/prefix], but is " + baseUri);
        }
        if (baseUri.getRawQuery() != null || baseUri.getRawFragment() != null || baseUri.getRawUserInfo() != null) {
            throw new IllegalArgumentException("the base URL must have no user, query or fragment, but is " + baseUri);
        }
        if (projectId.isEmpty()) {
            throw new IllegalArgumentException("the project id must not be empty");
        }
        if (token.isEmpty() || !token.matches("[\\x21-\\x7e]+")) {
            throw new IllegalArgumentException("the token must be visible ASCII characters without spaces, at least one");
        }
        if (timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException("the time limit must be more than 0");
        }
    }

    public static Target of(URI baseUri, String projectId, String token) {
        return new Target(baseUri, projectId, token, DEFAULT_TOKEN_VARIABLE, DEFAULT_TIME_LIMIT);
    }

    public Target withTimeLimit(Duration limit) {
        return new Target(baseUri, projectId, token, tokenVariable, limit);
    }

    public Target withTokenVariable(String variable) {
        return new Target(baseUri, projectId, token, variable, timeLimit);
    }

    @Override
    public String toString() {
        return "Target[" + baseUri + ", project " + projectId + "]";
    }
}
